import { sourceSpan } from "../article/positions.ts";
import type { Article, Span } from "../article/types.ts";
import type { FormCount, Place } from "./types.ts";

/** Words inside a segment; the span counts in the segment's text. */
export function placeOf(article: Article, segment: number, { start, end }: Span): Place {
  return { article, segment, span: sourceSpan(article.segments[segment]!, start, end) };
}

/** A whole segment. */
export function segmentPlace(article: Article, segment: number): Place {
  return { article, segment, span: article.segments[segment]!.span };
}

/** The empty place behind a segment, or before the first one: where something is missing. */
export function gapAfter(article: Article, segment: number | undefined): Place {
  const at = segment === undefined ? (article.segments[0]?.span.start ?? 0) : article.segments[segment]!.span.end;
  return { article, segment: segment ?? 0, span: { start: at, end: at } };
}

/** True for two places with a character in common. */
export function overlap(a: Place, b: Place): boolean {
  return a.article === b.article && a.span.start < b.span.end && b.span.start < a.span.end;
}

/** True for one and the same stretch. */
export function samePlace(a: Place, b: Place): boolean {
  return a.article === b.article && a.span.start === b.span.start && a.span.end === b.span.end;
}

/** Forms with their places, the most frequent first, equals in the order of their first place. */
export function countForms(uses: Iterable<{ readonly form: string; readonly place: Place }>): FormCount[] {
  const places = new Map<string, Place[]>();
  for (const { form, place } of uses) {
    const known = places.get(form);
    if (known === undefined) places.set(form, [place]);
    else known.push(place);
  }
  return [...places].map(([form, found]) => ({ form, count: found.length, places: found })).sort((a, b) => b.count - a.count);
}
