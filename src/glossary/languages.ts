import type { Language } from "../article/types.ts";

/** A language tag in its canonical writing (`iw` is `he`, `PT-br` is `pt-BR`); the tag itself where it is malformed. */
export function canonical(language: Language): Language {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? language;
  } catch {
    return language;
  }
}

/** Norwegian and its written forms stand for each other where the glossary has only one of them. */
const relatives: Readonly<Record<string, readonly string[]>> = { nb: ["no"], nn: ["no"], no: ["nb"] };

/** Tags to look for, most specific first: `zh-Hant-TW` is answered by `zh-Hant`, then `zh`. */
function fallbacks(language: Language): Language[] {
  const parts = canonical(language).split("-");
  const own = parts.map((_, index) => parts.slice(0, parts.length - index).join("-"));
  return [...own, ...(relatives[parts[0]!] ?? [])];
}

/** Answers for a language out of what is said by language; undefined where nothing is said. */
export function forLanguage<T>(said: ReadonlyMap<Language, T>, language: Language): T | undefined {
  for (const tag of fallbacks(language)) {
    const found = said.get(tag);
    if (found !== undefined) return found;
  }
  return undefined;
}
