import type { Language } from "../../../article/types.ts";
import { endingsOf, prefixesOf } from "../endings.ts";

/** Scripts whose letters are syllables or words: two of them make a stem. */
const DENSE = /[\p{Script=Hangul}\p{Script=Han}]/u;

/**
 * The word as it stands, and what is left of it without each ending that names take in the language, and without each prefix where the
 * rest is known to stand alone (كاسكيز is no "like Askiz").
 */
export function stemsOf(word: string, language: Language, known: (rest: string) => boolean = () => true): readonly string[] {
  const least = DENSE.test(word) ? 2 : 3;
  const heads = [word, ...prefixesOf(language).filter((prefix) => word.startsWith(prefix) && word.length - prefix.length >= least && known(word.slice(prefix.length))).map((prefix) => word.slice(prefix.length))];
  const cut = heads.flatMap((head) => endingsOf(language).filter((ending) => head.endsWith(ending) && head.length - ending.length >= least).map((ending) => head.slice(0, -ending.length)));
  return [...new Set([...heads, ...cut])];
}

/** Languages that write a name and a noun together as one word. */
export function joinsNames(language: Language): boolean {
  return /^(?:de|lb|nl|af|sv|nb|nn|no|da|is|fo|fi|et|hu)\b/u.test(language);
}
