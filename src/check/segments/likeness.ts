import { tally } from "./profile.ts";

/** Letters and digits that count for likeness: a quotation and what stands in brackets may well be kept in the original. */
export function ownWords(text: string): string {
  const without = text.replace(/“[^“”]*”|„[^“”„]*[“”]|«[^«»]*»|「[^「」]*」|『[^『』]*』|"[^"]*"|\([^()]*\)|（[^（）]*）/gu, " ").replace(/(?:https?:\/\/|www\.)\S+|\S+@\S+|[#@]\S+/gu, " ");
  return without.replace(/\s+/gu, " ").trim();
}

/** How alike two texts are letter for letter, 0 to 1: the share of trigrams they have in common (Dice). */
export function letterLikeness(a: string, b: string): number {
  const [first, second] = [a, b].map((text) => tally(letterTrigrams(text)));
  const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((total, count) => total + count, 0);
  const both = sum(first!) + sum(second!);
  if (both === 0) return 0;
  let shared = 0;
  for (const [trigram, count] of first!) shared += Math.min(count, second!.get(trigram) ?? 0);
  return (2 * shared) / both;
}

function letterTrigrams(text: string): string[] {
  const plain = ` ${(text.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(" ")} `;
  return [...plain].slice(2).map((_, at) => [...plain].slice(at, at + 3).join(""));
}

/** Words that are no names as far as letters tell: in lower case; in scripts without case, every three letters. */
export function plainWords(text: string): number {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const lower = words.filter((word) => /^\p{Ll}/u.test(word) && word.length > 1).length;
  const caseless = text.match(/\p{Lo}/gu)?.length ?? 0;
  return lower + Math.floor(caseless / 3);
}
