import { compoundRest, compounds, cut } from "./paradigms.ts";
import type { Inflection, Paradigm, Word } from "./types.ts";

/** Possessive suffixes and clitics, which go behind every case. */
const tail = "(?:ni|si|nsa|nsä|mme|nne|[aä]n|een)?(?:kin|kaan|kään|ko|kö|han|hän|pa|pä)?";
const local = "ksi|kse|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|tt[aä]|n[aä]|t";
/** On a vowel stem: genitive, partitive, the local cases, illative (Kiinaan, Malmöhön, Porvooseen), plural. */
const cases = `(?:(?:n|[aä]|t[aä]|${local}|[aeiouyäö]n|h[aeiouyäö]n|seen)?${tail})`;
/** After the plural -i- or -j-. */
const plural = `(?:(?:${local}|[ij]?[aä]|[ij]?t[aä]|[ij]?en|iin|hin|tten|den|n|ssa|siin)?${tail})`;

/** Consonants that alternate at the last syllable: strong to weak, as in Helsinki, Helsingin; tasavalta, tasavallan. */
const grades: readonly (readonly [strong: string, weak: string])[] = [["kk", "k"], ["pp", "p"], ["tt", "t"], ["nk", "ng"], ["nt", "nn"], ["lt", "ll"], ["rt", "rr"], ["mp", "mm"], ["t", "d"], ["p", "v"], ["k", ""]];

/** A stem in its other grade; both directions, for laite is laitteen. */
function otherGrades(stem: string): string[] {
  const match = /^(.*?[aeiouyäö][lnrhs]?)?([kptdgvnrlm]{1,2})([aeiouyäö]{1,2})$/u.exec(stem);
  if (match === null) return [];
  const [, head = "", cluster, vowel] = match;
  const whole = head + cluster!;
  return grades.flatMap(([strong, weak]) => {
    const found: string[] = [];
    if (whole.endsWith(strong) && !/(?:s|h)[tkp]$/u.test(whole)) found.push(whole.slice(0, whole.length - strong.length) + weak + vowel!);
    if (weak !== "" && whole.endsWith(weak) && /[ei]$|[aä]{2}$/u.test(vowel!)) found.push(whole.slice(0, whole.length - weak.length) + strong + vowel!);
    return found;
  });
}

/** The stems behind a nominative: kiinalainen is kiinalaise-, kokous is kokoukse-, mahdollisuus is mahdollisuude-. */
function stems({ text, name, type }: Word): Paradigm[] {
  const person = name && type === "person";
  if (/[^aeiouyäö]$/u.test(text)) {
    return [
      { stem: text, endings: `(?:i${cases}|'?${cases}|ten${tail})?` },
      ...cut(text, "nen", `(?:e${cases}|i${plural}|t[aä]${tail}|ten${tail})`, "s"),
      ...(person ? [] : cut(text, "s", `(?:e${cases}|i${plural})`, "ks")),
      ...(person ? [] : cut(text, "s", `(?:de${cases}|t(?:t[aä]|een)${tail}|ks${plural})`)),
      ...(person ? [] : cut(text, "s", `${cases}`, text.at(-2))),
      ...(person ? [] : cut(text, "in", `(?:e${cases}|i${plural})`, "im")),
    ];
  }
  const last = text.slice(-1);
  const vowelStems = [text, ...(last === "i" && !person ? [`${text.slice(0, -1)}e`] : []), ...(last === "e" ? [`${text}e`] : [])];
  const found = vowelStems.flatMap((stem) => [stem, ...otherGrades(stem)]).map((stem) => ({ stem, endings: cases }));
  // In the plural the stem's vowel changes or goes before i and j: kunta, kuntien; pankki, pankkeja; järjestö, järjestöjä.
  const roots = [text, ...otherGrades(text)].map((stem) => stem.slice(0, -1));
  return [...found, ...(person ? [] : roots.map((stem) => ({ stem, endings: `(?:[aeoöuyä]?[ij]${plural})` })))];
}

const derivations = "lainen|läinen|lais|läis|lli|uus|yys|ton$|tön$|minen|mais|mäis|isti|ismi|sti$";

/** Finnish: cases with gradation and stem changes, possessives and clitics on every word; acronyms take them after a colon (EU:n). */
export const finnish: Inflection = {
  languages: ["fi"],
  paradigms(word: Word): Paradigm[] {
    if (word.acronym) return [{ stem: word.text, endings: `(?::[aeiouyäö]?${cases})?` }, { stem: word.text, endings: cases }];
    return stems(word);
  },
  compound: (word) => (compounds(word) ? compoundRest("n", derivations) : undefined),
};
