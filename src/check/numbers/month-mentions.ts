import type { Language } from "../../article/types.ts";
import { monthNames, SHORT } from "./months.ts";
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
  const uninflected = UNINFLECTED.has(language.split("-")[0]!);
  const stems = new Map([...names].map(([name, month]) => [uninflected ? name : stemOf(name), month]));
  const sorted = [...stems.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const boundary = /\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}/u.test(sorted[0]!) ? "" : "(?<![\\p{L}\\p{M}])(?:ال|[وبלבה])?";
  const inflects = boundary !== "" && !uninflected;
  const pattern = new RegExp(`${boundary}(?:${sorted.map((stem) => formOf(stem, inflects)).join("|")})${boundary === "" ? "" : "(?<=[-–]|(?![\\p{L}\\p{M}]))"}`, "giu");
  return { pattern, month: (word) => monthOf(word.toLowerCase(), stems, sorted) };
}

/** Languages whose months take no endings: "septic" is no month, nor is مارسيليا. */
const UNINFLECTED = new Set(["en", "ar", "he", "fa", "ur", "id", "ms", "vi", "fr", "es", "it", "pt"]);

function formOf(stem: string, inflects: boolean): string {
  // maalis- ja huhtikuussa, kesä-elokuussa; "kesä-" alone is the summer.
  if (stem.endsWith("-")) return `${stem.slice(0, -1)}[-–](?=\\s?(?:ja|tai|sekä|eli)?\\s?\\p{L}+kuu)`;
  // Endings only behind a name long enough to stand for itself: "mar" is no start of "market".
  return stem.replace(/[.\\]/gu, "\\$&") + (inflects && stem.length >= 4 ? "[\\p{L}\\p{M}]{0,6}" : "");
}

/** Slavic, Baltic and Georgian names lose their last letter in the cases: "январь", "января"; "მაისი", "მაისს". Short names stay whole. */
function stemOf(name: string): string {
  return /^[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Georgian}]{5,}$/u.test(name) || /^\p{Script=Latin}{6,}$/u.test(name) ? name.slice(0, -1) : name;
}

function monthOf(word: string, stems: ReadonlyMap<string, number>, sorted: readonly string[]): number | undefined {
  const written = word.replace("–", "-");
  const stem = sorted.find((candidate) => written.includes(candidate) && written.indexOf(candidate) <= 2);
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
    if (SHORT.test(match[0]) && !dated) return [];
    return [{ span, text: match[0], kind: "month", certainty: dated || isSure(match[0]) || isEnglishMonth(match[0], text, match.index) ? "words" : "hint", readings: [[String(number)]] }];
  });
}

/** Month names that are other words too: verbs, planets, adjectives, people. */
const AMBIGUOUS = new Set(["may", "march", "august", "april", "june", "mars", "mart", "maj", "mai", "mei", "maio", "mayo", "juli", "julia", "julio", "junio", "augusto", "avril", "julie", "сент", "нояб", "февр", "janv", "févr", "juil", "sept", "sett", "مارس", "جوان"]);

/** A name long enough, and capitalised where its script has capitals and English writes it so. */
function isSure(word: string): boolean {
  return word.length >= 4 && !AMBIGUOUS.has(word.toLowerCase()) && !/^(?:mart|marz|augus|juli|juni|apri)\p{L}*$/iu.test(word);
}

/** "in August", "last March": English writes the verbs and adjectives small, and titles put no preposition before a month. */
function isEnglishMonth(word: string, text: string, at: number): boolean {
  if (/^(?:April|June|July|August)$/u.test(word) && /\b(?:January|February|March|April|May|June|July|August|September|October|November) (?:and|or|to) $/u.test(text.slice(0, at))) return true;
  return /^(?:March|April|May|June|July|August)$/u.test(word) && /\b(?:in|since|until|by|last|next|early|late|mid|during|from|of) $/iu.test(text.slice(Math.max(0, at - 8), at));
}

function isBeside(span: { start: number; end: number }, token: Token, text: string): boolean {
  const gap = token.start >= span.end ? text.slice(span.end, token.start) : text.slice(token.end, span.start);
  return gap.length <= 5 && /^(?:[\s\u00a0.,]*(?:de|del|of|a|ta’|tal-)?[\s\u00a0.,]*|\p{L}{0,2}\s)$/iu.test(gap);
}
