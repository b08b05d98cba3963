import { cut, isProperName, optional } from "./paradigms.ts";
import type { Inflection, Paradigm, Word } from "./types.ts";

const finals: Readonly<Record<string, string>> = { ם: "מ", ן: "נ", ץ: "צ", ף: "פ", ך: "כ" };
/** Your, his, her, our, their; on a plural with its yod (נשיאיהם). */
const owner = "ך|ו|ה|נו|כם|כן|ם|ן";
const owners = "יי|יך|ייך|יו|יה|ינו|יכם|יכן|יהם|יהן";
/** Plurals, the construct plural (נשיאי), feminines; and owners of each. */
const noun = `ים|יים|ות|י|${owner}|${owners}|ה|ת|ית|יות|ותי(?:ו|ה|הם|הן|נו|ך|כם)?`;
/** Two letters with anything behind them are other words: שר is not שרה. */
const few = "ים|ות|י|ת";
const letters = /^\p{Script=Hebrew}+$/u;

/**
 * Hebrew: ו ב כ ל מ ש ה are written on; a final letter takes its other shape before an ending (שלטון, שלטונות); -ה is -ת before
 * another noun or an owner (ועדה, ועדת, ועדתו). Names take no endings; a plural in -ים of a word in -ה (שנה, שנים) is to be listed.
 */
export const hebrew: Inflection = {
  languages: ["he"],
  paradigms(word: Word): Paradigm[] {
    const { text } = word;
    if (!letters.test(text)) return [];
    if (isProperName(word)) return [{ stem: text, endings: "" }];
    const medial = finals[text.slice(-1)];
    return [
      { stem: text, endings: text.length < 3 ? optional(few) : /[הת]$/u.test(text) ? "" : optional(noun) },
      ...(medial === undefined ? [] : [{ stem: text.slice(0, -1) + medial, endings: `(?:${noun})` }]),
      ...cut(text, "ה", `(?:ת|ות|ת(?:${owner})|תיים|ותי(?:ו|ה|הם|הן|נו|ך|כם)?)`),
      // ממשלת is ממשלה before a noun; -ית and -ות have plurals of their own: תוכנית תוכניות, שותפות שותפויות.
      ...cut(text, "ית", `(?:יות|ית(?:${owner})|יותי(?:ו|ה|הם|הן|נו))`),
      ...cut(text, "ות", `(?:ויות|ות(?:${owner})|ויותי(?:ו|ה|הם|הן|נו))`),
      ...cut(text, "ת", `(?:ות|ת(?:${owner})|ותי(?:ו|ה|הם|הן|נו))`),
    ];
  },
  prefixes(word: Word): string | undefined {
    if (!letters.test(word.text) || word.text.length < 2) return undefined;
    if (!word.first) return "[הו]|וה";
    // בשר is meat, not "in a minister".
    if (word.text.length < 3 && !isProperName(word)) return "ו?ש?[לה]?";
    // The article is not written behind ב, כ and ל: לעיר, but מהעיר.
    return `ו?(?:כש|לכש|מש|ש)?${isProperName(word) ? "[בכלמה]?" : "(?:[בכל]|מ?ה?)"}`;
  },
};
