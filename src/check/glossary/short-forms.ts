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
  if (few.length === 0 || short.term.length >= full.term.length) return false;
  return few.every((word) => many.includes(word)) || isInitials(short.term, full.term);
}

/** "FN" of "Förenta nationerna", "VHK" of "Världens hamnkontor": capitals that stand in the words in their order, from the first on. */
function isInitials(short: string, full: string): boolean {
  const letters = [...short.replace(/\./gu, "")];
  if (letters.length < 2 || !letters.every((letter) => /\p{Lu}/u.test(letter))) return false;
  const words = full.toLowerCase();
  let at = -1;
  return letters.every((letter, nth) => {
    at = words.indexOf(letter.toLowerCase(), at + 1);
    return nth === 0 ? at === 0 : at > 0;
  });
}
