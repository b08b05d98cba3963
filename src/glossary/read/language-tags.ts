import { nearest } from "./suggest.ts";

/** Country codes and names that people write for a language. */
const meant: Readonly<Record<string, string>> = {
  jp: "ja", cn: "zh", dk: "da", cz: "cs", gr: "el", ua: "uk", vn: "vi", ee: "et", rs: "sr", ir: "fa", il: "he", at: "de", mx: "es", us: "en", gb: "en", tw: "zh-Hant",
  english: "en", swedish: "sv", norwegian: "nb", danish: "da", german: "de", dutch: "nl", french: "fr", spanish: "es", italian: "it", portuguese: "pt", russian: "ru",
  ukrainian: "uk", polish: "pl", finnish: "fi", turkish: "tr", arabic: "ar", hebrew: "he", hindi: "hi", vietnamese: "vi", thai: "th", lao: "lo", khmer: "km", chinese: "zh",
  japanese: "ja", korean: "ko", indonesian: "id", svenska: "sv", deutsch: "de", suomi: "fi",
};

const common = ["ar", "bg", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi", "hr", "hu", "id", "it", "ja", "km", "ko", "lo", "lt", "lv", "ms", "my", "nb", "nl", "nn", "pl", "pt", "pt-BR", "ro", "ru", "sk", "sl", "sr", "sv", "th", "tl", "tr", "uk", "vi", "zh", "zh-Hans", "zh-Hant"];

/** What is wrong with a language tag; undefined where it names a language. */
export function languageFault(tag: string): { readonly message: string; readonly suggestion?: string } | undefined {
  const suggestion = meant[tag.toLowerCase()] ?? meant[tag.split(/[-_]/u)[0]!.toLowerCase()] ?? nearest(tag, common);
  const hint = suggestion === undefined ? {} : { suggestion };
  if (tag.includes("_")) return { message: `"${tag}" is written with "_", language tags have "-"`, suggestion: tag.replace(/_/gu, "-") };
  try {
    const name = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" }).of(tag.split("-")[0]!);
    if (Intl.getCanonicalLocales(tag).length === 1 && name !== undefined) return undefined;
  } catch {
    return { message: `"${tag}" is no language tag`, ...hint };
  }
  return { message: `"${tag}" is no language that is known`, ...hint };
}
