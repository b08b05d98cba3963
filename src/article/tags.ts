import { UserError } from "../errors.ts";
import type { Language } from "./types.ts";

/** Macrolanguages and old codes that people write for the language samma knows under another one. */
const SAME: Readonly<Record<string, Language>> = { no: "nb", iw: "he", in: "id", cmn: "zh", arb: "ar", pes: "fa", lvs: "lv", ekk: "et", zsm: "ms", swh: "sw", als: "sq", khk: "mn", npi: "ne", ory: "or" };

/**
 * A language tag in its canonical form: `EN-us` is `en-US`, `swe` is `sv`, `pt_br` is `pt-BR`, `no` is `nb`, `zh-hant-tw` is
 * `zh-Hant-TW`. Undefined where the text is no tag of a language that Unicode (CLDR) knows: `old`, `txt`, `x-klingon`.
 */
export function canonicalLanguage(text: string): Language | undefined {
  if (!/^[A-Za-z]{2,3}(?:[-_][A-Za-z\d]{2,8})*$/u.test(text)) return undefined;
  try {
    const [canonical] = Intl.getCanonicalLocales(text.replaceAll("_", "-"));
    if (canonical === undefined) return undefined;
    const [primary, ...rest] = canonical.split("-");
    return isKnown(primary!) ? [SAME[primary!] ?? primary, ...rest].join("-") : undefined;
  } catch {
    return undefined;
  }
}

/** True for a tag of a known language, in any case, with `-` or `_`. */
export function isLanguageTag(text: string): boolean {
  return canonicalLanguage(text) !== undefined;
}

/**
 * The canonical form of a tag that a user gave.
 *
 * @throws UserError where it is none.
 */
export function languageTag(text: string): Language {
  const language = canonicalLanguage(text);
  if (language !== undefined) return language;
  throw new UserError(`"${text}" is not a language`, { hints: ["Languages are BCP 47 tags: en, sv, pt-BR, zh-Hant."] });
}

/** The language without region and script: `pt` for `pt-BR`. */
export function primaryLanguage(language: Language): Language {
  return language.split("-")[0]!;
}

/** CLDR has a name for it. `root`, `und` and private codes are no languages. */
function isKnown(primary: string): boolean {
  if (["und", "mul", "zxx", "mis", "root"].includes(primary)) return false;
  return new Intl.DisplayNames("en", { type: "language", fallback: "none" }).of(primary) !== undefined;
}
