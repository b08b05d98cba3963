import type { Language } from "../../article/types.ts";
import type { NumberKind } from "./types.ts";

const DATE = /(?<![\d.,:/-])(\d{1,4})([./-]) ?(\d{1,2})\2 ?(\d{2,4})(?![\d]|[.,:/-]\d)/gu;

/** What the figures of dates like 05.03.2024, 2024-03-05 and 5/3/2024 are, by their offset; none where a language leaves it open. */
export function numericDates(text: string, language: Language): ReadonlyMap<number, NumberKind> {
  const kinds = new Map<number, NumberKind>();
  for (const match of text.matchAll(DATE)) {
    const order = orderOf(match, language);
    const [all, first = "", , second = ""] = match;
    const secondAt = all.indexOf(second, first.length + 1);
    const starts = [0, secondAt, all.length - match[4]!.length];
    for (const [index, kind] of order.entries()) kinds.set(match.index + starts[index]!, kind);
  }
  return kinds;
}

type Order = readonly NumberKind[];
const DAY_FIRST: Order = ["day", "month", "year"];
const MONTH_FIRST: Order = ["month", "day", "year"];
const YEAR_FIRST: Order = ["year", "month", "day"];

function orderOf([, first = "", mark, second = "", third = ""]: RegExpMatchArray, language: Language): Order {
  if (first.length === 4) return third.length <= 2 && isDate(third, second) ? YEAR_FIRST : [];
  if (first.length > 2 || third.length === 3) return [];
  const [dayFirst, monthFirst] = [isDate(first, second), isDate(second, first)];
  if (dayFirst !== monthFirst) return dayFirst ? DAY_FIRST : MONTH_FIRST;
  // English 5/3/2024 is May in one country and March in another.
  const isOpen = !dayFirst || (mark !== "." && /^en\b/u.test(language));
  return isOpen ? [] : DAY_FIRST;
}

function isDate(day: string, month: string): boolean {
  return Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
}
