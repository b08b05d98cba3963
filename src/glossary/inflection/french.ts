import { cut, isProperName, optional } from "./paradigms.ts";
import type { Inflection, Paradigm, Word } from "./types.ts";

/** French: plural and, for words that agree, the feminine. Elided articles (l', d', qu') end at a word border of their own. */
export const french: Inflection = {
  languages: ["fr"],
  paradigms(word: Word): Paradigm[] {
    const { text } = word;
    if (word.acronym || isProperName(word)) return [{ stem: text, endings: "" }];
    return [
      { stem: text, endings: optional("s|x|e|es") },
      ...cut(text, "al", "(?:aux|ale|ales)"),
      ...cut(text, "ale", "(?:al|aux)"),
      ...cut(text, "ail", "aux"),
      ...cut(text, "eur", "(?:euse|euses|rice|rices)"),
      ...cut(text, "teur", "(?:trice|trices)"),
      ...cut(text, "eux", "(?:euse|euses)"),
      ...cut(text, "ien", "(?:ienne|iennes)"),
      ...cut(text, "el", "(?:elle|elles)"),
      ...cut(text, "elle", "(?:el|els)"),
      ...cut(text, "if", "(?:ive|ives)"),
      ...cut(text, "ive", "(?:if|ifs)"),
      ...cut(text, "er", "(?:ère|ères)"),
      ...cut(text, "ère", "(?:er|ers)"),
      ...(/[a-zé]e$/u.test(text) && !word.last ? cut(text, "e", "s?") : []),
    ];
  },
};
