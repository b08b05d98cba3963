import { cut, firstCut } from "./paradigms.ts";
import type { Inflection, Paradigm, Word } from "./types.ts";

const hard = "a|u|ovi|em|e|ě|i|y|í|ím|ů|ům|ech|ích|ami|emi|mi|ové|é|";
const feminine = "a|y|i|u|o|ou|ě|e|é|ám|ách|ami";
const soft = "e|ě|i|í|ím|ích|em|emi|ů|ům";
const adjective = "ý|á|é|ého|ému|ým|ém|ou|ých|ými|í|ího|ímu|ím|ích|ími|o";

/** A place has one number, unless its name is a plural (Čechy): Rusky are no Rusko. */
function place(text: string): Paradigm[] {
  return firstCut(text, [
    ["ie", "ie|ii|ií"],
    ["ia", "ia|ie|ii|iu|ií"],
    ["a", "a|y|i|u|o|ou|ě|e"],
    ["ko", "ko|ka|ku|kem"],
    ["o", "o|a|u|em|e|ě"],
    ["y", "y|ů|ům|ách|ami|"],
    ["e", "e|i|í|ím|ích|emi|"],
    ["í", "í|ího|ímu|ím"],
    ["", "a|u|ovi|em|e|ě|i|í|"],
  ]);
}

function noun({ text, name, type }: Word): Paradigm[] {
  if (name && type === "place") return place(text);
  const bare = name && type === "person" ? "" : "|";
  return firstCut(text, [
    ["ost", "ost|osti|ostí|ostem|ostech|ostmi"],
    ["ium", "ium|ia|iu|iem|ií|iím|iích|ii"],
    ["eum", "eum|ea|eu|eem|eí|eím|eích|ei"],
    ["um", "um|a|u|em|y|ům|ech|ách"],
    ["ie", "ie|ii|ií|iím|iích|iemi"],
    ["ia", "ia|ie|ii|iu|ií|ií|iou|iích|iím|iemi"],
    ["ová", "ová|ové|ovou|ových|ovým|ovými"],
    ["a", `${feminine}${bare}`],
    ["o", "o|a|u|em|e|ě|y|um|ům|ech|ách|ami|"],
    ["ce", `ce|ci|cí|cím|cích|cemi|cem|c`],
    ["e", `${soft}|et|ete|eti|etem|ata|at|atům|atech|aty${bare}`],
    ["ě", `${soft}${bare}`],
    ["í", "í|ího|ímu|ím|ích|ími"],
    ["y", `y|ů|ům|ech|ách|ami|`],
    ["us", "us|a|u|ovi|em|e|ové|ů|y|ech|usu|usem|usy|usů"],
    ["", hard],
  ]);
}

/** k, h, ch, r before ě and i: Praha Praze, Amerika Americe, politik politici, ministr ministři, Čech Češi. */
function softened(text: string): Paradigm[] {
  const root = /^(.{2,}?)[aoy]?$/u.exec(text)![1]!;
  const ending = "(?:e|i|ích|ech|í)";
  return [...cut(root, "ch", ending, "š"), ...cut(root, "k", ending, "c"), ...cut(root, "h", ending, "z"), ...cut(root, "r", "(?:e|i|í)", "ř")];
}

/** A vowel that comes and goes: Němec Němce, rynek rynku, den dne; válka válek, hra her. */
function fleeting(text: string): Paradigm[] {
  const many = /^(.*[^aeiouyáéíóúůýě])([kctrnlb])a$/u.exec(text);
  const endings = `(?:${hard.slice(0, -1)})`;
  return [...cut(text, "ec", endings, "c"), ...cut(text, "ek", endings, "k"), ...cut(text, "en", endings, "n"), ...cut(text, "ek", "(?:i|ích)", "c"), ...(many === null ? [] : [{ stem: `${many[1]!}e${many[2]!}`, endings: "" }])];
}

/** Vowels that shorten in the other cases: sníh sněhu is not one of them, but dům domu, stůl stolu, kůň koně are. */
function shortened(text: string): Paradigm[] {
  const match = /^(.+)ů([^aeiouyáéíóúůýě])$/u.exec(text);
  return match === null ? [] : [{ stem: `${match[1]!}o${match[2]!}`, endings: `(?:${hard.slice(0, -1)})` }];
}

function adjectives({ text, last, partOfSpeech }: Word): Paradigm[] {
  const stem = /^(.{2,}?)[ýáéí]$/u.exec(text)?.[1];
  if (stem === undefined || (last && partOfSpeech === "noun")) return [];
  return [{ stem, endings: adjective }, ...cut(stem, "sk", "(?:í|ích)", "št"), ...cut(stem, "ck", "(?:í|ích)", "čt"), ...cut(stem, "k", "í", "c"), ...cut(stem, "h", "í", "z"), ...cut(stem, "r", "í", "ř")];
}

/** What is somebody's: Bidenův, Bidenova. */
function owned({ text, name, type }: Word): Paradigm[] {
  return name && type === "person" && /[^aeiouyáéíóúůýě]$/u.test(text) ? [{ stem: text, endings: "(?:ův|ov(?:a|o|i|y|u|ě|ou|ým|ých|ými))" }] : [];
}

/** Czech: every word of a term declines (Komunistická strana Číny, Komunistické strany Číny). */
export const czech: Inflection = {
  languages: ["cs"],
  paradigms(word: Word): Paradigm[] {
    const { text } = word;
    if (word.acronym) return [{ stem: text, endings: "(?:-?(?:u|em|a|y|ů|ům|ech|i))?" }];
    return [...noun(word), ...softened(text), ...fleeting(text), ...shortened(text), ...adjectives(word), ...owned(word)];
  },
};
