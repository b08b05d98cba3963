import type { Language } from "../../article/types.ts";

/** Years to add to a calendar's year for the common era's; two where the years overlap. */
interface Calendar {
  readonly from: number;
  readonly to: number;
  readonly offsets: readonly number[];
}

const BUDDHIST: Calendar = { from: 2300, to: 2650, offsets: [-543] };
const SOLAR_HIJRI: Calendar = { from: 1200, to: 1450, offsets: [621, 622] };
const BIKRAM: Calendar = { from: 1900, to: 2150, offsets: [-57, -56] };
const HEBREW: Calendar = { from: 5500, to: 5900, offsets: [-3760, -3761] };
const BURMESE: Calendar = { from: 1200, to: 1450, offsets: [638, 639] };

/** Calendars in which a language's bare years may count. */
const BARE: Readonly<Record<string, readonly Calendar[]>> = {
  th: [BUDDHIST], lo: [BUDDHIST], km: [BUDDHIST], my: [BUDDHIST, BURMESE], si: [BUDDHIST], fa: [SOLAR_HIJRI], ne: [BIKRAM], he: [HEBREW],
};

/** Japanese eras (and their initials) with the year before their first; the Republic of China's calendar. */
const ERAS: Readonly<Record<string, number>> = { 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018, 民國: 1911, 民国: 1911, 메이지: 1867, 쇼와: 1925, 헤이세이: 1988, 레이와: 2018, 단기: -2333 };

const ERA_BEFORE = new RegExp(`(${Object.keys(ERAS).join("|")})\\s?$`, "u");
const COMMON_BEFORE = /(?:ค\s?\.\s?ศ\s?\.?|คริสต์?ศักราช|西元|公元|西暦|서기|anno domini|AD)\s?$/iu;
const BUDDHIST_BEFORE = /(?:พ\s?\.\s?ศ\s?\.?|พุทธศักราช|ພ\s?\.\s?ສ\s?\.?|ព\s?\.\s?ស\s?\.?|B\.?E\.?|佛历|佛曆|仏暦|Phật lịch)\s?$/iu;
const ISLAMIC_AFTER = /^\s?(?:هـ|ه(?![\p{L}])|هجري|AH(?!\p{L}))/u;
const COMMON_AFTER = /^\s?(?:م(?!\p{L})|ميلادي|میلادی|CE(?!\p{L})|AD(?!\p{L}))/u;

/** The calendar in which a written year says it counts; undefined where nothing marks it. */
export type CalendarMark = "gregorian" | "buddhist" | "islamic" | "era";

/** The mark beside a year: พ.ศ. 2467, ค.ศ. 1982, 1446هـ, 令和7年. */
export function calendarMark(before: string, after: string): CalendarMark | undefined {
  if (COMMON_BEFORE.test(before) || COMMON_AFTER.test(after)) return "gregorian";
  if (BUDDHIST_BEFORE.test(before)) return "buddhist";
  if (ISLAMIC_AFTER.test(after)) return "islamic";
  return ERA_BEFORE.test(before) ? "era" : undefined;
}

/** Years of the common era that a written year may be, the figure itself not counted. */
export function commonYears(year: number, language: Language, before: string, after: string): number[] {
  const mark = calendarMark(before, after);
  if (mark === "gregorian") return [];
  if (mark === "buddhist") return BUDDHIST.offsets.map((offset) => year + offset);
  // An Islamic year is 354.37 days; the date inside the year decides between two common years.
  if (mark === "islamic") return [0, 1].map((rest) => Math.floor(year * 0.970224 + 621.5774) + rest);
  const era = ERA_BEFORE.exec(before)?.[1];
  if (era !== undefined) return year > 0 && year < 200 ? [year + ERAS[era]!] : [];
  const calendars = BARE[language.split("-")[0]!] ?? [];
  return calendars.filter(({ from, to }) => year >= from && year <= to).flatMap(({ offsets }) => offsets.map((offset) => year + offset));
}
