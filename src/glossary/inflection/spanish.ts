import { cut, isProperName, optional } from "./paradigms.ts";
import type { Inflection, Paradigm, Word } from "./types.ts";

const unstressed: Readonly<Record<string, string>> = { á: "a", é: "e", í: "i", ó: "o", ú: "u" };

/** The written accent goes when a syllable is added: nación, naciones; francés, francesa. */
function withoutAccent(text: string): Paradigm[] {
  const match = /^(.*)([áéíóú])([ns])$/u.exec(text);
  return match === null ? [] : [{ stem: match[1]! + unstressed[match[2]!]! + match[3]!, endings: "(?:es|a|as)" }];
}

/** Spanish: plural, and -o/-a where words agree (candidato, candidata). */
export const spanish: Inflection = {
  languages: ["es"],
  paradigms(word: Word): Paradigm[] {
    const { text } = word;
    if (word.acronym || isProperName(word)) return [{ stem: text, endings: "" }];
    return [
      { stem: text, endings: optional("s|es") },
      ...cut(text, "o", "(?:a|os|as)"),
      ...cut(text, "a", "(?:o|os|as)"),
      ...cut(text, "e", "(?:a|es|as)"),
      ...cut(text, "z", "ces"),
      ...(/[dt]or$/u.test(text) ? [{ stem: text, endings: "(?:a|as)" }] : []),
      ...withoutAccent(text),
    ];
  },
};
