import { cut, isProperName } from "./paradigms.ts";
import type { Inflection, Paradigm, Word } from "./types.ts";

/** Italian: the last vowel says number and gender. Elided articles (l', dell', nell') end at a word border of their own. */
export const italian: Inflection = {
  languages: ["it"],
  paradigms(word: Word): Paradigm[] {
    const { text } = word;
    if (word.acronym || isProperName(word)) return [{ stem: text, endings: "" }];
    return [
      { stem: text, endings: "" },
      ...cut(text, "io", "(?:i|ia|ie)"),
      ...(/[cg][oa]$/u.test(text) ? [{ stem: text.slice(0, -1), endings: "(?:o|a|hi|he|i|e)" }] : cut(text, "o", "[iae]")),
      ...(/[cg]a$/u.test(text) ? [] : cut(text, "a", "[eio]")),
      ...cut(text, "e", "[ia]"),
      ...cut(text, "tore", "tric[ei]"),
    ];
  },
};
