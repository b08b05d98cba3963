import { compoundRest, compounds, isProperName, optional } from "./paradigms.ts";
import { scandinavianAdjective, type ScandinavianEndings, scandinavianNoun } from "./scandinavian.ts";
import type { Inflection, Paradigm, Word } from "./types.ts";

const endings: ScandinavianEndings = {
  noun: "(?:en|et|er|erne|ene|ne|e|n|t|r|rne)s?|s",
  contracted: "(?:er|erne|ene|e|en|et|ne)s?",
  afterA: "(?:er|erne|en)s?",
  adjective: "t|e|es",
  definite: ["en", "et", "n", "erne", "ne"],
  umlauts: [["hånd", "hænd(?:er|erne)s?"], ["bog", "bøg(?:er|erne)s?"], ["mand", "mænd(?:ene)?s?"], ["stand", "stænd(?:er|erne)s?"], ["nat", "nætt(?:er|erne)s?"], ["fod", "fødd(?:er|erne)s?"], ["datter", "døtr(?:e|ene)s?"]],
};

const derivations = "skab|hed|ning|isk|isme|ist|lig|bar|else|m?er[ei]|inde|ende|agtig|dom|mæssig|iv|itet|ation|vis|iel|ik|ing";

/** Danish. A short vowel doubles any final consonant: kongres, kongressen. */
export const danish: Inflection = {
  languages: ["da"],
  paradigms(word: Word): Paradigm[] {
    const { text } = word;
    if (word.acronym) return [{ stem: text, endings: "'?s|'(?:en|et|er|erne)s?|-?(?:en|et)s?|" }];
    if (isProperName(word)) return [{ stem: text, endings: /[sxz]$/u.test(text) ? "'?s?" : optional("'?s") }];
    const doubled = /[aeiouyæøå][bdfgklprst]$/u.test(text) ? [{ stem: text + text.slice(-1), endings: endings.contracted }] : [];
    return [...scandinavianNoun(word, endings), ...doubled, ...(word.last ? [] : scandinavianAdjective(word, endings))];
  },
  compound: (word) => (compounds(word) ? compoundRest("s|e", derivations) : undefined),
};
