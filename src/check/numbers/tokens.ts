import { decimal, type Decimal } from "./decimal.ts";
import { DIGIT_RUN, readDigitRun, type DigitStyle } from "./digit-run.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Reading } from "./types.ts";
import { HAN_DIGITS } from "./words/han.ts";

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Digits as they stand. */
export interface FigureToken extends Place {
  readonly type: "figure";
  readonly readings: readonly Reading[];
  /** No separators. */
  readonly plain: boolean;
  readonly time?: true;
}

/** A number word. */
export interface WordToken extends Place {
  readonly type: "word" | "scale";
  readonly values: readonly Decimal[];
  readonly sure: boolean;
  /** Can be a part of a longer number. "Century" is a hundred years, and 世纪九十 no 190. */
  readonly part: boolean;
  readonly roman?: true;
}

export type Token = FigureToken | WordToken;

/** 15:30, 3:04:38, 2:05.30. */
const TIME = /(?<![\d:])([01]?\d|2[0-4]):([0-5]\d)(?::([0-5]\d))?(?:[.,](\d{1,3}))?(?![\d:])/gu;
const FRACTIONS: Readonly<Record<string, string>> = { "½": "0.5", "¼": "0.25", "¾": "0.75", "⅓": "0.33", "⅔": "0.67", "⅛": "0.125" };

/** Digits, clock times, vulgar fractions and number words of a text (digits already ASCII), left to right, none overlapping. */
export function tokensOf(text: string, lexicon: Lexicon, style: DigitStyle): Token[] {
  const times = [...text.matchAll(TIME)].map(timeToken);
  const inTime = (start: number): boolean => times.some((time) => start >= time.start && start < time.end);
  const figures = [...text.matchAll(DIGIT_RUN)].flatMap((run) =>
    readDigitRun(run[0], style)
      .map((number): FigureToken => ({ type: "figure", ...number, start: run.index + number.start, end: run.index + number.end }))
      .filter(({ start }) => !inTime(start)),
  );
  const fractions = [...text.matchAll(/[½¼¾⅓⅔⅛]/gu)].map((sign) => fractionToken(sign, text, figures));
  const digits: FigureToken[] = [...times, ...figures.filter(({ end }) => !fractions.some((fraction) => fraction.start < end && fraction.end > end)), ...fractions];
  return [...digits, ...wordTokens(text, lexicon)].sort((a, b) => a.start - b.start);
}

function timeToken(match: RegExpMatchArray): FigureToken {
  const [all, ...found] = match;
  const parts = found.filter((part) => part !== undefined).map((part) => String(Number(part)));
  return { type: "figure", start: match.index!, end: match.index! + all.length, readings: clockReadings(parts), plain: false, time: true };
}

/** A clock time on both clocks, the full hour with and without its minutes: 15:00 is 15, 3, "15 00". */
export function clockReadings([hour = "0", minute = "0", ...rest]: readonly string[]): Reading[] {
  const hours = Number(hour) > 12 && Number(hour) <= 24 ? [hour, String(Number(hour) - 12)] : hour === "0" ? ["0", "12"] : [hour];
  const full = hours.map((value): Reading => [value, minute, ...rest]);
  return minute === "0" && rest.length === 0 ? [...full, ...hours.map((value): Reading => [value])] : full;
}

function fractionToken(match: RegExpMatchArray, text: string, figures: readonly FigureToken[]): FigureToken {
  const index = match.index!;
  const fraction = FRACTIONS[match[0]]!;
  const whole = figures.find(({ end, plain }) => plain && (end === index || (end === index - 1 && /\s/u.test(text[end]!))));
  const number = whole?.readings[0]![0];
  // "6½" is "six … and a half" where the fraction follows its noun.
  const readings = number === undefined ? [[fraction]] : [[number + fraction.slice(1)], [number]];
  return { type: "figure", start: whole?.start ?? index, end: index + 1, readings, plain: false };
}

/** Kilo- and mega- of Chinese units are written like the numbers: 4千克 is 4 kg. */
const PREFIX_OF_UNIT = /^(?:千[克米瓦卡赫伏帕]|兆[赫瓦字位比]|百分)/u;

function wordTokens(text: string, lexicon: Lexicon): WordToken[] {
  const runs = lexicon.han ? hanRuns(text) : [];
  const inRun = (at: number): boolean => runs.some(({ start, end }) => at >= start && at < end);
  const words = lexicon.find(text).flatMap(({ start, end }): WordToken[] => {
    const meaning = inRun(start) ? undefined : lexicon.meaning(text.slice(start, end));
    if (meaning === undefined || PREFIX_OF_UNIT.test(text.slice(start, start + 2))) return [];
    return [{ type: meaning.scale ? "scale" : "word", start, end, values: meaning.values, sure: meaning.sure, part: meaning.part }];
  });
  return [...runs, ...words];
}

/** Han figures side by side without a scale sign are read one by one: 二〇二五 is 2025. */
function hanRuns(text: string): WordToken[] {
  return [...text.matchAll(/[〇零一二三四五六七八九]{2,}(?![十百千万萬亿億兆])/gu)].map(({ 0: run, index }) => {
    const digits = [...run].map((sign) => HAN_DIGITS[sign]!).join("");
    return { type: "word", start: index, end: index + run.length, values: [decimal(digits)], sure: run.length >= 3, part: true };
  });
}

/** French writes the ordinal's ending on: XIXe siècle. */
const ROMAN = /(?<![\p{L}\p{N}])(?=[IVXLC]{1,7}(?:e|è|er|ème)?(?![\p{L}\p{N}]))(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?=(?:e|è|er|ème)?(?![\p{L}\p{N}]))/gu;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** Roman numerals up to three hundred, as they number congresses, kings and centuries. */
export function romanTokens(text: string): WordToken[] {
  return [...text.matchAll(ROMAN)].filter((match) => match[0] !== "").map((match) => {
    let value = 0;
    let last = 0;
    for (const sign of [...match[0]].reverse()) {
      const one = ROMAN_VALUES[sign]!;
      value += one < last ? -one : one;
      last = Math.max(last, one);
    }
    return { type: "word", start: match.index, end: match.index + match[0].length, values: [decimal(String(value))], sure: false, part: false, roman: true };
  });
}
