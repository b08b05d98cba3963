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

/** Three-letter codes that stand in file names for what they abbreviate: Sardinian's `src`, Bashkir's `bak`, Kirundi's `run`. */
const FILE_WORDS = new Set("src bak run cat her que ton lin cos man mar nav per tan tir usa".split(" "));
/** Languages without a two-letter code that articles are published in. */
const THREE_LETTERS = new Set("fil ceb yue nan hak ckb kmr hmn haw hil ilo war mai bho awa doi brx sat mni kok gsw nds ast scn vec lmo nap fur szl hsb dsb rue sah tet kea pap crs mfe rom".split(" "));

/** A path's folder or part of a name as a language. Stricter than a tag that the user gave: `lib`, `min` and `src` are ISO 639 codes. */
export function languageInPath(part: string): Language | undefined {
  const code = part.split(/[-_]/u)[0]!.toLowerCase();
  const language = canonicalLanguage(part);
  if (language === undefined || code.length === 2) return language;
  if (FILE_WORDS.has(code)) return undefined;
  return primaryLanguage(language).length === 2 || THREE_LETTERS.has(code) ? language : undefined;
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
