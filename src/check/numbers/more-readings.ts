import type { Language } from "../../article/types.ts";
import { commonYears } from "./calendars.ts";
import { decimal, show, times } from "./decimal.ts";
import type { Surroundings } from "./kinds.ts";
import * as marks from "./marks.ts";
import { clockReadings } from "./tokens.ts";
import type { Certainty, NumberKind, Reading } from "./types.ts";

/** A number's text, kind and readings so far. */
export interface Read extends Surroundings {
  readonly kind: NumberKind;
  readonly certainty: Certainty;
  readonly readings: readonly Reading[];
  readonly language: Language;
  /** The mention as it stands. */
  readonly original: string;
}

/** Scale letters that are units too: 5 m is five metres or five million. */
const ONE_LETTER_SCALE = /^(.*\d)[\s-]?[mbkt]$/iu;

/** Metres, where a space stands before: 6 m 85. */
const METRES = /\d[\s\u00a0]m$/u;

/** Adds what a number may mean by its kind: other calendars, other clocks, short years, centuries by their hundreds. */
export function moreReadings(read: Read): Reading[] {
  const all = METRES.test(read.original) || isMiles(read) ? [...byKind(read), ...read.readings] : centuryDecade(read) ?? [...read.readings, ...byKind(read), ...multiplied(read)];
  const seen = new Set<string>();
  return all.filter((reading) => {
    const key = reading.join(" ");
    return !seen.has(key) && seen.add(key);
  });
}

function byKind(read: Read): Reading[] {
  const { kind, group, certainty } = read;
  if (certainty !== "figures") return [];
  const [token] = group;
  if (token?.type !== "figure") return [];
  if (token.time === true) return otherHours(token.readings, read.after);
  if (group.length > 1) return ONE_LETTER_SCALE.test(read.original) || isMiles(read) ? [...token.readings] : [];
  const value = token.plain ? Number(token.readings[0]![0]) : undefined;
  if (value === undefined) return dottedClock(token.readings);
  if (kind === "decade") return decades(value).map(one);
  // The 1900s of the Nordic languages are the twentieth century.
  if (kind === "century") return [one(value / 100 + 1)];
  return [...commonYears(value, read.language, read.before, read.after), ...shortYears(value, read), ...clock(value, read)].map(one);
}

/** Millions or miles: 15 mil. */
function isMiles({ original, language }: Read): boolean {
  return /\dmil$/iu.test(original.replace(/[\s\u00a0]/gu, "")) && /^(?:cs|sk|sl|hr)\b/u.test(language);
}

/** 20世纪70年代 is the 1970s and no other. */
function centuryDecade({ kind, before, readings }: Read): Reading[] | undefined {
  const century = /(\d{1,2})\s?(?:世纪|世紀|세기)\s?$/u.exec(before)?.[1];
  return kind === "decade" && century !== undefined ? [one((Number(century) - 1) * 100 + Number(readings[0]![0]))] : undefined;
}

/** "Four decades" are 40 years, "two centuries" 200, 四割 40 per cent. */
function multiplied({ readings, after }: Read): Reading[] {
  if (marks.DISCOUNT_AFTER.test(after)) return readings.filter((reading) => /^[1-9]$/u.test(reading.join(" "))).flatMap(([value]) => [one(100 - Number(value) * 10), one(Number(value) * 10)]);
  const factor = marks.DECADES_AFTER.test(after) || marks.TENTHS_AFTER.test(after) ? "10" : marks.CENTURIES_AFTER.test(after) ? "100" : undefined;
  return factor === undefined ? [] : readings.filter(({ length }) => length === 1).map(([value]) => [show(times(decimal(value!), decimal(factor)))]);
}

const one = (value: number): Reading => [String(value)];

function decades(value: number): number[] {
  if (value >= 1000) return value % 100 === 0 ? [value / 100 + 1, value % 100] : [value % 100];
  return [1900 + value, 1800 + value, 2000 + value];
}

const THAI_YEAR = /(?:ปี|ปีงบ|ปีงบประมาณ|ปีการศึกษา|พ\s?\.\s?ศ\s?\.?)\s?['’]?$/u;
/** Years that the Buddhist calendar is ahead. */
const BUDDHIST = 543;

/** The second half of 2024-25, the '90 of a title, the 86年 of a Japanese paper. */
function shortYears(value: number, { before, after, group, language, nearMonth }: Read): number[] {
  const width = group[0]!.end - group[0]!.start;
  if (width !== 2) return [];
  const range = /(\d{2})\d{2}\s?[-–—/~〜]\s?$/u.exec(before);
  if (range !== null) {
    const year = Number(range[1]) * 100 + value;
    return [year, ...commonYears(year, language, "", "")];
  }
  // ปี 63, 5 พ.ค. 67: the last two of a Buddhist 2563, 2567.
  if (language.startsWith("th") && (THAI_YEAR.test(before) || (nearMonth && /[\p{L}\p{M}.]\s?$/u.test(before)))) return [2500 - BUDDHIST + value, 1900 + value, 2000 + value];
  return /['’]$/u.test(before) || /^[年년]/u.test(after) ? [1900 + value, 2000 + value] : [];
}

function clock(value: number, { before, after }: Read): number[] {
  if (value >= 100 && value <= 2400 && marks.GMT_AFTER.test(after) && value % 100 === 0) return [value / 100];
  if (marks.THAI_EVENING_AFTER.test(after)) return value <= 5 ? [value + 6, value + 18] : [];
  if (isEvening(after)) return [value === 12 ? 12 : value + 12];
  if (marks.AM_AFTER.test(after)) return value === 12 ? [0, 24] : [];
  if (value > 12 && value <= 24 && (marks.CLOCK_AFTER.test(after) || marks.CLOCK_BEFORE.test(before))) return [value - 12];
  if (value >= 1 && value <= 12 && marks.CLOCK_BEFORE.test(before)) return [value + 12];
  return [];
}

/** A time as the other clock has it: 3:30 p.m. is 15:30; half past midnight and half past noon are 0:30 in Japan (午前0時30分, 午後0時30分). */
function otherHours(times: readonly Reading[], after: string): Reading[] {
  const evening = isEvening(after);
  if (!evening && !marks.AM_AFTER.test(after)) return [];
  return times.flatMap(([hour = "0", ...rest]): Reading[] => {
    if (hour === "12") return [["0", ...rest]];
    return evening ? [[String(Number(hour) + 12), ...rest]] : [];
  });
}

function isEvening(after: string): boolean {
  return marks.PM_AFTER.test(after) || marks.PM_SHARED.test(after);
}

/** 15.30 may be a time of the day: half past three. */
function dottedClock(readings: readonly Reading[]): Reading[] {
  const parts = readings.find((reading) => reading.length === 2);
  if (parts === undefined || Number(parts[0]) > 24 || Number(parts[1]) > 59) return [];
  return clockReadings(parts);
}
