import { compoundRest, compounds, isProperName, optional } from "./paradigms.ts";
import { scandinavianAdjective, type ScandinavianEndings, scandinavianNoun } from "./scandinavian.ts";
import type { Inflection, Paradigm, Word } from "./types.ts";

const endings: ScandinavianEndings = {
  noun: "n|t|en|et|na|ar|er|or|r|(?:e|a|o)?rna|(?:n|t|en|et|na|ar|er|or|r|(?:e|a|o)?rna)?s",
  contracted: "(?:e|a|o)r(?:na)?s?|[ae]ns?|[ae]ts?|[ae]s|et?s?",
  afterA: "or(?:na)?s?|ans?|as",
  adjective: "t|a|e|as|es|ts",
  definite: ["en", "n", "et", "na"],
  umlauts: [["land", "länder(?:na)?s?"], ["stad", "städer(?:na)?s?"], ["hand", "händer(?:na)?s?"], ["man", "män(?:nen)?s?"], ["son", "söner(?:na)?s?"], ["bok", "böcker(?:na)?s?"], ["natt", "nätter(?:na)?s?"], ["fot", "fötter(?:na)?s?"], ["dotter", "döttrar(?:na)?s?"], ["moder", "mödrar(?:na)?s?"], ["broder", "bröder(?:na)?s?"]],
};

const derivations = "skap|het|ning|isk|ism|ist|lig|bar|else|m?er[ai]|are|inna|ande|ende|aktig|dom|mässig|iv|itet|ation|vis|iell|ati|ik";

/** Swedish. Genitive -s on everything; names take nothing else (kinesisk is no form of Kina: list it in `forms`). */
export const swedish: Inflection = {
  languages: ["sv"],
  paradigms(word: Word): Paradigm[] {
    if (word.acronym) return [{ stem: word.text, endings: ":?s|:(?:n|t|en|et|er|erna|ar|arna)s?|" }];
    if (isProperName(word)) return [{ stem: word.text, endings: /[sxz]$/u.test(word.text) ? "'?" : optional("'?s|:s") }];
    return [...scandinavianNoun(word, endings), ...(word.last ? [] : scandinavianAdjective(word, endings))];
  },
  compound: (word) => (compounds(word) ? compoundRest("s", derivations) : undefined),
};
