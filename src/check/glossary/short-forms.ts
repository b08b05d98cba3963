import type { Term } from "../../glossary/types.ts";

const shortTypes: ReadonlySet<Term["type"]> = new Set(["acronym", "abbreviation", "shortForm"]);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/**
 * True where a text may go over from one term to the other without choosing anew: the full name and then the surname, the body
 * and then its abbreviation. The glossary's `type` says it, or the letters do ("Xi" of "Xi Jinping", "WHO" of "World Health
 * Organization").
 */
export function isShortOf(short: Term, full: Term): boolean {
  if (shortTypes.has(short.type) !== shortTypes.has(full.type)) return shortTypes.has(short.type);
  const [few, many] = [wordsOf(short.term), wordsOf(full.term)];
  if (few.length === 0 || few.length > many.length || short.term.length >= full.term.length) return false;
  return few.every((word) => many.includes(word)) || isInitials(short.term, many);
}

/** "FN" of "Förenta nationerna", "UNICEF" of nothing shorter: letters in order, each at a word's beginning. */
function isInitials(short: string, words: readonly string[]): boolean {
  const letters = short.toLowerCase().replace(/[.\s]/gu, "");
  if (letters.length < 2 || letters.length > words.length || /\s/u.test(short)) return false;
  let at = 0;
  for (const word of words) if (word.startsWith(letters.charAt(at))) at++;
  return at >= letters.length;
}
