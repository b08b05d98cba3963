import { cut, isProperName, optional } from "./paradigms.ts";
import type { Inflection, Paradigm, Word } from "./types.ts";

const finals: Readonly<Record<string, string>> = { ם: "מ", ן: "נ", ץ: "צ", ף: "פ", ך: "כ" };
const noun = "ים|ות|י|ו|ה|ית|יות|ם|נו|יהם|יו|יה";

/** Hebrew: ו ב כ ל מ ש ה are written on; a final letter takes its other shape before an ending (שלטון, שלטונות). */
export const hebrew: Inflection = {
  languages: ["he"],
  paradigms(word: Word): Paradigm[] {
    const { text } = word;
    if (!/^\p{Script=Hebrew}+$/u.test(text)) return [];
    if (isProperName(word)) return [{ stem: text, endings: "" }];
    const medial = finals[text.slice(-1)];
    return [
      { stem: text, endings: optional(noun) },
      ...(medial === undefined ? [] : [{ stem: text.slice(0, -1) + medial, endings: `(?:${noun})` }]),
      ...cut(text, "ה", "(?:ת|ות|תו|תה|ים|תם|תנו)"),
      ...cut(text, "ת", "(?:יות|ויות|תיו)"),
    ];
  },
  prefixes(word: Word): string | undefined {
    if (!/^\p{Script=Hebrew}+$/u.test(word.text) || word.text.length < 2) return undefined;
    if (!word.first) return "ה";
    return isProperName(word) ? "ו?(?:כש|לכש|מש|ש)?[בכלמ]?" : "ו?(?:כש|לכש|מש|ש)?[בכלמ]?ה?";
  },
};
