import type { Language } from "../../article/types.ts";
import { decimal, type Decimal } from "./decimal.ts";
import { findWords, type FoundWord } from "./words/find-words.ts";
import { arabicCompounds } from "./words/arabic.ts";
import { HAN_DIGITS } from "./words/han.ts";
import { russianCases } from "./words/russian.ts";
import { SCALES } from "./words/scales.ts";
import { ORDINAL_SPELLERS, SPELLERS } from "./words/spellers.ts";
import { SUPPLEMENT } from "./words/supplement.ts";
import { scaleWords, supplementWords } from "./words/table.ts";
import { vietnameseShort } from "./words/vietnamese.ts";

/** What one number word may mean. */
export interface WordMeaning {
  /** Likeliest first; `half` is 0.5 or 50. */
  readonly values: readonly Decimal[];
  /** Multiplies what stands before it. */
  readonly scale: boolean;
  /** Hardly anything but a number. */
  readonly sure: boolean;
  /** Can be a part of a longer number: hundred, twenty, una; not "century". */
  readonly part: boolean;
}

/** The number words of one language, ready to be found in a text. */
export interface Lexicon {
  /** Where number words stand in a text, left to right. */
  find(text: string): FoundWord[];
  /** False where the language has none that samma knows. */
  readonly hasWords: boolean;
  meaning(word: string): WordMeaning | undefined;
  /** Positional Han figures make one number: 二〇二五. */
  readonly han: boolean;
}

/** Languages written without spaces between words. */
export const UNSPACED = new Set(["th", "lo", "km", "my", "zh", "ja"]);

/** Number words that mean something else at least as often: Vietnamese năm (five, year), Hungarian hét (seven, week). */
const AMBIGUOUS: Readonly<Record<string, readonly string[]>> = {
  vi: ["năm", "ba", "tư", "tám", "chín"], fr: ["neuf"], it: ["sei", "sette", "cento"], hu: ["hat", "hét", "száz"], de: ["acht", "elf", "sieben"], nl: ["acht", "elf", "zeven"],
  tr: ["yedi", "altı", "kırk", "yüz"], pt: ["sete", "nove", "cento"], ro: ["nouă"], da: ["fire", "seks"], nb: ["fire", "seks"], et: ["sada", "kuus", "viis"], fi: ["kuusi"], es: ["once", "siete"],
  ar: ["ست", "سبع", "تسع", "ثمان"], fa: ["هفت", "صد"], he: ["שבע", "שלוש"], cs: ["sto"], pl: ["sto"], hi: ["सात", "नौ"], id: ["enam"], sw: ["tatu", "nane"],
};

/** Spelled numbers that stand in running text: all below a hundred, then the round ones. */
const SPELLED = [...Array.from({ length: 101 }, (_, value) => value), 200, 300, 400, 500, 600, 700, 800, 900, 1000];

/** What a language says of 21 to 99 beside what n2words spells. */
const COMPOUNDS: Readonly<Record<string, () => { word: string; value: number }[]>> = { ar: arabicCompounds, ru: russianCases, vi: vietnameseShort };

interface Meaning {
  values: string[];
  scale: boolean;
  sure: boolean;
  part: boolean;
  open: boolean;
}

/** Gathers a language's number words: spelled out by n2words, scale words and the supplement of this folder. */
export function lexiconOf(language: Language): Lexicon {
  const primary = language.split("-")[0]!;
  const unspaced = UNSPACED.has(primary);
  const words = gather(primary, unspaced);
  const closed: string[] = [];
  const open: string[] = [];
  for (const [word, meaning] of words) (meaning.open ? open : closed).push(word);
  const longestFirst = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : 1);
  const openStems = [...open].sort(longestFirst);
  return { hasWords: words.size > 0, find: finder(closed, openStems, primary), meaning: (word) => meaningOf(word, words, openStems), han: primary === "zh" || primary === "ja" };
}

function gather(primary: string, unspaced: boolean): Map<string, Meaning> {
  const words = new Map<string, Meaning>();
  const add = (word: string, value: string, from: Omit<Meaning, "values">): void => {
    const known = words.get(word);
    if (known === undefined) words.set(word, { values: [value], ...from });
    else {
      if (!known.values.includes(value)) known.values.push(value);
      known.open ||= from.open;
    }
  };
  for (const { word, value, open } of scaleWords(SCALES[primary] ?? "")) add(key(word), value, { scale: true, sure: false, part: true, open });
  const spell = SPELLERS[primary];
  if (spell !== undefined) {
    for (const value of SPELLED) {
      const spelled = key(spell(value));
      const sure = !unspaced && value >= 2 && spelled.length >= 3 && !(AMBIGUOUS[primary] ?? []).includes(spelled);
      if (!words.has(spelled)) add(spelled, String(value), { scale: false, sure, part: true, open: false });
    }
  }
  for (const { word, value } of COMPOUNDS[primary]?.() ?? []) {
    if (!words.has(key(word))) add(key(word), String(value), { scale: false, sure: true, part: true, open: false });
  }
  const nth = ORDINAL_SPELLERS[primary];
  for (let value = 3; nth !== undefined && value <= 31; value += 1) {
    const spelled = key(nth(value));
    if (!words.has(spelled)) add(spelled, String(value), { scale: false, sure: !unspaced && spelled.length >= 4, part: true, open: false });
  }
  if (primary === "zh" || primary === "ja") for (const [sign, value] of Object.entries(HAN_DIGITS)) add(sign, String(value), { scale: false, sure: false, part: true, open: false });
  for (const { word, value, open } of supplementWords(SUPPLEMENT[primary] ?? "")) {
    const known = words.get(key(word));
    if (known?.scale !== true) add(key(word), value, { scale: false, sure: false, part: Number(value) < 10, open });
  }
  return words;
}

function meaningOf(word: string, words: ReadonlyMap<string, Meaning>, openStems: readonly string[]): WordMeaning | undefined {
  const wanted = key(word);
  const bare = words.get(wanted.replace(CLITIC, ""));
  // "ל־11 למאה": a scale word with a preposition of its own multiplies nothing.
  const exact = words.get(wanted) ?? (bare?.scale === true ? undefined : bare);
  const stem = exact === undefined ? openStems.find((start) => wanted.startsWith(start)) : undefined;
  const meaning = exact ?? (stem === undefined ? undefined : words.get(stem));
  if (meaning === undefined) return undefined;
  return { values: meaning.values.map(decimal), scale: meaning.scale, sure: meaning.sure && exact !== undefined, part: meaning.part };
}

/** Arabic and Hebrew prefixes that are written on to the word: and, in, to, as, the. */
const CLITIC = /^(?:وال|بال|لل|فال|ال|[وبلكف]|[והבלכמש])(?=[\p{L}]{2})/u;

/** Case, hyphens and spaces do not part number words: twenty-five, twenty five; tjugofem. */
function key(word: string): string {
  return word.normalize("NFC").toLowerCase().replace(/[\s\u00a0\u00ad\u200b-\u200d‑-]/gu, "");
}

function finder(closed: readonly string[], open: readonly string[], primary: string): Lexicon["find"] {
  if (closed.length + open.length === 0) return () => [];
  if (!UNSPACED.has(primary) && primary !== "ko") {
    const hasClitics = primary === "ar" || primary === "he" || primary === "fa";
    const list = { closed: new Set([...closed, ...open]), open, key, ...(hasClitics ? { clitic: CLITIC } : {}) };
    return (text) => findWords(text, list);
  }
  const pattern = primary === "ko" ? koreanPattern(closed, open) : unspacedPattern(closed, open);
  return (text) => [...text.matchAll(pattern)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

const alternatives = (words: readonly string[], form: (word: string) => string): string =>
  [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(form).join("|");

function unspacedPattern(closed: readonly string[], open: readonly string[]): RegExp {
  return new RegExp(alternatives([...closed, ...open], escape), "giu");
}

/** Counters follow a number without a space, and a scale sign may follow another behind a figure: 5천만. */
function koreanPattern(closed: readonly string[], open: readonly string[]): RegExp {
  const loose = (word: string): string => [...word].map(escape).join("[\\s\\-\\u200b\\u00ad‑]?");
  const openPart = open.length > 0 ? `(?:${alternatives(open, loose)})[\\p{L}\\p{M}]{0,7}` : "(?!)";
  const before = "(?:(?<![\\p{L}\\p{M}])|(?<=\\d[십백천만억조]{1,3}))";
  return new RegExp(`${before}(?:${alternatives([...closed, ...open], loose)}|${openPart})`, "giu");
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/gu, "\\$&");
}
