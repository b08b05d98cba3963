import type { Language } from "../../article/types.ts";
import { perLanguage } from "../lazy.ts";
import { asciiDigits } from "./ascii-digits.ts";
import { groupTokens, readingsOf, scaled, sharedScale } from "./combine.ts";
import type { Decimal } from "./decimal.ts";
import { kindOf, isConvertible, type Surroundings } from "./kinds.ts";
import { lexiconOf, UNSPACED, type Lexicon } from "./lexicon.ts";
import { HOUR_AFTER } from "./marks.ts";
import { monthMentions, monthPattern, type MonthPattern } from "./month-mentions.ts";
import { moreReadings } from "./more-readings.ts";
import { blankSkipped } from "./skipped.ts";
import { romanTokens, tokensOf, type Token } from "./tokens.ts";
import type { Certainty, NumberMention } from "./types.ts";

/** Languages that group digits by a space that may be a common one. */
const GROUP_BY_SPACE = new Set("sv nb nn no da fi et lv lt pl cs sk sl uk ru bg be mk fr hu pt es ca it hr sr ro sq af ka kk hy az uz eo is de nl".split(" "));

/** Reads the numbers of many texts in one language; its word lists are built once. */
export type NumberReader = (text: string) => NumberMention[];

/** The numbers of one text, left to right. For many texts in one language ask `numberReader`. */
export function findNumbers(text: string, language: Language): NumberMention[] {
  return numberReader(language)(text);
}

export const numberReader = perLanguage((language): NumberReader => {
  const primary = language.split("-")[0]!;
  const lexicon = lexiconOf(language);
  const months = monthPattern(language);
  return (text) => read(text, { language, primary, lexicon, months });
});

interface Reader {
  readonly language: Language;
  readonly primary: string;
  readonly lexicon: Lexicon;
  readonly months: MonthPattern;
}

/** Words that open a percentage; their "hundred" counts nothing: 百分之五, ร้อยละ 5. */
const PERCENT_WORDS = /百分之|ร้อยละ|phần trăm|per cent|pour cent|por ciento|per cento/giu;

function read(text: string, reader: Reader): NumberMention[] {
  // Lower-casing İ gives two characters, and no pattern finds it: MİLYAR.
  const ascii = blankSkipped(asciiDigits(text)).replace(/İ/gu, "i");
  if (!mayHoldNumber(ascii, reader)) return [];
  const wordless = ascii.replace(PERCENT_WORDS, (found) => "\u0001".repeat(found.length));
  const tokens = tokensOf(wordless, reader.lexicon, GROUP_BY_SPACE.has(reader.primary));
  const months = monthMentions(ascii, reader.months, tokens);
  const inMonth = (start: number): boolean => months.some(({ span }) => start >= span.start && start < span.end);
  const groups = groupTokens(tokens.filter(({ start }) => !inMonth(start)), wordless);
  const numbers = groups.map((group, index) => withScale(mention(group, ascii, text, reader, months), sharedScale(group, groups[index + 1], ascii)));
  const taken = [...months, ...numbers];
  const romans = romanTokens(text).filter(({ start }) => !taken.some(({ span }) => start >= span.start && start < span.end));
  const all = [...taken, ...romans.map((token) => mention([token], ascii, text, reader, months))];
  return all.sort((a, b) => a.span.start - b.span.start);
}

function withScale(found: NumberMention, scale: Decimal | undefined): NumberMention {
  return scale === undefined ? found : { ...found, readings: [...scaled(found.readings, scale), ...found.readings] };
}

function mayHoldNumber(text: string, { lexicon }: Reader): boolean {
  return lexicon.hasWords || /\d/u.test(text);
}

function mention(group: readonly Token[], ascii: string, text: string, reader: Reader, months: readonly NumberMention[]): NumberMention {
  const span = { start: group[0]!.start, end: group.at(-1)!.end };
  const around: Surroundings = { group, before: ascii.slice(Math.max(0, span.start - 24), span.start), after: ascii.slice(span.end, span.end + 24), nearMonth: nearMonth(span, ascii, months) };
  const certainty = certaintyOf(group, reader);
  const kind = kindOf(around, certainty);
  const readings = moreReadings({ ...around, kind, certainty, readings: readingsOf(group), language: reader.language, original: text.slice(span.start, span.end) });
  const figures = certainty === "figures";
  const label = figures ? labelOf(around.before) : undefined;
  const hour = figures && group.length === 1 && HOUR_AFTER.test(around.after);
  return { span, text: text.slice(span.start, span.end), kind, certainty, readings, ...(label !== undefined && { label }), ...(hour && { hour }), ...(figures && isConvertible(around) && { convertible: true }) };
}

/** The capitalised Latin word right before: Apollo 11, Boeing 737, COVID-19, G20. */
function labelOf(before: string): string | undefined {
  return /(?<![\p{L}\d])(\p{Lu}[\p{Script=Latin}]*)[\s\u00a0-]?$/u.exec(before)?.[1]?.toLowerCase();
}

function certaintyOf(group: readonly Token[], { primary }: Reader): Certainty {
  if (group.some(({ type }) => type === "figure")) return "figures";
  if (group.some((token) => token.type === "word" && token.sure)) return "words";
  if (group.length >= 2 && group.some(({ type }) => type === "word")) return group.length >= (UNSPACED.has(primary) ? 2 : 3) ? "words" : "hint";
  return "hint";
}

/** A month's name right beside: "3 februari", "February 3", "de 2025". */
function nearMonth(span: { start: number; end: number }, text: string, months: readonly NumberMention[]): boolean {
  return months.some((month) => {
    const gap = month.span.start >= span.end ? text.slice(span.end, month.span.start) : text.slice(month.span.end, span.start);
    return gap.length <= 6 && /^[\s\p{P}\p{L}\u00a0]*$/u.test(gap) && !/\p{L}{4,}/u.test(gap);
  });
}
