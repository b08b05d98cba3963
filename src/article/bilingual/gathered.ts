import { canonicalLanguage } from "../tags.ts";
import type { Language } from "../types.ts";
import { type Unit, UNSAID } from "./unit.ts";
import type { At } from "../xml/read.ts";

/** What a reader of a bilingual format puts together as it goes through a file. */
export interface Gathered {
  readonly languages: Languages;
  readonly units: Unit[];
}

/** The languages that a file names, in the order it names them. */
export class Languages {
  #source: Language | undefined;
  readonly #targets = new Set<Language>();

  /** `languageOf`, which looks a tag up once a file. */
  readonly read = languageReader();

  get source(): Language {
    return this.#source ?? UNSAID;
  }

  get targets(): readonly Language[] {
    return [...this.#targets];
  }

  /** @throws UserError where the file was in another language before */
  setSource(language: Language, at: At): void {
    if (this.#source !== undefined && this.#source !== language) {
      throw at(`The texts of this file are in two source languages, ${this.#source} and ${language}`, ["Split it: one source language a file."]);
    }
    this.#source = language;
  }

  addTarget(language: Language): void {
    this.#targets.add(language);
  }
}

/** Reads tags of one file; each is looked up once, for a lookup costs more than a unit. */
export function languageReader(): typeof languageOf {
  const known = new Map<string | undefined, Language>();
  return (written, at) => {
    const language = known.get(written) ?? languageOf(written, at);
    known.set(written, language);
    return language;
  };
}

/** A tag as a file writes it, in its canonical form; `UNSAID` where it writes none. @throws UserError where it is no language. */
export function languageOf(written: string | undefined, at: At): Language {
  if (written === undefined || written.trim() === "") return UNSAID;
  // Trados and memoQ write EN-US and pt_BR; Java "sr__latin" and Windows "zh-CHS" are older still.
  const tag = written.trim().replace(/_+/gu, "-");
  const language = canonicalLanguage({ "zh-CHS": "zh-Hans", "zh-CHT": "zh-Hant" }[tag] ?? tag.replace(/@.*$/u, "").replace(/\..*$/u, ""));
  if (language === undefined) throw at(`"${written}" is not a language`, ["Languages are BCP 47 tags: en, sv, pt-BR, zh-Hant."]);
  return language;
}
