import type { Language } from "../../article/types.ts";
import { scriptShare } from "../scripts.ts";
import { tally } from "./profile.ts";
import { wordWeight } from "./weight.ts";

/** A text without what no translator touches: addresses, hashtags, domains. */
export function withoutAddresses(text: string): string {
  return tidy(text.replace(/(?:https?:\/\/|www\.)\S+|\S+@\S+|[#@]\S+|[\w-]+(?:\.[a-z][\w-]*)+(?:\/\S*)?/gu, " "));
}

/** A text without quotations and brackets, which may well be kept in the original. */
export function withoutQuotations(text: string): string {
  return tidy(text.replace(/“[^“”]*”|„[^“”„]*[“”]|«[^«»]*»|「[^「」]*」|『[^『』]*』|"[^"]*"|”[^”]*”|\([^()]*\)|（[^（）]*）/gu, " "));
}

const tidy = (text: string): string => text.replace(/\s+/gu, " ").trim();

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

/** Words that are no names or units as far as letters tell: in lower case; in scripts without case, every three letters. */
export function plainWords(text: string): number {
  return lowerWords(text).length + Math.floor((text.match(/\p{Lo}/gu)?.length ?? 0) / 3);
}

/** "på", not "Kina", "mm" of "72mm", "x". */
function lowerWords(text: string): string[] {
  return (text.match(/(?<![\p{L}\p{M}\p{N}])\p{Ll}[\p{L}\p{M}]+/gu) ?? []);
}

/** Of a text's plain words, how many are in a language's script, 0 to 1: names in Latin letters do not make a Chinese sentence foreign. */
export function ownShare(text: string, language: Language): number {
  const words = lowerWords(text);
  const foreign = words.filter((word) => scriptShare(word, language) === 0).length;
  const rest = text.replace(/\p{Lu}[\p{L}\p{M}]*|\p{Ll}[\p{L}\p{M}]*/gu, (word) => (scriptShare(word, language) === 0 ? " " : word));
  const caseless = rest.match(/[\p{Lo}\p{M}]+/gu) ?? [];
  const own = caseless.filter((run) => scriptShare(run, language) !== 0).reduce((sum, run) => sum + wordWeight(run), 0) + (words.length - foreign);
  const alien = foreign + caseless.filter((run) => scriptShare(run, language) === 0).reduce((sum, run) => sum + wordWeight(run), 0);
  return own + alien === 0 ? 1 : own / (own + alien);
}
