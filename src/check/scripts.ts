import type { Language } from "../article/types.ts";
import { perLanguage } from "./lazy.ts";

/** Scripts that a writing system of several is made of (ISO 15924); others are one script. */
const parts: Readonly<Record<string, readonly string[]>> = {
  Jpan: ["Han", "Hiragana", "Katakana"],
  Kore: ["Hangul", "Han"],
  Hans: ["Han", "Bopomofo"],
  Hant: ["Han", "Bopomofo"],
};

/** Languages that are written in two scripts side by side; the likely one alone would call half of their texts foreign. */
const twofold: Readonly<Record<string, readonly string[]>> = { sr: ["Cyrl", "Latn"], uz: ["Latn", "Cyrl"], kk: ["Cyrl", "Latn"], az: ["Latn", "Cyrl"] };

/** ISO 15924 codes (or Unicode names) of the scripts a language is written in; empty where the platform does not know it. */
export const scriptsOf = perLanguage((language): readonly string[] => {
  let locale: Intl.Locale;
  try {
    locale = new Intl.Locale(language);
  } catch {
    return [];
  }
  const both = locale.script === undefined ? twofold[locale.language] : undefined;
  if (both !== undefined) return both;
  const script = locale.maximize().script;
  return script === undefined ? [] : (parts[script] ?? [script]);
});

/** One letter of the language's scripts; undefined where they are not known. */
const letterOf = perLanguage((language): RegExp | undefined => {
  const scripts = scriptsOf(language);
  if (scripts.length === 0) return undefined;
  try {
    return new RegExp(`[${scripts.map((script) => `\\p{Script=${script}}`).join("")}]`, "u");
  } catch {
    return undefined;
  }
});

const letters = /\p{L}/gu;

/** How much of a text's letters are of a language's scripts, 0 to 1; undefined where there are no letters or no known scripts. */
export function scriptShare(text: string, language: Language): number | undefined {
  const own = letterOf(language);
  const all = text.match(letters);
  if (own === undefined || all === null) return undefined;
  return all.filter((letter) => own.test(letter)).length / all.length;
}

/** True where two languages have a script in common, or one of them is unknown. */
export function shareScript(a: Language, b: Language): boolean {
  const [first, second] = [scriptsOf(a), scriptsOf(b)];
  return first.length === 0 || second.length === 0 || first.some((script) => second.includes(script));
}

/** True for `pt` and `pt-BR`, `zh-Hans` and `zh-TW`. */
export function sameLanguage(a: Language, b: Language): boolean {
  return a.split("-")[0]!.toLowerCase() === b.split("-")[0]!.toLowerCase();
}
