import { Matcher } from "../match/matcher.ts";
import { groupBy, mayBeUsed, mustNotBeUsed, placedTerms } from "./terms.ts";
import type { LintResult, LintRule } from "./types.ts";

/** Longest match wins, so a deprecated "Peking" is not reported in an allowed "Peking University": is that meant? */
export const hidden: LintRule = (glossary) =>
  groupBy(placedTerms(glossary), ({ language }) => language).flatMap((section) => {
    const { language } = section[0]!;
    const matcher = new Matcher({ terms: section.filter(({ term }) => mustNotBeUsed(term)), language });
    return section.filter(({ term }) => mayBeUsed(term)).flatMap((longer) =>
      matcher.find(longer.term.term).flatMap((mention): LintResult[] => {
        if (mention.actual.length >= longer.term.term.length) return [];
        return [{ rule: "hidden-term", data: { other: longer.term, otherConcept: longer.concept }, concept: mention.concept, language, term: mention.term, place: mention.term.place }];
      }),
    );
  });
