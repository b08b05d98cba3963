import type { Language } from "../../article/types.ts";
import type { Edit } from "./types.ts";

/** Where two versions of a sentence differ, in whole words; what they share before and behind is left out. */
export function editOf(was: string, is: string, language: Language): Edit {
  const [before, after] = [pieces(was, language), pieces(is, language)];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const old = before.slice(head, before.length - tail);
  const now = after.slice(head, after.length - tail);
  const longest = Math.max(words(before), words(after));
  return { was: old.join("").trim(), is: now.join("").trim(), share: longest === 0 ? 0 : Math.max(words(old), words(now)) / longest };
}

function pieces(text: string, language: Language): string[] {
  return [...new Intl.Segmenter(language, { granularity: "word" }).segment(text)].map(({ segment }) => segment);
}

const words = (of: readonly string[]): number => of.filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;

/** True for a correction that no translation has to follow: punctuation, spaces, capitals, or a letter or two of one long word. */
export function isCosmetic({ was, is }: Pick<Edit, "was" | "is">): boolean {
  const [a, b] = [letters(was), letters(is)];
  if (a === b) return true;
  // A number is never a slip of the pen, and short words are whole other words: "in", "on".
  if (/\p{N}/u.test(a + b) || Math.min(a.length, b.length) < 5 || /\s/u.test(was.trim()) || /\s/u.test(is.trim())) return false;
  return isSlip(a, b);
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, "");

/** One letter dropped, added or changed, or two neighbours swapped. */
function isSlip(a: string, b: string): boolean {
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const [old, now] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  const swapped = old.length === 2 && now.length === 2 && old[0] === now[1] && old[1] === now[0];
  return swapped || Math.max(old.length, now.length) <= 1;
}
