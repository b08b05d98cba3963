import type { Language } from "../../article/types.ts";
import type { BeadText } from "./beads.ts";
import type { Line } from "./side.ts";

/** Words that stand for a person named before: third person, with their cases and possessives. */
const PRONOUNS: Readonly<Record<string, string>> = {
  en: "he she him her his hers they them their",
  sv: "han hon honom henne hans hennes de dem dom deras denne denna",
  nb: "han hun ham henne hans hennes de dem deres",
  nn: "han ho honom henne hans hennar dei deira",
  da: "han hun ham hende hans hendes de dem deres",
  nl: "hij zij ze hem haar zijn hen hun",
  de: "er sie ihn ihm ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner ihnen dieser diese",
  fr: "il elle ils elles lui leur son sa ses celui-ci celle-ci",
  es: "él ella ellos ellas su sus le les éste ésta",
  pt: "ele ela eles elas dele dela seu sua lhe",
  it: "lui lei egli ella loro suo sua gli quest'ultimo",
  ca: "ell ella ells elles seu seva",
  ro: "el ea ei ele lui acesta aceasta său sa",
  pl: "on ona oni one jego jej go mu ją jemu ich im",
  cs: "on ona oni jeho její ho mu ji jí jim",
  ru: "он она они его её ее ему ей их им него неё нее ним ней",
  uk: "він вона вони його її йому їй їх їм нього неї",
  bg: "той тя те него нея неговия нейната му",
  el: "αυτός αυτή τον την του της εκείνος εκείνη",
  fi: "hän hänen häntä hänelle he heidän tämä",
  et: "ta tema teda talle nad nende",
  hu: "ő őt neki ők övé",
  tr: "o onu ona onun onlar onların",
  id: "dia ia beliau mereka nya",
  ms: "dia ia beliau mereka nya",
  vi: "ông bà anh chị cô họ",
  th: "เขา เธอ ท่าน พวกเขา",
  zh: "他 她 其 他们 她们",
  ja: "彼 彼女 同氏 氏 彼ら",
  ko: "그 그녀 그는 그가 그녀는 그녀가 그의",
  ar: "هو هي هم إنه إنها أنه أنها وهو وهي",
  he: "הוא היא הם הן שלו שלה והוא והיא",
  fa: "او وی آنها ایشان",
  ur: "وہ انہوں اس ان",
  hi: "वह वे उन्होंने उसने उनका उनकी उनके उन्हें उसे",
};

/** How many more words for a person named before the bead's target has than its source: the translator may have put one for a name. */
export function pronounExcess({ source, target }: BeadText, from: Language, to: Language): number {
  return count(target, to) - count(source, from);
}

function count(lines: readonly Line[], language: Language): number {
  const pronouns = new Set(PRONOUNS[language.split("-")[0]!]?.split(" "));
  return lines.reduce((sum, { words }) => sum + words.filter(({ key }) => pronouns.has(key)).length, 0);
}
