import type { Concept, Term } from "../types.ts";

const names: ReadonlySet<string> = new Set(["person", "place", "organization", "event"]);

/**
 * Whether words may be a term as far as capitals go. Case never hides a mention outright (a rule of its own says that it is wrong),
 * except where another word would be taken for the term: "who" for WHO, "turkey" for Turkey. `caseSensitive` in the glossary,
 * true or false, opens that door again: then the author wants every writing to be found.
 */
export function caseFits(actual: string, written: string, term: Term, concept: Concept): boolean {
  if (actual === written || term.caseSensitive === false) return true;
  const capitals = [...written].filter((letter) => /\p{Lu}/u.test(letter)).length;
  if (capitals === 0) return true;
  const letters = [...written].filter((letter) => /\p{L}/u.test(letter)).length;
  if (capitals === letters && letters > 1 && !/\s/u.test(written)) {
    const upper = [...actual].filter((letter) => /\p{Lu}/u.test(letter)).length;
    // Long acronyms are often written as words (Unclos); short ones would be taken for words at the beginning of a sentence (Who).
    return letters > 4 ? upper > 0 : upper >= letters;
  }
  if (term.caseSensitive === true || !names.has(concept.type)) return true;
  return /\p{Lu}/u.test(actual);
}
