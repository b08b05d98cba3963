import { cut, firstCut, isProperName, optional } from "./paradigms.ts";
import type { Inflection, Paradigm, Word } from "./types.ts";

/** Hindi: oblique and plural (समझौता, समझौते, समझौतों); postpositions are words of their own. Names stay as they are. */
export const hindi: Inflection = {
  languages: ["hi"],
  paradigms(word: Word): Paradigm[] {
    const { text } = word;
    if (word.acronym || isProperName(word)) return [{ stem: text, endings: "" }];
    const byEnd = firstCut(text, [
      ["िया", "िया|ियां|ियों|ियो"],
      ["या", "या|ये|ए|यी|ई|यों|ओं|याओं|याएं"],
      ["ा", "ा|े|ी|ों|ो|ओं|ाओं|ाएं|ाए"],
      ["ी", "ी|ियों|ियां|ियो"],
      ["ि", "ि|ियों|ियां|ियो"],
      // Independent vowels, after another vowel: लड़ाई, लड़ाइयों; आयु stays.
      ["ई", "ई|इयों|इयां|इयो"],
      ["ू", "ू|ुओं|ुएं"],
      ["ऊ", "ऊ|उओं|उएं"],
      ["ु", "ु|ुओं|ुएं"],
      ["े", "े|ा|ी|ों|ो"],
      ["ें", "ें|ों|"],
    ]);
    if (byEnd.length > 0) return byEnd;
    // A word listed in the plural is found in its other forms: नेताओं.
    return [{ stem: text, endings: optional("ों|ें|ो|ओं|एं") }, ...cut(text, "ओं", "(?:एं|)")];
  },
};
