import type { Article } from "../../article/types.ts";
import type { FormCount, Place, RenderedTerm, Rendering, RuleContext } from "../types.ts";

/** A rendering with the term it belongs to. */
export interface Judged {
  readonly term: RenderedTerm;
  readonly rendering: Rendering;
}

/** Below this no finding is made, not even for `--strict`. */
export const LEAST_CONFIDENCE = 0.2;

/** What is likely by itself and stands against two versions and more that all agree is worth showing. */
const UNANIMOUS = { least: 0.3, more: 0.2, versions: 2 } as const;

/** A confidence in the light of the other versions: where they part from their majority at the same mention too, the source means something else there. */
export function amongVersions(confidence: number, agreeing: number, versions: number): number {
  if (versions === 0) return confidence;
  if (agreeing === versions && versions >= UNANIMOUS.versions && confidence >= UNANIMOUS.least) return Math.min(0.95, confidence + UNANIMOUS.more);
  return confidence * (0.4 + 0.6 * (agreeing / versions));
}

/** The words at a place, as they stand in the file. */
export function textAt({ article, span }: Place): string {
  return article.source.slice(span.start, span.end);
}

/** Where a mention of the source stands: the same string for all versions that render it. */
export function sourceKey({ source }: Rendering): string {
  return `${source.segment}:${source.span.start}-${source.span.end}`;
}

/** The renderings of each source mention over all versions, by `sourceKey`. */
export function versionsOf(terms: readonly RenderedTerm[]): ReadonlyMap<string, readonly Judged[]> {
  const mentions = new Map<string, Judged[]>();
  for (const term of terms) {
    for (const rendering of term.renderings) {
      const key = sourceKey(rendering);
      const known = mentions.get(key);
      if (known === undefined) mentions.set(key, [{ term, rendering }]);
      else known.push({ term, rendering });
    }
  }
  return mentions;
}

/** True where the glossary lists terms of the concept in the target's language, so that its own rules have the say. */
export function isGlossarys({ concept, alignment }: RenderedTerm, context: RuleContext): boolean {
  return concept !== undefined && context.glossary.terms(concept, alignment.target.language).length > 0;
}

/** The majority's form as it is mostly written, with all beads that have it, inflected or not. */
export function majorityForm({ renderings }: RenderedTerm): FormCount | undefined {
  const places = renderings.flatMap(({ agrees, target }) => (agrees && target !== undefined ? [target] : []));
  const [written] = countForms(places);
  return written && { form: written.form, count: places.length, places: [...written.places, ...places.filter((place) => !written.places.includes(place))] };
}

export function countForms(places: readonly Place[]): FormCount[] {
  const forms = new Map<string, Place[]>();
  for (const place of places) {
    const form = textAt(place);
    const known = forms.get(form);
    if (known === undefined) forms.set(form, [place]);
    else known.push(place);
  }
  return [...forms].map(([form, found]) => ({ form, count: found.length, places: found })).sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1));
}

/** True where two places of one article share a letter. */
export function overlaps(a: Place, b: Place): boolean {
  return a.article === b.article && a.span.start < b.span.end && b.span.start < a.span.end;
}

/** Keeps of overlapping drafts the surest one; of equals the first. */
export function surest<T extends { readonly place: Place; readonly confidence: number }>(drafts: readonly T[]): T[] {
  const kept: T[] = [];
  for (const draft of [...drafts].sort((a, b) => b.confidence - a.confidence)) {
    if (!kept.some((other) => overlaps(other.place, draft.place))) kept.push(draft);
  }
  return kept;
}

/** The whole segment as a place. */
export function segmentPlace(article: Article, segment: number): Place {
  return { article, segment, span: article.segments[segment]!.span };
}
