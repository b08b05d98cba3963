import { groupBy, mayBeUsed, mustNotBeUsed, placedTerms } from "./terms.ts";
import type { LintResult, LintRule } from "./types.ts";

/** Two that differ in case alone are no duplicates if either says that case matters. */
function sameWriting(a: { term: string; caseSensitive?: boolean }, b: { term: string; caseSensitive?: boolean }): boolean {
  return a.term === b.term || (a.caseSensitive !== true && b.caseSensitive !== true);
}

/** One term twice in one section, or with two statuses that contradict each other. */
export const duplicates: LintRule = (glossary) =>
  groupBy(placedTerms(glossary), ({ concept, language, folded }) => `${concept.id}\n${language}\n${folded}`).flatMap((same) => {
    const [first, ...rest] = same;
    return rest.flatMap(({ concept, language, term }): LintResult[] => {
      if (!sameWriting(first!.term, term)) return [];
      const contradictory = mayBeUsed(first!.term) !== mayBeUsed(term) && (mustNotBeUsed(first!.term) || mustNotBeUsed(term));
      // A deprecated writing that differs only in what matching folds away (case, dashes) still says something.
      if (contradictory && first!.term.term !== term.term) return [];
      return [{ rule: contradictory ? "contradictory-status" : "duplicate-term", data: { other: first!.term }, concept, language, term, place: term.place }];
    });
  });
