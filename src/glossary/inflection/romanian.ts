import { cut, isProperName, without } from "./paradigms.ts";
import type { Inflection, Paradigm, Word } from "./types.ts";

/** After a consonant: the article, its genitive, plurals with theirs. */
const consonant = "ul|ului|ule|i|ii|ilor|e|ele|elor|uri|urile|urilor";
/** What agrees has a feminine too: chinez, chineză. */
const agreeing = /(?:ez|ian|ean|esc|ic|al|il|iv|os|at|ut|it)$/u;
const before = "(?:i|ii|ilor|ile|e|ele|elor)";

/** Consonants before the plural -i: student studenți, brad brazi, ministru miniștri, rus ruși, steag n/a. */
const softenings: readonly (readonly [from: string, to: string])[] = [["str", "ștr"], ["st", "șt"], ["sc", "șt"], ["t", "ț"], ["d", "z"], ["s", "ș"], ["x", "cș"], ["l", ""]];

function softened(stem: string): Paradigm[] {
  return softenings.flatMap(([from, to]) => cut(stem, from, "(?:i|ii|ilor|ile)", to));
}

/** țară țări, parte părți; școală școli; seară seri: the stressed vowel closes in the plural. */
function closed(stem: string): string[] {
  const match = /^(.*?)(oa|ea|a)([^aăâeiîou]+)$/u.exec(stem);
  if (match === null) return [];
  const [, head = "", vowel, tail = ""] = match;
  return vowel === "oa" ? [`${head}o${tail}`] : vowel === "ea" ? [`${head}e${tail}`] : [`${head}ă${tail}`, `${head}e${tail}`];
}

function feminine(stem: string, own: string): Paradigm[] {
  return [{ stem, endings: `(?:${own}|ei|ele|elor|i|ii|ile|ilor|uri|urile|urilor)` }, ...softened(stem), ...closed(stem).flatMap((other) => [{ stem: other, endings: before }, ...softened(other), ...cut(other, "l", "(?:i|ii|ile|ilor)")])];
}

/** By the word's end; a listed article (Partidul, Organizația) comes off. */
function noun(text: string, agrees: boolean): Paradigm[] {
  const definite = text.length >= 5 ? without(text, "ul") : undefined;
  if (definite !== undefined) return [...noun(definite, agrees), { stem: definite, endings: "(?:ul|ului|u)" }, ...softened(definite)];
  const ie = without(text, "ie") ?? without(text, "ia");
  if (ie !== undefined) return [{ stem: ie, endings: "(?:ie|ia|iei|ii|iile|iilor|io)" }];
  const u = without(text, "u");
  if (u !== undefined) return [{ stem: text, endings: "(?:l|lui|le)?" }, { stem: u, endings: "(?:i|ii|ilor|e|ele|elor|uri|urile|urilor|ă|a|ei)" }, ...softened(u)];
  const a = without(text, "ă") ?? without(text, "a");
  if (a !== undefined) return feminine(a, "ă|a|e|o");
  const e = without(text, "e");
  if (e !== undefined) return [{ stem: e, endings: "(?:ele|elui)" }, ...feminine(e, "e|ea")];
  if (/[ioâî]$/u.test(text)) return [{ stem: text, endings: "(?:ul|ului|i|ilor|urile|urilor|uri|lor|a|ei|le)?" }];
  return [{ stem: text, endings: `(?:${consonant}${agrees || agreeing.test(text) ? "|ă|a|ei" : ""})?` }, ...softened(text), ...closed(text).map((stem) => ({ stem, endings: "(?:e|ele|elor|i|ii|ilor)" })), ...cut(text, "esc", "(?:ească|ești|eștii|eștilor|eștile|eascăi)"), ...cut(text, "or", "(?:oare|oarea|oarei|oarele|oarelor)")];
}

/** Names take no plural and no article: Maria, Mariei; Corsica, Corsicii; Ion, lui Ion. */
function named(text: string): Paradigm[] {
  const stem = without(text, "a");
  return [{ stem: text, endings: "(?:-?ul(?:ui)?)?" }, ...(stem === undefined ? [] : [{ stem, endings: stem.endsWith("i") ? "(?:a|ei|o)" : "(?:a|ei|ăi|ii|o)" }])];
}

/** Romanian: the article behind the word, genitives, plurals with their changes of sound; acronyms take it after a hyphen (ONU-ului). */
export const romanian: Inflection = {
  languages: ["ro", "mo"],
  paradigms(word: Word): Paradigm[] {
    const { text } = word;
    if (word.acronym) return [{ stem: text, endings: "(?:-(?:ul|ului|uri|urile|urilor|a|ei|i))?" }];
    if (isProperName(word)) return [...named(text), ...cut(text, "ea", "elei")];
    return noun(text, !word.last || word.partOfSpeech === "adjective");
  },
};
