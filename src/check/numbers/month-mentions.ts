import type { Language } from "../../article/types.ts";
import { monthNames } from "./months.ts";
import type { Token } from "./tokens.ts";
import type { NumberMention } from "./types.ts";

export interface MonthPattern {
  readonly pattern: RegExp | undefined;
  month(word: string): number | undefined;
}

/** Finds a language's month names, with the endings they take (februaris, февраля, helmikuussa). */
export function monthPattern(language: Language): MonthPattern {
  const names = monthNames(language);
  if (names.size === 0) return { pattern: undefined, month: () => undefined };
  const stems = new Map<string, number>();
  for (const [name, month] of names) stems.set(stemOf(name), month);
  const sorted = [...stems.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const boundary = /\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}/u.test(sorted[0]!) ? "" : "(?<![\\p{L}\\p{M}])(?:ال|[وبלבה])?";
  // Endings only behind a name long enough to stand for itself: "mar" is no start of "market".
  const name = (stem: string): string => stem.replace(/[.\\]/gu, "\\$&") + (boundary === "" ? "" : stem.length >= 4 ? "[\\p{L}\\p{M}]{0,6}" : "");
  const end = boundary === "" ? "" : "(?![\\p{L}\\p{M}])";
  const pattern = new RegExp(`${boundary}(?:${sorted.map(name).join("|")})${end}`, "giu");
  return { pattern, month: (word) => monthOf(word.toLowerCase(), stems, sorted) };
}

/** Slavic and Baltic names lose their last letter in the cases: "январь", "января". Short names stay whole. */
function stemOf(name: string): string {
  return /^[\p{Script=Cyrillic}\p{Script=Greek}]{5,}$/u.test(name) || /^\p{Script=Latin}{6,}$/u.test(name) ? name.slice(0, -1) : name;
}

function monthOf(word: string, stems: ReadonlyMap<string, number>, sorted: readonly string[]): number | undefined {
  const stem = sorted.find((candidate) => word.includes(candidate) && word.indexOf(candidate) <= 2);
  return stem === undefined ? undefined : stems.get(stem);
}

/** The month names of a text. One beside a figure is meant as a month; alone it is a hint ("may", "mars"). */
export function monthMentions(text: string, { pattern, month }: MonthPattern, tokens: readonly Token[]): NumberMention[] {
  if (pattern === undefined) return [];
  return [...text.matchAll(pattern)].flatMap((match): NumberMention[] => {
    const number = month(match[0]);
    if (number === undefined) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    const dated = tokens.some((token) => token.type === "figure" && isBeside(span, token, text));
    return [{ span, text: match[0], kind: "month", certainty: dated || isSure(match[0]) || isEnglishMonth(match[0], text, match.index) ? "words" : "hint", readings: [[String(number)]] }];
  });
}

/** Month names that are other words too: verbs, planets, adjectives, people. */
const AMBIGUOUS = new Set(["may", "march", "august", "april", "june", "mars", "mart", "maj", "mai", "mei", "maio", "mayo", "juli", "julia", "julio", "junio", "augusto", "avril", "julie"]);

/** A name long enough, and capitalised where its script has capitals and English writes it so. */
function isSure(word: string): boolean {
  return word.length >= 4 && !AMBIGUOUS.has(word.toLowerCase()) && !/^(?:mart|marz|augus|juli|juni|apri)\p{L}*$/iu.test(word);
}

/** "in August", "last March": English writes the verbs and adjectives small, and titles put no preposition before a month. */
function isEnglishMonth(word: string, text: string, at: number): boolean {
  return /^(?:March|April|May|June|July|August)$/u.test(word) && /\b(?:in|since|until|by|last|next|early|late|mid|during|from|of) $/iu.test(text.slice(Math.max(0, at - 8), at));
}

function isBeside(span: { start: number; end: number }, token: Token, text: string): boolean {
  const gap = token.start >= span.end ? text.slice(span.end, token.start) : text.slice(token.end, span.start);
  return gap.length <= 5 && /^(?:[\s\u00a0.,]*(?:de|del|of|a|ta’|tal-)?[\s\u00a0.,]*|\p{L}{0,2}\s)$/iu.test(gap);
}
