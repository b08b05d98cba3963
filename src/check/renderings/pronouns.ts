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

/** Of those, what may stand before a noun: the other language may do without ("his hat", "sin hatt") while a pronoun stands for a name. */
const POSSESSIVES = new Set(
  `his her hers their hans hennes deras deres hendes hennar deira zijn hun haar sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer son sa ses leur su sus seu sua
  dele dela suo seva său jego jej ich jeho její jejich его её ее их його її їх неговия нейната onun onların`.split(/\s+/u),
);

/**
 * How many more words for a person named before the bead's target has than its source: the translator may have put one for a name. Where the target has
 * possessives of its own, they are counted or not, whatever gives more; elsewhere one word is both (เธอ for "she" and "her").
 */
export function pronounExcess({ source, target }: BeadText, from: Language, to: Language): number {
  const [own, theirs] = [pronounsOf(from), pronounsOf(to)];
  const excess = count(target, theirs) - count(source, own);
  if (theirs.every(isPersonal)) return excess;
  return Math.max(excess, count(target, theirs.filter(isPersonal)) - count(source, own.filter(isPersonal)));
}

const isPersonal = (pronoun: string): boolean => !POSSESSIVES.has(pronoun);

function pronounsOf(language: Language): readonly string[] {
  return PRONOUNS[language.split("-")[0]!]?.split(" ") ?? [];
}

function count(lines: readonly Line[], pronouns: readonly string[]): number {
  const wanted = new Set(pronouns);
  return lines.reduce((sum, { words }) => sum + words.filter(({ key }) => wanted.has(key)).length, 0);
}
