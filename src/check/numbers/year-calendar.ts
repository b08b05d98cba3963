import type { Language } from "../../article/types.ts";
import { calendarMark } from "./calendars.ts";
import type { NumberMention } from "./types.ts";

export type YearCalendar = "gregorian" | "buddhist" | "islamic" | "solar-hijri" | "era";

/** The calendar that a language's unmarked large or small years belong to, and which figures those are. */
const OWN: Readonly<Record<string, { readonly calendar: YearCalendar; readonly from: number; readonly to: number }>> = {
  th: { calendar: "buddhist", from: 2400, to: 2650 },
  lo: { calendar: "buddhist", from: 2400, to: 2650 },
  km: { calendar: "buddhist", from: 2400, to: 2650 },
  fa: { calendar: "solar-hijri", from: 1200, to: 1450 },
};

/** The word "year" and its like right before a figure, or a day and month: the figure dates. */
const DATES = /(?:ปี|ปีที่|พ\s?\.\s?ศ\s?\.?|ค\s?\.\s?ศ\s?\.?|พุทธศักราช|คริสต์ศักราช|ປີ|ឆ្នាំ|سال|سنة|عام|年|民國|令和|平成|昭和|西暦|西元|公元)[\s\u00a0]*$/u;
const DATES_AFTER = /^\s?(?:年|년|هـ|م(?!\p{L})|میلادی|ميلادي)/u;

/** A year and the same year in another calendar in brackets misleads nobody: 平成30年（2018年）, 2018年（平成30年）, พ.ศ. 2561 (2018). */
const GLOSS = /(?:\d{1,4}|元)\s?年?\s?[（(]\s?[^\d()（）]{0,12}$/u;
const GLOSSED = /^\s?年?\s?[（(]\s?[^\d()（）]{0,12}(?:\d{1,4}|元)\s?[年م]?\s?[)）]/u;

/**
 * The calendar in which a text dates by this number; undefined where it is no year, or belongs to a name (UNCLOS 1982).
 * `marked` is true where the year itself says its calendar.
 */
export function yearCalendar(mention: NumberMention, text: string, language: Language): { calendar: YearCalendar; marked: boolean } | undefined {
  if (mention.certainty !== "figures" || mention.label !== undefined || mention.readings[0]!.length !== 1) return undefined;
  const before = text.slice(Math.max(0, mention.span.start - 24), mention.span.start);
  const after = text.slice(mention.span.end, mention.span.end + 12);
  if (GLOSS.test(before) || GLOSSED.test(text.slice(mention.span.end, mention.span.end + 24))) return undefined;
  const mark = calendarMark(before, after);
  if (mark !== undefined) return { calendar: mark, marked: true };
  const year = Number(mention.readings[0]![0]);
  const own = OWN[language.split("-")[0]!];
  if (own !== undefined && year >= own.from && year <= own.to && (isDated(before, after, text, mention))) return { calendar: own.calendar, marked: false };
  if (year < 1800 || year > 2100 || mention.kind !== "year") return undefined;
  // 2024 passengers are no year; a language with one calendar only needs no proof.
  if (isTitle(before, after) || (own !== undefined && !isDated(before, after, text, mention))) return undefined;
  return { calendar: "gregorian", marked: false };
}

function isDated(before: string, after: string, text: string, mention: NumberMention): boolean {
  return DATES.test(before) || DATES_AFTER.test(after) || /\d{4}\s?[-–]\s?$/u.test(text.slice(0, mention.span.start)) || monthBefore(before);
}

/** A word of letters right before, as after a month's name: 3 กุมภาพันธ์ 2568. */
function monthBefore(before: string): boolean {
  return /\d{1,2}\s+\p{L}[\p{L}\p{M}.]{2,}\s$/u.test(before);
}

/** Brackets and Latin names around a year make it a title's: (UNCLOS 1982), "Expo 2025". */
function isTitle(before: string, after: string): boolean {
  return /\p{Script=Latin}[\s\u00a0-]*$/u.test(before) || /^[\s\u00a0]*\p{Script=Latin}/u.test(after);
}
