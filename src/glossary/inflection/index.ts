import type { Language } from "../../article/types.ts";
import { arabic } from "./arabic.ts";
import { czech } from "./czech.ts";
import { danish } from "./danish.ts";
import { dutch } from "./dutch.ts";
import { english } from "./english.ts";
import { finnish } from "./finnish.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import { greek } from "./greek.ts";
import { hebrew } from "./hebrew.ts";
import { hindi } from "./hindi.ts";
import { hungarian } from "./hungarian.ts";
import { indonesian } from "./indonesian.ts";
import { italian } from "./italian.ts";
import { korean } from "./korean.ts";
import { none } from "./none.ts";
import { norwegian } from "./norwegian.ts";
import { polish } from "./polish.ts";
import { portuguese } from "./portuguese.ts";
import { romanian } from "./romanian.ts";
import { russian } from "./russian.ts";
import { spanish } from "./spanish.ts";
import { swedish } from "./swedish.ts";
import { turkish } from "./turkish.ts";
import type { Inflection } from "./types.ts";
import { ukrainian } from "./ukrainian.ts";

const all: readonly Inflection[] = [arabic, czech, danish, dutch, english, finnish, french, german, greek, hebrew, hindi, hungarian, indonesian, italian, korean, none, norwegian, polish, portuguese, romanian, russian, spanish, swedish, turkish, ukrainian];
const byLanguage: ReadonlyMap<string, Inflection> = new Map(all.flatMap((inflection) => inflection.languages.map((language) => [language, inflection])));

/** The inflection of a language (`pt-BR` has that of `pt`); terms stand as they are where no rules are written. */
export function inflectionOf(language: Language): Inflection {
  return byLanguage.get(language.split("-")[0]!.toLowerCase()) ?? none;
}
