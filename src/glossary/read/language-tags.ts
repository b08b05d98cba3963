import { nearest } from "../../nearest.ts";

/** Country codes and names that people write for a language. */
const meant: Readonly<Record<string, string>> = {
  jp: "ja", cn: "zh", dk: "da", cz: "cs", gr: "el", ua: "uk", vn: "vi", ee: "et", rs: "sr", ir: "fa", il: "he", at: "de", mx: "es", us: "en", gb: "en", tw: "zh-Hant",
  english: "en", swedish: "sv", norwegian: "nb", danish: "da", german: "de", dutch: "nl", french: "fr", spanish: "es", italian: "it", portuguese: "pt", russian: "ru",
  ukrainian: "uk", polish: "pl", finnish: "fi", turkish: "tr", arabic: "ar", hebrew: "he", hindi: "hi", vietnamese: "vi", thai: "th", lao: "lo", khmer: "km", chinese: "zh",
  japanese: "ja", korean: "ko", indonesian: "id", svenska: "sv", deutsch: "de", suomi: "fi",
};

const common = ["ar", "bg", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi", "hr", "hu", "id", "it", "ja", "km", "ko", "lo", "lt", "lv", "ms", "my", "nb", "nl", "nn", "pl", "pt", "pt-BR", "ro", "ru", "sk", "sl", "sr", "sv", "th", "tl", "tr", "uk", "vi", "zh", "zh-Hans", "zh-Hant"];

export interface LanguageFault {
  readonly message: string;
  readonly suggestion?: string;
}

/** Says what is wrong with a language tag, undefined where it names a language. A tag is looked up once, however often it stands in a file. */
export function languageChecker(): (tag: string) => LanguageFault | undefined {
  const known = new Map<string, LanguageFault | undefined>();
  const names = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
  return (tag) => {
    if (!known.has(tag)) known.set(tag, languageFault(tag, names));
    return known.get(tag);
  };
}

function languageFault(tag: string, names: Intl.DisplayNames): LanguageFault | undefined {
  const suggestion = meant[tag.toLowerCase()] ?? meant[tag.split(/[-_]/u)[0]!.toLowerCase()] ?? nearest(tag, common);
  const hint = suggestion === undefined ? {} : { suggestion };
  if (tag.includes("_")) return { message: `"${tag}" is written with "_", language tags have "-"`, suggestion: tag.replace(/_/gu, "-") };
  try {
    if (Intl.getCanonicalLocales(tag).length === 1 && names.of(tag.split("-")[0]!) !== undefined) return undefined;
  } catch {
    return { message: `"${tag}" is no language tag`, ...hint };
  }
  return { message: `"${tag}" is no language that is known`, ...hint };
}
