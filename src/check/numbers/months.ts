import type { Language } from "../../article/types.ts";

/** Names in use beside CLDR's, by language, January first; `|` parts names of one month, `-` stands for none. */
const MORE: Readonly<Record<string, string>> = {
  // The Levant and Iraq; the Maghreb.
  ar: "كانون الثاني|جانفي شباط|فيفري آذار|اذار نيسان|أفريل|ابريل|إبريل أيار|ايار|ماي حزيران|جوان تموز|جويلية آب|أوت|اغسطس أيلول|ايلول|شتنبر تشرين الأول|اكتوبر تشرين الثاني|نونبر كانون الأول|دجنبر",
  el: "ιανουάριο φεβρουάριο μάρτιο απρίλιο μάιο ιούνιο ιούλιο αύγουστο σεπτέμβριο οκτώβριο νοέμβριο δεκέμβριο",
  en: "- - - - - - - - sept - - -",
  // The first of two months leaves its "kuu" to the second: maalis- ja huhtikuussa.
  fi: "tammi- helmi- maalis- huhti- touko- kesä- heinä- elo- syys- loka- marras- joulu-",
  he: "- - מרס - - - - - - - - -",
};

function moreNames(language: Language): [string, number][] {
  const list = MORE[language.split("-")[0]!] ?? "";
  return list.split(/ (?!ال)/u).flatMap((names, index) => names.split("|").filter((name) => name !== "-" && name !== "").map((name): [string, number] => [name, index + 1]));
}

/**
 * Month names of the common calendar with their numbers, from the platform's CLDR data: alone and as they stand in a date
 * (февраль, февраля), short where at least three letters. Scripts that number their months (2月, tháng 2) have none here.
 */
export function monthNames(language: Language): Map<string, number> {
  const names = new Map<string, number>(moreNames(language));
  for (const options of [{ month: "long" }, { month: "long", day: "numeric" }, { month: "short", day: "numeric" }] as const) {
    const format = new Intl.DateTimeFormat(language, { ...options, calendar: "gregory", numberingSystem: "latn", timeZone: "UTC" });
    for (let month = 0; month < 12; month += 1) {
      const name = format.formatToParts(Date.UTC(2001, month, 15)).find(({ type }) => type === "month")?.value;
      // French "sept." is a month, "sept" a number.
      const bare = (language.startsWith("fr") ? name : name?.replace(/\.$/u, ""))?.toLowerCase();
      // Devanagari is typed with and without the dot of borrowed sounds: फ़रवरी, फरवरी.
      if (bare !== undefined && /\u093c/u.test(bare.normalize("NFD"))) names.set(bare.normalize("NFD").replace(/\u093c/gu, "").normalize("NFC"), month + 1);
      if (bare !== undefined && !/\d/u.test(bare) && isName(bare)) names.set(bare, month + 1);
    }
  }
  return names;
}

/** Two letters name a month only where a letter is a syllable or the vowels go unwritten: मई, مه (Chinese 二月 counts as a number). */
function isName(name: string): boolean {
  return (/^[\p{L}\p{M}. ]{3,}$/u.test(name) || SHORT.test(name)) && !/\p{Script=Han}|\p{Script=Hangul}/u.test(name) && !/^(?:tháng|thg)/u.test(name);
}

/** A name of two letters is one beside a figure only. */
export const SHORT = /^[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Arabic}\p{Script=Myanmar}\p{Script=Ethiopic}]{2}$/u;
