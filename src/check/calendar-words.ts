import { perLanguage } from "./lazy.ts";

const forms = [{ month: "long" }, { month: "short" }, { month: "long", day: "numeric" }, { weekday: "long" }, { weekday: "short" }] as const;

/** Months and days as a language writes them, alone and in a date; NFC, lower case, without a final dot. Capitalised in some languages, but nobody's names. */
export const calendarWords = perLanguage((language): ReadonlySet<string> => {
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 1)));
  const days = Array.from({ length: 6 }, (_, day) => new Date(Date.UTC(2024, 0, 2 + day)));
  const dates = [...months, ...days];
  const words = forms.flatMap((form) => {
    const format = new Intl.DateTimeFormat(language, { ...form, timeZone: "UTC" });
    return dates.flatMap((date) => format.formatToParts(date).flatMap(({ type, value }) => (type === "month" || type === "weekday" ? [value] : [])));
  });
  return new Set(words.map((word) => word.normalize("NFKC").toLowerCase().normalize("NFC").replace(/\.$/u, "")));
});
