import type { Language } from "../../article/types.ts";
import { comparable } from "./words.ts";

/** Names of months and days in a language: capitalised in some, but nobody's names. */
export function calendarWords(language: Language): ReadonlySet<string> {
  const dates = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 1 + month)));
  const formats = [{ month: "long" }, { weekday: "long" }, { month: "short" }, { weekday: "short" }] as const;
  return new Set(
    formats.flatMap((format) => {
      const write = new Intl.DateTimeFormat(language, { ...format, timeZone: "UTC" });
      return dates.map((date) => comparable(write.format(date)));
    }),
  );
}
