import { perObject } from "../../lazy.ts";
import { withoutMarks } from "../difference.ts";
import { prefixesOf } from "../endings.ts";
import { lettersOf } from "../variants/edit.ts";
import type { Usual } from "../vacancies/types.ts";

/*
 * Whether a text may have a form one slip away from a name at all. Nearly all texts have not, and cutting one into words or letters for a
 * true search costs a hundred times as much.
 */

const folded = (text: string): string => withoutMarks(text.toLowerCase());
const stemsOf = perObject(({ stem, stems }: Usual): readonly string[] => [...new Set([stem, ...stems].map(folded))]);
const halvesOf = perObject(({ stem }: Usual): readonly [string, string] => {
  const letters = lettersOf(folded(stem));
  const middle = letters.length >> 1;
  // Two letters swapped in the middle spare one less on either side.
  return [letters.slice(0, Math.max(1, middle - 1)).join(""), letters.slice(-Math.max(1, letters.length - middle - 1)).join("")];
});

/** In words: one begins as the name does but for a letter, whatever its ending; or is the name's beginning (Nielse n). */
export function mayHaveNearWord(text: string, usual: Usual, { language, cased }: { language: string; cased: boolean }): boolean {
  const stems = stemsOf(usual);
  const prefixes = prefixesOf(language);
  for (const [word] of text.matchAll(cased ? CAPITAL : LETTERS)) {
    const plain = folded(word);
    const heads = prefixes.length === 0 ? [plain] : [plain, ...prefixes.filter((prefix) => plain.startsWith(prefix)).map((prefix) => plain.slice(prefix.length))];
    if (heads.some((head) => stems.some((stem) => beginsAlike(head, stem)))) return true;
  }
  return false;
}
const LETTERS = /[\p{L}\p{M}]+/gu;
/** A capital first, or second where two letters were swapped (hCina). */
const CAPITAL = /(?<![\p{L}\p{M}])\p{Ll}?\p{Lu}[\p{L}\p{M}]*/gu;

function beginsAlike(word: string, stem: string): boolean {
  let at = 0;
  while (at < stem.length && at < word.length && word[at] === stem[at]) at += 1;
  if (at === stem.length || at === word.length) return true;
  return (
    word.startsWith(stem.slice(at + 1), at + 1) ||
    word.startsWith(stem.slice(at), at + 1) ||
    word.startsWith(stem.slice(at + 1), at) ||
    (word[at] === stem[at + 1] && word[at + 1] === stem[at] && word.startsWith(stem.slice(at + 2), at + 2))
  );
}

/** In a script without spaces: the first or the second half of the name is there. */
export function mayHaveNearRun(text: string, usual: Usual): boolean {
  const plain = folded(text);
  return halvesOf(usual).some((half) => plain.includes(half));
}
