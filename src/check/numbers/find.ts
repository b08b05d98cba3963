import type { Language } from "../../article/types.ts";
import { perLanguage } from "../lazy.ts";
import { asciiDigits } from "./ascii-digits.ts";
import { groupTokens, readingsOf, scaled, sharedScale } from "./combine.ts";
import type { Decimal } from "./decimal.ts";
import type { DigitStyle } from "./digit-run.ts";
import { isSaid, kindOf, type Surroundings } from "./kinds.ts";
import { lexiconOf, UNSPACED, type Lexicon } from "./lexicon.ts";
import { HOUR_AFTER } from "./marks.ts";
import { withHalf } from "./halves.ts";
import { measureOf } from "./measures.ts";
import { monthMentions, monthPattern, type MonthPattern } from "./month-mentions.ts";
import { moreReadings } from "./more-readings.ts";
import { numericDates } from "./numeric-dates.ts";
import { feetAndInches } from "./feet-and-inches.ts";
import { blankSkipped } from "./skipped.ts";
import { romanTokens, tokensOf, type Token } from "./tokens.ts";
import type { Certainty, NumberKind, NumberMention } from "./types.ts";

/** Languages that group digits by a space that may be a common one. */
const GROUP_BY_SPACE = new Set("sv nb nn no da fi et lv lt pl cs sk sl uk ru bg be mk fr hu pt es ca it hr sr ro sq af ka kk hy az uz eo is de nl".split(" "));

/** Languages that go on in figures behind a scale word: "12 bin 500", "bin 275", "1만 2500". */
const MIXING = new Set(["tr", "az", "uz", "kk", "ky", "ko"]);

/** Reads the numbers of a text, left to right. */
export type NumberReader = (text: string) => NumberMention[];

/** A language's reader; its word lists are built once. */
export const numberReader = perLanguage((language): NumberReader => {
  const primary = language.split("-")[0]!;
  const lexicon = lexiconOf(language);
  const months = monthPattern(language);
  const style = { bySpace: GROUP_BY_SPACE.has(primary), byComma: groupsByComma(language) };
  return (text) => read(text, { language, primary, lexicon, months, style });
});

interface Reader {
  readonly language: Language;
  readonly primary: string;
  readonly lexicon: Lexicon;
  readonly months: MonthPattern;
  readonly style: DigitStyle;
}

/** Arabic and Persian texts have the comma for decimals, too. */
const COMMA_OPEN = new Set(["ar", "fa"]);

function groupsByComma(language: Language): boolean {
  if (COMMA_OPEN.has(language.split("-")[0]!)) return false;
  const parts = new Intl.NumberFormat(language, { numberingSystem: "latn" }).formatToParts(12345.6);
  return parts.some(({ type, value }) => type === "group" && value === ",");
}

/** Words that open a percentage; their "hundred" counts nothing: 百分之五, ร้อยละ 5. */
const PERCENT_WORDS = /百分之|ร้อยละ|phần trăm|per cent|pour cent|por ciento|per cento/giu;

/** 20世纪90年代 is one number, read at the decade. */
const CENTURY_OF_DECADE = /^\s?(?:世纪|世紀|세기)\s?\d{1,2}\s?(?:年代|년대)/u;

function read(text: string, reader: Reader): NumberMention[] {
  // Lower-casing İ gives two characters, and no pattern finds it: MİLYAR.
  const ascii = blankSkipped(asciiDigits(text)).replace(/İ/gu, "i");
  if (!mayHoldNumber(ascii, reader)) return [];
  const wordless = ascii.replace(PERCENT_WORDS, (found) => "\u0001".repeat(found.length));
  const tokens = tokensOf(wordless, reader.lexicon, reader.style);
  const months = monthMentions(ascii, reader.months, tokens);
  const inMonth = (start: number): boolean => months.some(({ span }) => start >= span.start && start < span.end);
  const groups = groupTokens(tokens.filter(({ start }) => !inMonth(start)), wordless, MIXING.has(reader.primary));
  const found: Found = { ascii, text, reader, months, dates: numericDates(ascii, reader.language) };
  const numbers = groups.map((group, index) => withScale(mention(group, found), sharedScale(group, groups[index + 1], ascii)));
  const taken = [...months, ...numbers.filter(({ span }) => !CENTURY_OF_DECADE.test(ascii.slice(span.end, span.end + 8)))];
  const romans = romanTokens(text).filter(({ start }) => !taken.some(({ span }) => start >= span.start && start < span.end));
  const all = [...taken, ...romans.map((token) => mention([token], found))];
  return feetAndInches(all.sort((a, b) => a.span.start - b.span.start));
}

function withScale(found: NumberMention, scale: Decimal | undefined): NumberMention {
  return scale === undefined ? found : { ...found, readings: [...scaled(found.readings, scale), ...found.readings] };
}

function mayHoldNumber(text: string, { lexicon }: Reader): boolean {
  return lexicon.hasWords || /\d/u.test(text);
}

/** A text with what was read of it so far. */
interface Found {
  /** As `text`, digits as 0-9. */
  readonly ascii: string;
  readonly text: string;
  readonly reader: Reader;
  readonly months: readonly NumberMention[];
  readonly dates: ReadonlyMap<number, NumberKind>;
}

function mention(group: readonly Token[], { ascii, text, reader, months, dates }: Found): NumberMention {
  const span = { start: group[0]!.start, end: group.at(-1)!.end };
  const around: Surroundings = { group, before: ascii.slice(Math.max(0, span.start - 24), span.start), after: ascii.slice(span.end, span.end + 24), nearMonth: nearMonth(span, ascii, months) };
  const certainty = certaintyOf(group, around, reader);
  const kind = dates.get(span.start) ?? kindOf(around, certainty);
  const readings = moreReadings({ ...around, kind, certainty, readings: readingsOf(group), language: reader.language, original: text.slice(span.start, span.end) });
  const figures = certainty === "figures";
  const label = figures ? labelOf(around.before) : undefined;
  const hour = figures && group.length === 1 && HOUR_AFTER.test(around.after);
  const measure = measureOf(around.after);
  const found: NumberMention = {
    span,
    text: text.slice(span.start, span.end),
    kind,
    certainty,
    readings,
    ...(label !== undefined && { label }),
    ...(hour && { hour }),
    ...(measure !== undefined && { measure }),
    ...(isAside(around) && { aside: true }),
  };
  return withHalf(found, around.after, (after) => scaleAt(after, reader.lexicon));
}

/** The scale word that a text begins with: "million" of "two and a half million". */
function scaleAt(text: string, lexicon: Lexicon): Decimal | undefined {
  const found = lexicon.find(text)[0];
  if (found === undefined || text.slice(0, found.start).trim() !== "") return undefined;
  const meaning = lexicon.meaning(text.slice(found.start, found.end));
  return meaning?.scale === true ? meaning.values[0] : undefined;
}

/** In brackets with words of their own ("(3)" alone counts a list), or one of "2、3本", a few. */
function isAside({ before, after }: Surroundings): boolean {
  if (/(?<!\d)\d、$/u.test(before) || /^、\d(?!\d)/u.test(after)) return true;
  return /[(（[][^)）\]]*$/u.test(before) && !(/[(（[]$/u.test(before) && /^[)）\]]/u.test(after));
}

/** The capitalised Latin word right before: Apollo 11, Boeing 737, COVID-19, G20. */
function labelOf(before: string): string | undefined {
  return /(?<![\p{L}\d])(\p{Lu}[\p{Script=Latin}]*)[\s\u00a0-]?$/u.exec(before)?.[1]?.toLowerCase();
}

function certaintyOf(group: readonly Token[], around: Surroundings, { primary }: Reader): Certainty {
  if (group.some(({ type }) => type === "figure")) return "figures";
  if (group.some((token) => token.type === "word" && token.sure) || isSaid(around)) return "words";
  const words = group.filter(({ type }) => type === "word").length;
  return group.length >= 2 && words > 0 && group.length >= (UNSPACED.has(primary) ? 2 : 3) ? "words" : "hint";
}

/** A month's name right beside: "3 februari", "February 3", "de 2025". */
function nearMonth(span: { start: number; end: number }, text: string, months: readonly NumberMention[]): boolean {
  return months.some((month) => {
    const gap = month.span.start >= span.end ? text.slice(span.end, month.span.start) : text.slice(month.span.end, span.start);
    return gap.length <= 6 && /^[\s\p{P}\p{L}\u00a0]*$/u.test(gap) && !/\p{L}{4,}/u.test(gap);
  });
}
