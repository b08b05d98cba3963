import type { Inflection, Paradigm, Word } from "./types.ts";

/** English: plural and genitive; names take the genitive alone. */
export const english: Inflection = {
  languages: ["en"],
  paradigms({ text, name, last, acronym }: Word): Paradigm[] {
    if (acronym) return [{ stem: text, endings: "(?:'?s'?)?" }];
    if (name) return [{ stem: text, endings: last && !text.endsWith("s") ? "(?:'s)?" : "(?:'s?)?" }];
    if (/[^aeiou]y$/u.test(text)) return [{ stem: text, endings: "(?:'s)?" }, { stem: text.slice(0, -1), endings: "ies'?" }];
    if (/(?:s|x|z|ch|sh)$/u.test(text)) return [{ stem: text, endings: "(?:'s?|es'?)?" }];
    if (/[^aeiou]o$/u.test(text)) return [{ stem: text, endings: "(?:'s|e?s'?)?" }];
    return [{ stem: text, endings: "(?:'s|s'?)?" }];
  },
};
