import { compoundRest, compounds, cut, isProperName, optional } from "./paradigms.ts";
import type { Inflection, Paradigm, Word } from "./types.ts";

/** Before an ending with a vowel the spelling keeps the vowel's length: staat, staten; plan, plannen; brief, brieven; huis, huizen. */
function beforeVowel(text: string): string[] {
  const long = /^(.*)(aa|ee|oo|uu)([^aeiouy])$/u.exec(text);
  if (long !== null) {
    const stem = long[1]! + long[2]![0]! + long[3]!;
    return [stem, ...voiced(stem)];
  }
  if (/(?:^|[^aeiouy])[aeiou][bdfgklmnprst]$/u.test(text)) return [text + text.slice(-1), ...voiced(text), text];
  return [text, ...voiced(text)];
}

function voiced(text: string): string[] {
  if (text.endsWith("f")) return [`${text.slice(0, -1)}v`];
  return text.endsWith("s") ? [`${text.slice(0, -1)}z`] : [];
}

/** And back: nationale is nationaal, Verenigde is verenigd. */
function withoutE(text: string): Paradigm[] {
  const stem = /^(.{3,})e$/u.exec(text)?.[1];
  if (stem === undefined) return [];
  const long = /^(.*[^aeiouy])([aeou])([^aeiouy])$/u.exec(stem);
  return [{ stem, endings: "" }, ...(long === null ? [] : [{ stem: long[1]! + long[2]! + long[2]! + long[3]!, endings: "" }])];
}

const derivations = "schap|heid|lijk|isch|isme|ist|ing|baar|loos|dom|achtig|eel|iteit|atie|ief|elijk|es$";

/** Dutch. China's, Lams; president, presidenten; nationaal, nationale. */
export const dutch: Inflection = {
  languages: ["nl"],
  paradigms(word: Word): Paradigm[] {
    const { text } = word;
    if (word.acronym) return [{ stem: text, endings: optional("'?s|'en|'er") }];
    if (isProperName(word)) return [{ stem: text, endings: /[sxz]$/u.test(text) ? "'?" : optional("'?s") }, ...(word.last ? [] : withoutE(text))];
    return [
      { stem: text, endings: optional("'?s|en|n|e|ën|tje|je|tjes|jes") },
      ...beforeVowel(text).map((stem) => ({ stem, endings: "(?:en|e)" })),
      ...cut(text, "heid", "heden"),
      ...cut(text, "um", "(?:a|s)"),
      ...(word.last ? [] : withoutE(text)),
    ];
  },
  compound: (word) => (compounds(word) ? compoundRest("s|en|e", derivations) : undefined),
};
