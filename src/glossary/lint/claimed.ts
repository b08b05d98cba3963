import { groupBy, mayBeUsed, placedTerms } from "./terms.ts";
import type { LintResult, LintRule } from "./types.ts";

/** One term that two concepts claim: only the first of them is ever found. */
export const claimed: LintRule = (glossary) =>
  groupBy(placedTerms(glossary), ({ language, folded }) => `${language}\n${folded}`).flatMap((same) => {
    const [first, ...rest] = same.filter(({ term }) => mayBeUsed(term));
    return rest.flatMap(({ concept, language, term }): LintResult[] => {
      if (concept === first!.concept) return [];
      if (term.term !== first!.term.term && (term.caseSensitive === true || first!.term.caseSensitive === true)) return [];
      return [{ rule: "claimed-term", data: { other: first!.term, otherConcept: first!.concept }, concept, language, term, place: term.place }];
    });
  });
