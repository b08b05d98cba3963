import type { Article } from "../../../article/types.ts";
import type { Finding, Place } from "../../../check/types.ts";
import { visible } from "../../../report/text/visible.ts";
import { isSameArticle, textSpan } from "../context.ts";
import type { Lookup } from "../port.ts";
import { marked, type Mark } from "../../terminal/marked.ts";
import { conceptStyle, markStyle, type Line, type Style } from "../../terminal/theme.ts";

/** Numbers concepts in the order in which a screen meets them, so that both texts give one concept one colour. */
export function palette(): (concept: string) => Style {
  const seen = new Map<string, number>();
  return (concept) => {
    if (!seen.has(concept)) seen.set(concept, seen.size);
    return conceptStyle(seen.get(concept)!);
  };
}

export interface Highlights {
  readonly lookup: Lookup;
  readonly colorOf: (concept: string) => Style;
  /** The words in question and their counterparts. */
  readonly finding: Finding | undefined;
}

/** Segments of one side as running text: the words in question first, then the glossary's concepts. */
export function sideText(article: Article, segments: readonly number[], { lookup, colorOf, finding }: Highlights): Line {
  return segments.flatMap((index, at): Line => {
    const segment = article.segments[index];
    if (segment === undefined) return [];
    const own = finding === undefined ? [] : questioned(finding, article, index);
    const concepts = lookup.mentions(article, index).map(({ concept, span }): Mark => ({ ...span, style: colorOf(concept) }));
    return [...(at > 0 ? [{ text: " " }] : []), ...marked(segment.text, [...own, ...concepts])];
  });
}

export function plainText(article: Article, segments: readonly number[], style?: Style): Line {
  const text = segments.map((index) => visible(article.segments[index]?.text ?? "")).join(" ");
  return [{ text, ...(style === undefined ? {} : { style }) }];
}

function questioned(finding: Finding, article: Article, index: number): Mark[] {
  const here = ({ article: other, segment }: Place): boolean => segment === index && isSameArticle(other, article);
  const span = (place: Place): { start: number; end: number } | undefined => textSpan(article, index, place.span);
  const marks: Mark[] = [];
  if (here(finding.place)) {
    const found = span(finding.place);
    if (found !== undefined) marks.push({ ...found, style: markStyle[finding.severity] });
  }
  for (const place of finding.related.filter(here)) {
    const found = span(place);
    // A related place that is the whole sentence says nothing of a word.
    if (found !== undefined && found.end - found.start < (article.segments[index]?.text.length ?? 0)) marks.push({ ...found, style: "mark" });
  }
  return marks;
}
