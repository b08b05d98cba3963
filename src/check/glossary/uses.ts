import type { Concept, Mention } from "../../glossary/types.ts";
import { countForms, placeOf } from "../places.ts";
import type { ArticleView, FormCount, Place } from "../types.ts";

/** A mention with its place in the article. */
export interface Use {
  readonly segment: number;
  readonly mention: Mention;
}

/** All mentions of glossary terms in an article, in text order. */
export function uses(view: ArticleView): Use[] {
  return view.segments.flatMap((segment) => view.mentions(segment).map((mention) => ({ segment, mention })));
}

/** Mentions by concept, in text order; concepts in the order of their first mention. */
export function usesByConcept(view: ArticleView): Map<Concept, Use[]> {
  const grouped = new Map<Concept, Use[]>();
  for (const use of uses(view)) {
    const known = grouped.get(use.mention.concept);
    if (known === undefined) grouped.set(use.mention.concept, [use]);
    else known.push(use);
  }
  return grouped;
}

export function placeOfUse(view: ArticleView, { segment, mention }: Use): Place {
  return placeOf(view.article, segment, mention.span);
}

/** How often each term of a concept is used; inflected forms count as their term. */
export function termCounts(view: ArticleView, used: readonly Use[]): FormCount[] {
  return countForms(used.map((use) => ({ form: use.mention.term.term, place: placeOfUse(view, use) })));
}
