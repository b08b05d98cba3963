import { cut, isProperName, optional } from "./paradigms.ts";
import type { Inflection, Paradigm, Word } from "./types.ts";

/** Portuguese of either side: plural (nação, nações; nacional, nacionais), and -o/-a where words agree. */
export const portuguese: Inflection = {
  languages: ["pt"],
  paradigms(word: Word): Paradigm[] {
    const { text } = word;
    if (word.acronym || isProperName(word)) return [{ stem: text, endings: "" }];
    return [
      { stem: text, endings: optional(/[rszn]$/u.test(text) ? "es" : "s") },
      ...cut(text, "ão", "(?:ões|ães|ãos|ã|ãs)"),
      ...cut(text, "o", "(?:a|os|as)"),
      ...cut(text, "a", "(?:o|os|as)"),
      ...cut(text, "e", "(?:a|es|as)"),
      ...cut(text, "m", "ns"),
      ...cut(text, "al", "ais"),
      ...cut(text, "el", "(?:eis|éis)"),
      ...cut(text, "ol", "(?:ois|óis)"),
      ...cut(text, "il", "(?:is|eis)"),
      ...cut(text, "ês", "es(?:es|as?)"),
      ...(/[dts]or$/u.test(text) ? [{ stem: text, endings: "(?:a|as)" }] : []),
    ];
  },
};
