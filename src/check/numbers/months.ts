import type { Language } from "../../article/types.ts";

/**
 * Month names of the common calendar with their numbers, from the platform's CLDR data: alone and as they stand in a date
 * (февраль, февраля), short where at least three letters. Scripts that number their months (2月, tháng 2) have none here.
 */
export function monthNames(language: Language): Map<string, number> {
  const names = new Map<string, number>();
  for (const options of [{ month: "long" }, { month: "long", day: "numeric" }, { month: "short", day: "numeric" }] as const) {
    const format = new Intl.DateTimeFormat(language, { ...options, calendar: "gregory", numberingSystem: "latn", timeZone: "UTC" });
    for (let month = 0; month < 12; month += 1) {
      const name = format.formatToParts(Date.UTC(2001, month, 15)).find(({ type }) => type === "month")?.value;
      const bare = name?.replace(/\.$/u, "").toLowerCase();
      // Devanagari is typed with and without the dot of borrowed sounds: फ़रवरी, फरवरी.
      if (bare !== undefined && /\u093c/u.test(bare.normalize("NFD"))) names.set(bare.normalize("NFD").replace(/\u093c/gu, "").normalize("NFC"), month + 1);
      if (bare !== undefined && !/\d/u.test(bare) && isName(bare)) names.set(bare, month + 1);
    }
  }
  return names;
}

/** Two letters name a month only where a letter is a syllable (Chinese 二月 counts as a number). */
function isName(name: string): boolean {
  return /^[\p{L}\p{M}. ]{3,}$/u.test(name) && !/\p{Script=Han}|\p{Script=Hangul}/u.test(name) && !/^(?:tháng|thg)/u.test(name);
}
