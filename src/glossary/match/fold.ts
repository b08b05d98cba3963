import type { Language } from "../../article/types.ts";

// Marks and joiners are listed one by one, not as letters with marks.
// eslint-disable-next-line no-misleading-character-class
const invisible = /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFE00-\uFE0F\uFEFF]/gu;
const single = /[‘’‚‛′ʼʹ`´ʻ׳]/gu;
const double = /[“”„‟″«»「」『』〝〞״]/gu;
const dash = /[‐‑‒–—―−﹘﹣־]/gu;
const dot = /[·‧・∙•⋅]/gu;
/** Vowel points and lengthening that Arabic and Hebrew text may have or leave out. */
const points = /[\u0591-\u05BD\u05BF-\u05C7\u0610-\u061A\u064B-\u0652\u0670\u0640]/gu;
const alef = /[أإآٱ]/gu;

/** Whether a code unit belongs to no word and leaves no trace: zero-width, soft hyphen, direction marks. */
export function isInvisible(unit: number): boolean {
  return unit === 0xad || (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x2060 && unit <= 0x2069) || unit === 0xfeff || (unit >= 0x202a && unit <= 0x202e) || (unit >= 0xfe00 && unit <= 0xfe0f) || unit === 0x61c || unit === 0x180e || unit === 0x34f;
}

/**
 * A character with its combining marks as matching sees it: NFKC (width, ligatures, composition), lower case by the language's
 * rules (Turkish I is ı), one kind of quote, dash and middle dot, no invisible characters, no vowel points; ё as е in Russian,
 * where print leaves the dots out; hamza on alef, which typed Arabic often lacks; Greek without accents, which capitals lack and cases
 * move (πρόεδρος, προέδρου); Romanian ş and ţ, as old keyboards have them, as ș and ț; one nasal sign in Devanagari.
 */
export function fold(cluster: string, language: Language): string {
  const primary = language.slice(0, 2);
  const composed = cluster.replace(invisible, "").normalize("NFKC");
  const lower = primary === "tr" || primary === "az" ? composed.toLocaleLowerCase(primary) : composed.toLowerCase().replace(/i̇/gu, "i");
  const even = lower.replace(single, "'").replace(double, '"').replace(dash, "-").replace(dot, "·").replace(points, "");
  const letters = even.replace(alef, "ا").replace(/ی/gu, "ي").replace(/ک/gu, "ك").replace(/ς/gu, "σ").replace(/ß/gu, "ss");
  return (own[primary] ?? same)(letters);
}

const same = (text: string): string => text;
/** What single languages write in two ways. */
const own: Readonly<Record<string, (text: string) => string>> = {
  ru: (text) => text.replace(/ё/gu, "е"),
  el: (text) => (/[ά-ώϊϋΐΰ]/u.test(text) ? text.normalize("NFD").replace(/[\u0301\u0308]/gu, "") : text),
  ro: (text) => text.replace(/ş/gu, "ș").replace(/ţ/gu, "ț"),
  hi: (text) => text.replace(/ँ/gu, "ं"),
};

/** Letters whose stroke is no combining mark, so that decomposition leaves it. */
const strokes: Readonly<Record<string, string>> = { đ: "d", ð: "d", ł: "l", ø: "o", ħ: "h", ŧ: "t", ı: "i" };
const marked = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** A folded text without diacritics, unit for unit the same length; marks of other scripts are letters there and stay. */
export function withoutDiacritics(folded: string): string {
  return folded.replace(/[^\x00-\x7F]/gu, (letter) => {
    const stroke = strokes[letter];
    if (stroke !== undefined) return stroke;
    if (letter.length !== 1 || !marked.test(letter)) return letter;
    return letter.normalize("NFD")[0]!;
  });
}
