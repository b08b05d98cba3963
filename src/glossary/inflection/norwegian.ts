import { compoundRest, compounds, isProperName, optional } from "./paradigms.ts";
import { scandinavianAdjective, type ScandinavianEndings, scandinavianNoun } from "./scandinavian.ts";
import type { Inflection, Paradigm, Word } from "./types.ts";

const endings: ScandinavianEndings = {
  noun: "(?:en|et|a|er|ene|ne|e|n|t|r|ane|ar)s?|s",
  contracted: "(?:er|ene|e|ane|ar|en|et|a|ne)s?",
  afterA: "(?:er|ene|en|ane|e)s?",
  adjective: "t|e|a|es",
  definite: ["en", "et", "n", "ene", "a"],
  umlauts: [["hånd", "hend(?:er|ene)s?"], ["bok", "bøk(?:er|ene)s?"], ["mann", "menn(?:ene)?s?"], ["natt", "nett(?:er|ene)s?"], ["fot", "føtt(?:er|ene)s?"], ["datter", "døtr(?:e|ene)s?"], ["tann", "tenn(?:er|ene)s?"]],
};

const derivations = "skap|het|ning|isk|isme|ist|lig|bar|else|m?er[ei]|inne|ende|aktig|dom|messig|iv|itet|asjon|vis|iell|ikk|ing";

/** Norwegian, both written forms (Bokmål and the common endings of Nynorsk). */
export const norwegian: Inflection = {
  languages: ["nb", "no", "nn"],
  paradigms(word: Word): Paradigm[] {
    if (word.acronym) return [{ stem: word.text, endings: "s|-(?:en|et|er|ene)s?|" }];
    if (isProperName(word)) return [{ stem: word.text, endings: /[sxz]$/u.test(word.text) ? "'?" : optional("'?s") }];
    return [...scandinavianNoun(word, endings), ...(word.last ? [] : scandinavianAdjective(word, endings))];
  },
  compound: (word) => (compounds(word) ? compoundRest("s|e", derivations) : undefined),
};
