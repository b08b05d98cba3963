import { withoutDiacritics } from "../match/fold.ts";
import { groupBy, mayBeUsed, placedTerms, type PlacedTerm } from "./terms.ts";
import type { LintResult, LintRule } from "./types.ts";

/** Shorter words that differ in a letter are mostly two words: Ha Giang and An Giang, Lao and Laos. */
const shortest = 8;

/** The text and all texts with one letter left out: two words one edit apart share one of them. */
function neighbourhood(text: string): string[] {
  const letters = [...text];
  return [text, ...(letters.length < shortest ? [] : letters.map((_, index) => letters.slice(0, index).concat(letters.slice(index + 1)).join("")))];
}

/**
 * Terms of two concepts that differ in a letter, a mark, a space or a hyphen: likely one concept that was put down twice.
 * Found through common neighbours one deletion away (SymSpell's idea), so thousands of terms need no comparison of all with all.
 */
export const nearDuplicates: LintRule = (glossary) => {
  const keyed = placedTerms(glossary)
    .filter(({ term }) => mayBeUsed(term))
    .flatMap((placed) => neighbourhood(withoutDiacritics(placed.folded).replace(/[\s\-'·]/gu, "")).map((key) => ({ placed, key: `${placed.language}\n${key}` })));
  const seen = new Set<string>();
  return groupBy(keyed, ({ key }) => key).flatMap((near) => {
    const [first, ...rest] = near.map(({ placed }) => placed);
    return rest.flatMap((other) => report(first!, other, seen));
  });
};

function report(first: PlacedTerm, other: PlacedTerm, seen: Set<string>): LintResult[] {
  const key = `${first.concept.id}\n${other.concept.id}\n${other.language}`;
  // Digits tell editions apart (Resolution 1973, Resolution 1974); the same writing is another rule's business.
  if (first.concept === other.concept || first.folded === other.folded || seen.has(key) || /\d/u.test(first.folded + other.folded)) return [];
  seen.add(key);
  return [{ rule: "near-duplicate", data: { other: first.term, otherConcept: first.concept }, concept: other.concept, language: other.language, term: other.term, place: other.term.place }];
}
