import { isProperName } from "./paradigms.ts";
import type { Inflection, Paradigm, Word } from "./types.ts";

const plural = "(?:l[ae]r)?";
const possessive = "(?:[ıiuü]?m(?:[ıiuü]z)?|[ıiuü]?n(?:[ıiuü]z)?|s?[ıiuü])?";
const cases = "(?:[ny]?[ıiuü]|[ny]?[ae]|n?[dt][ae]n?|n?[ıiuü]n|n?c[ae]|y?l[ae])?";
const after = "(?:ki(?:l[ae]r)?(?:n?[ıiuü]n|n?[ıiuüae]|n?d[ae]n?)?)?(?:y?d[ıiuü]|[dt][ıiuü]r|ym[ıi]ş)?";
const suffixes = `${plural}${possessive}${cases}${after}`;

/** k, p, t, ç soften before a vowel: bayrak, bayrağı; kitap, kitabı; tüzük, tüzüğü. */
function softened(text: string): Paradigm[] {
  const change: Readonly<Record<string, string>> = { k: "ğ", p: "b", t: "d", ç: "c" };
  const soft = change[text.slice(-1)];
  return soft === undefined || text.length < 4 ? [] : [{ stem: text.slice(0, -1) + soft, endings: `(?=[aeıioöuü])${suffixes}` }];
}

/** Turkish: names take their suffixes after an apostrophe (Ankara'da); çini and Çince are no forms of Çin. */
export const turkish: Inflection = {
  languages: ["tr"],
  paradigms(word: Word): Paradigm[] {
    const { text } = word;
    if (word.acronym || isProperName(word)) return [{ stem: text, endings: `(?:'${suffixes})?` }];
    const bare = word.name ? `(?:'?${suffixes})` : suffixes;
    return [{ stem: text, endings: bare }, ...softened(text)];
  },
};
