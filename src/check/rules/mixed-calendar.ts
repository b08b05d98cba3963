import { sourceSpan } from "../../article/positions.ts";
import { yearCalendar, type YearCalendar } from "../numbers/year-calendar.ts";
import { numbersOfView } from "../numbers/of-view.ts";
import type { NumberMention } from "../numbers/types.ts";
import type { ArticleView, Draft, FormCount, Place, Rule } from "../types.ts";

/**
 * One text dates in two calendars: Thai years of 2568 beside years of 2024. The minority is named. A year that says its calendar
 * (พ.ศ. 2467, ค.ศ. 1982) misleads nobody, and one that belongs to a name (UNCLOS 1982, APEC 2027) is not the text's own.
 */
export const mixedCalendar: Rule<"mixed-calendar"> = {
  id: "mixed-calendar",
  severity: "warning",
  category: "locale/calendar-type",
  *article(view) {
    const years = yearsOf(view);
    const bare = years.filter(({ marked }) => !marked);
    const calendars = countCalendars(years);
    const [majority, ...others] = calendars;
    if (majority === undefined || others.length === 0) return;
    for (const year of bare) {
      if (year.calendar !== majority.form) yield draft(view, year, majority.form, calendars);
    }
  },
};

interface DatedYear {
  readonly segment: number;
  readonly mention: NumberMention;
  readonly calendar: YearCalendar;
  /** Names its calendar. */
  readonly marked: boolean;
}

function yearsOf(view: ArticleView): DatedYear[] {
  const { article } = view;
  return [...numbersOfView(view)].flatMap(([segment, mentions]) =>
    mentions.flatMap((mention): DatedYear[] => {
      const found = yearCalendar(mention, article.segments[segment]!.text, article.language);
      return found === undefined ? [] : [{ segment, mention, ...found }];
    }),
  );
}

/** The calendars of a text by how often it dates in them; the language's own first where they are even. */
function countCalendars(years: readonly DatedYear[]): FormCount[] {
  const rows = new Map<YearCalendar, DatedYear[]>();
  for (const year of years) rows.set(year.calendar, [...(rows.get(year.calendar) ?? []), year]);
  const counted = [...rows].map(([form, found]) => ({ form, count: found.length, places: [] }));
  return counted.sort((a, b) => b.count - a.count || (a.form === "gregorian" ? 1 : -1));
}

function draft(view: ArticleView, { segment, mention, calendar }: DatedYear, majority: string, evidence: readonly FormCount[]): Draft<"mixed-calendar"> {
  const { article } = view;
  const place: Place = { article, segment, span: sourceSpan(article.segments[segment]!, mention.span.start, mention.span.end) };
  return {
    rule: "mixed-calendar",
    data: { calendar, majority },
    confidence: 0.75,
    place,
    actual: mention.text,
    expected: converted(mention, calendar, majority),
    evidence,
    related: [],
  };
}

/** The year as the majority counts, where the sum is safe. */
function converted({ readings }: NumberMention, calendar: YearCalendar, majority: string): string[] {
  const year = Number(readings[0]!.join(""));
  if (calendar === "gregorian" && majority === "buddhist") return [String(year + 543)];
  if (calendar === "buddhist" && majority === "gregorian") return [String(year - 543)];
  return [];
}
