import type { RuleData } from "../types.ts";

export type Difference = RuleData["name-variant"]["difference"];

const SCRIPTS = ["Latin", "Cyrillic", "Greek", "Arabic", "Hebrew", "Devanagari", "Bengali", "Tamil", "Telugu", "Gurmukhi", "Thai", "Lao", "Khmer", "Myanmar", "Hangul", "Katakana", "Hiragana", "Han", "Georgian", "Armenian"] as const;
const PATTERNS = SCRIPTS.map((script) => [script, new RegExp(`\\p{Script=${script}}`, "u")] as const);

/** The script of a form's first letter of a known script; undefined without letters. */
export function scriptOf(form: string): string | undefined {
  for (const letter of form) {
    const script = PATTERNS.find(([, pattern]) => pattern.test(letter))?.[0];
    if (script !== undefined) return script;
  }
  return undefined;
}

/**
 * Letters without the marks that may be left out: accents in Latin, Greek and Cyrillic, points in Arabic and Hebrew, tone marks
 * in Thai and Lao. Vowel signs of Indic and Thai, and the voicing mark of kana, are letters.
 */
export function withoutMarks(form: string): string {
  return form
    .replace(/[ħŧđłøıßæœĸ]/giu, (letter) => PLAIN[letter] ?? letter)
    .normalize("NFD")
    .replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u0655\u0670\u0e48-\u0e4b\u0ec8-\u0ecb]/gu, "")
    .normalize("NFC");
}
const PLAIN: Readonly<Record<string, string>> = { đ: "d", Đ: "D", ł: "l", Ł: "L", ø: "o", Ø: "O", ı: "i", ß: "ss", æ: "ae", Æ: "Ae", œ: "oe", ħ: "h", ŧ: "t" };

const HYPHENS = /[\p{Pd}\u00ad·・‧]/gu;

/** Letters and digits alone, lower case, marks kept: what two forms share that differ in case, space or hyphen only. */
export function squeezed(form: string): string {
  return form.toLowerCase().replace(HYPHENS, "").replace(/[\s'’ʼ\u200b-\u200d.]/gu, "");
}

function withoutSpaces(form: string): string {
  return form.toLowerCase().replace(/[\s\u200b-\u200d]/gu, "");
}

/** How two forms of a name differ, the least difference first; undefined where they do not. */
export function differenceOf(a: string, b: string): Difference | undefined {
  const [x, y] = [a.normalize("NFC"), b.normalize("NFC")];
  if (x === y) return undefined;
  if (scriptOf(x) !== scriptOf(y)) return "script";
  if (x.toLowerCase() === y.toLowerCase()) return "case";
  if (squeezed(x) === squeezed(y)) return withoutSpaces(x) === withoutSpaces(y) ? "spacing" : "hyphen";
  return withoutMarks(squeezed(x)) === withoutMarks(squeezed(y)) ? "diacritics" : "letters";
}
