import { cut, firstCut } from "./paradigms.ts";
import type { Inflection, Paradigm, Word } from "./types.ts";

const hard = "a|u|owi|em|iem|ie|e|y|i|ów|om|ami|ach|owie|";
const adjective = "y|i|ego|iego|emu|iemu|ym|im|a|ia|ą|ią|ej|iej|e|ie|ych|ich|ymi|imi|o";

/** Consonants before -e of locative and dative: Polska, Polsce; kongres, kongresie; prezydent, prezydencie; Ameryka, Ameryce. */
const softenings: readonly (readonly [from: string, to: string, endings: string])[] = [["k", "c", "[ey]"], ["g", "dz", "[ey]"], ["ch", "sz", "e"], ["r", "rz", "[ey]"], ["st", "śc", "ie?"], ["t", "c", "ie?"], ["d", "dz", "ie"], ["sł", "śl", "e"], ["ł", "l", "[ei]"], ["zd", "źdz", "ie"]];

function softened(stem: string): Paradigm[] {
  return softenings.flatMap(([from, to, endings]) => cut(stem, from, endings, to));
}

function noun({ text, name, type }: Word): Paradigm[] {
  const bare = name && type === "person" ? "" : "|";
  return firstCut(text, [
    ["ia", "ia|ii|i|ię|ią|io|iom|iami|iach|ie"],
    ["ja", `ja|ji|ję|ją|jo|je|jom|jami|jach`],
    ["a", `a|y|i|ę|ą|e|ie|o|om|ami|ach|owi|ów|ych${bare}`],
    ["um", "um|a|ów|om|ami|ach"],
    ["ość", "ość|ości|ością|ościom|ościami|ościach"],
    ["ść", "ść|ści|ścią|ściom|ściami|ściach"],
    ["ie", "ie|ia|iu|iem|iom|iami|iach|"],
    ["e", "e|a|u|em|om|ami|ach|y|"],
    ["o", "o|a|u|em|iem|ie|e|om|ami|ach|"],
    ["y", "y|ów|om|ami|ach|"],
    ["i", "i|ów|om|ami|ach|iego|iemu|im|"],
    ["ń", "ń|nia|niowi|niem|niu|nie|ni|niom|niami|niach"],
    ["", hard],
  ]);
}

/** A vowel of the nominative that goes in the other cases: rynek, rynku; Niemiec, Niemca. */
function fleeting(text: string): Paradigm[] {
  return [...cut(text, "iec", hard, "c"), ...cut(text, "ec", hard, "c"), ...cut(text, "ek", hard, "k"), ...cut(text, "ód", hard, "od"), ...cut(text, "ów", hard, "ow")];
}

/** Polish: every word of a term declines (Komunistyczna Partia Chin, Komunistycznej Partii Chin). */
export const polish: Inflection = {
  languages: ["pl"],
  paradigms(word: Word): Paradigm[] {
    const { text } = word;
    if (word.acronym) return [{ stem: text, endings: "(?:-?(?:u|a|owi|em|ie|zie|y|ów|ach|ami|om))?" }];
    const agrees = /^(.{2,}?)(?:[yi]|[ae]|ie)$/u.exec(text)?.[1];
    const adjectival = agrees !== undefined && (/(?:sk|ck|dzk|n|w|sz|cz|ż)(?:[yi]|a|e|ie)$/u.test(text) || !word.last);
    const stem = /^(.*?)[aoy]?$/u.exec(text)![1]!;
    return [...noun(word), ...fleeting(text), ...softened(stem), ...(adjectival ? [{ stem: agrees, endings: adjective }, ...cut(agrees, "k", "y", "c")] : [])];
  },
};
