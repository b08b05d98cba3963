import { consonantStem, openSingular, plural, singular, weakPlural, weakSingular } from "./finnish-endings.ts";
import { without } from "./paradigms.ts";
import type { Paradigm } from "./types.ts";

/** Consonants that alternate at the beginning of the last syllable: strong, weak. The first that fits; nt is not n + t. */
const grades: readonly (readonly [strong: string, weak: readonly string[]])[] = [
  ["kk", ["k"]], ["pp", ["p"]], ["tt", ["t"]], ["nk", ["ng"]], ["nt", ["nn"]], ["lt", ["ll"]], ["rt", ["rr"]], ["mp", ["mm"]],
  ["lk", ["l", "lj"]], ["rk", ["r", "rj"]], ["hk", ["h"]], ["t", ["d"]], ["p", ["v"]], ["k", [""]],
];
/** Clusters that do not alternate: posti, matka, piispa. */
const steady = /(?:s[ktp]|tk)$/u;

/** The consonants before the last vowel, in the weak grade: kunt(a) is kunn(a), luk(u) is luv(u), vaak(a) is vaa'(a). */
function weakened(body: string, end: string): string[] {
  if (steady.test(body)) return [];
  const root = body.slice(0, -1);
  if (/[uy]k$/u.test(body) && root.endsWith(end)) return [`${root}v`];
  if (/([aeiouyäö])\1k$/u.test(body) && root.endsWith(end)) return [`${root}'`];
  const grade = grades.find(([strong]) => body.endsWith(strong));
  if (grade === undefined) return [];
  const [strong, weak] = grade;
  return weak.map((one) => body.slice(0, body.length - strong.length) + one);
}

/** The same the other way: lait(e) is laitt(ee), hamm(as) is hamp(aa). Several may be meant: hake has no k to give back but ruo(e) has. */
function strengthened(body: string): string[] {
  const found = grades.flatMap(([strong, weak]) => weak.filter((one) => one !== "" && body.endsWith(one)).map((one) => body.slice(0, body.length - one.length) + strong));
  return found.filter((one) => !/[aeiouyäö](?:kkk|ppp|ttt)$|[^aeiouyäö]{3}$/u.test(one));
}

/** Body and last vowels: kunt a, ma a, Porv oo. */
function split(text: string): { readonly body: string; readonly end: string } {
  const match = /^(.*?)([aeiouyäö])$/u.exec(text)!;
  return { body: match[1]!, end: match[2]! };
}

/**
 * What a word's last vowel becomes before the plural. Two syllables: kala kaloi-, but kunta kunti- after o and u. Longer words go by
 * habit; both are looked for.
 */
function pluralEnds(body: string, end: string): string[] {
  if (end === "a") {
    const only = /^[^aeiouyäö]*([aeiouyäö])[aeiouyäö]?[^aeiouyäö]+$/u.exec(body)?.[1];
    return only === undefined ? ["i", "oi"] : "ou".includes(only) ? ["i"] : ["oi"];
  }
  if (end === "ä") return ["i", "öi"];
  if (end === "i") return ["ei"];
  if (end === "e") return ["ei", "i"];
  return [`${end}i`];
}

/** Consonants that always alternate in a Finnish word: joen, never jokin. A single t or p may be a loan's (auton), a name's anything. */
const strict = /(?:kk|pp|tt|nk|nt|lt|rt|mp|^[^aeiouyäö]*[aeiouyäö]{1,2}k)$/u;

/** kunta, pankki, järjestö: strong in open syllables, weak in closed ones. */
function openStem(text: string, withPlural: boolean, name: boolean): Paradigm[] {
  const { body, end } = split(text);
  const weak = weakened(body, end);
  const plurals = withPlural ? pluralEnds(body, end) : [];
  const alternates = !name && weak.length > 0 && strict.test(body);
  return [
    alternates ? openSingular(text, true) : singular(text),
    ...weak.map((one) => weakSingular(one + end)),
    ...plurals.flatMap((ending) => [...plural(body + ending), ...weak.map((one) => weakPlural(one + ending))]),
  ];
}

/** Words whose nominative is weak: laite laittee-, hammas hampaa-. */
function doubledStem(body: string, vowel: string): Paradigm[] {
  return [body, ...strengthened(body)].flatMap((stem) => [singular(stem + vowel + vowel), ...plural(`${stem}${vowel}i`)]);
}

/** maa, tie, työ, vapaa: the plural shortens or takes the second vowel (mai-, tei-, töi-). */
function longStem(text: string, withPlural: boolean): Paradigm[] {
  const plurals = /(?:ie|uo|yö)$/u.test(text) ? [`${text.slice(0, -2)}${text.slice(-1)}i`] : /([aeouyäö])\1$/u.test(text) ? [`${text.slice(0, -1)}i`] : [];
  return [singular(text), ...(withPlural ? plurals.flatMap((stem) => plural(stem, false)) : [])];
}

/** i-words that have e in their other cases: nimi nime-, lehti lehde-; vesi vete-, vede-, vettä; kieli kieltä; lapsi lasta. */
function eStem(text: string): Paradigm[] {
  const body = text.slice(0, -1);
  const weak = weakened(body, "i");
  const root = without(text, "si");
  const dental = root === undefined || !/[aeiouyäölnr]$/u.test(root) ? [] : [openSingular(`${root}te`), weakSingular(`${root}${/[lnr]$/u.test(root) ? root.slice(-1) : "d"}e`), consonantStem(`${root}t`)];
  const shortened = /[lnrh]$/u.test(body) ? [consonantStem(body)] : /[pk]s$/u.test(body) ? [consonantStem(`${body.slice(0, -2)}s`)] : [];
  return [weak.length > 0 && strict.test(body) ? openSingular(`${body}e`) : singular(`${body}e`), ...weak.map((one) => weakSingular(`${one}e`)), ...plural(text), ...weak.map((one) => weakPlural(`${one}i`)), ...dental, ...shortened];
}

/** -s: kokous kokoukse-, mahdollisuus mahdollisuute-, hammas hampaa-. */
function sStem(text: string): Paradigm[] {
  const body = text.slice(0, -1);
  const abstract = /(?:[aeouyäö][uy]|[uy])$/u.test(body) ? [openSingular(`${body}te`), weakSingular(`${body}de`), consonantStem(`${body}t`)] : [];
  const vowel = body.slice(-1);
  const doubled = /[^aeiouyäö][aäei]$/u.test(body) ? doubledStem(body.slice(0, -1), vowel) : [];
  return [consonantStem(text), singular(`${body}kse`), ...plural(`${body}ksi`), ...abstract, ...doubled];
}

/** Consonants other than n and s: sisar sisare-, askel askelee-, kuollut kuollee-; foreign words put an i between. */
function consonantEnd(text: string): Paradigm[] {
  const participle = /^(.*)[uy]t$/u.exec(text)?.[1];
  return [
    singular(`${text}i`),
    ...plural(`${text}ei`),
    ...(/[lr]$/u.test(text) ? [singular(`${text}e`), singular(`${text}ee`), ...plural(`${text}i`), consonantStem(text)] : []),
    ...(participle === undefined ? [] : [singular(`${participle}ee`), ...plural(`${participle}ei`), consonantStem(text)]),
  ];
}

/** -n: nainen naise-, puhelin puhelime-, työtön työttömä-, siemen siemene-. */
function nStem(text: string): Paradigm[] {
  const se = without(text, "nen");
  if (se !== undefined) return [singular(`${se}se`), ...plural(`${se}si`), consonantStem(`${se}s`)];
  const body = text.slice(0, -1);
  const without_ = /^(.*)t([oö])n$/u.exec(text);
  const less = without_ === null ? [] : [singular(`${without_[1]!}tt${without_[2]!}m${without_[2] === "o" ? "a" : "ä"}`), ...plural(`${without_[1]!}tt${without_[2]!}mi`)];
  const tool = /i$/u.test(body) ? [body, ...strengthened(body.slice(0, -1)).map((one) => `${one}i`)].flatMap((stem) => [singular(`${stem}me`), ...plural(`${stem}mi`)]) : [];
  return [consonantStem(text), ...tool, ...less, ...(/e$/u.test(body) ? [singular(`${text}e`), ...plural(`${text}i`)] : []), singular(`${text}i`)];
}

/** The stems behind a nominative, with the endings that each takes. A person's name has no plural and no e for its i. */
export function finnishStems(text: string, { name, person }: { readonly name: boolean; readonly person: boolean }): Paradigm[] {
  if (text.endsWith("n")) return nStem(text);
  if (/s$/u.test(text)) return person ? [singular(`${text}i`), ...sStem(text)] : [...sStem(text), singular(`${text}i`)];
  if (!/[aeiouyäö]$/u.test(text)) return consonantEnd(text);
  if (/(?:aa|ee|ii|oo|uu|yy|ää|öö|ie|uo|yö)$/u.test(text)) return longStem(text, !person);
  if (text.endsWith("e") && !person) return [...doubledStem(text.slice(0, -1), "e"), consonantStem(`${text}t`), ...(name ? [singular(text)] : [])];
  return [...openStem(text, !person, name), ...(text.endsWith("i") && !person ? eStem(text) : [])];
}
