import type { Language } from "../../article/types.ts";
import { english } from "./english.ts";
import { none } from "./none.ts";
import type { Inflection } from "./types.ts";

const all: readonly Inflection[] = [english, none];
const byLanguage: ReadonlyMap<string, Inflection> = new Map(all.flatMap((inflection) => inflection.languages.map((language) => [language, inflection])));

/** The inflection of a language (`pt-BR` has that of `pt`); terms stand as they are where no rules are written. */
export function inflectionOf(language: Language): Inflection {
  return byLanguage.get(language.split("-")[0]!.toLowerCase()) ?? none;
}
