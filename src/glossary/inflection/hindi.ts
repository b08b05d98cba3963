import { cut, isProperName, optional } from "./paradigms.ts";
import type { Inflection, Paradigm, Word } from "./types.ts";

/** Hindi: oblique and plural (समझौता, समझौते, समझौतों); postpositions are words of their own. Names stay as they are. */
export const hindi: Inflection = {
  languages: ["hi"],
  paradigms(word: Word): Paradigm[] {
    const { text } = word;
    if (word.acronym || isProperName(word)) return [{ stem: text, endings: "" }];
    if (text.endsWith("ा")) return cut(text, "ा", "(?:ा|े|ी|ों|ो|ओं|ाओं|ाएँ|ाएं)");
    if (text.endsWith("ी")) return cut(text, "ी", "(?:ी|ियों|ियाँ|ियां|ियो)");
    if (text.endsWith("ि")) return cut(text, "ि", "(?:ि|ियों|ियाँ|ियां|ियो)");
    if (text.endsWith("ू")) return cut(text, "ू", "(?:ू|ुओं|ुएँ|ुएं)");
    return [{ stem: text, endings: optional("ों|ें|ो|ओं|एँ|एं") }];
  },
};
