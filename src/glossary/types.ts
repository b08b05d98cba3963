import type { Language, Span } from "../article/types.ts";

export type ConceptType = "person" | "place" | "organization" | "title" | "event" | "slogan" | "term" | "abbreviation";
export type TermStatus = "preferred" | "admitted" | "deprecated" | "superseded" | "forbidden" | "draft";
export type TermType = "fullForm" | "acronym" | "abbreviation" | "shortForm" | "variant" | "phrase";
export type MatchMode = "inflected" | "exact" | "regex";
/** What becomes of a concept in a language: `false` keep as it is, `transliterate` write in the language's script, `either`. */
export type TranslatePolicy = true | false | "transliterate" | "either";

export interface Term {
  /** In NFC, but for regular expressions. */
  readonly term: string;
  /** As the file has it, where that is not NFC. */
  readonly raw?: string;
  readonly status: TermStatus;
  readonly type?: TermType;
  readonly partOfSpeech?: string;
  readonly gender?: string;
  readonly caseSensitive?: boolean;
  readonly diacriticSensitive: boolean;
  readonly match: MatchMode;
  /** Irregular inflections, matched as they stand. */
  readonly forms: readonly string[];
  readonly context?: string;
  readonly reason?: string;
  /** On a full form: it is owed at the first mention, before shorter forms. */
  readonly firstMention?: boolean;
  /** Where the term is written in the glossary, for messages. */
  readonly place: GlossaryPlace;
}

export interface GlossaryPlace {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

export interface LanguageSection {
  readonly language: Language;
  readonly terms: readonly Term[];
}

export interface Concept {
  readonly id: string;
  readonly type: ConceptType;
  readonly definition?: string;
  readonly note?: string;
  readonly url?: string;
  readonly languages: readonly LanguageSection[];
  /** The policy for a language; `true` where nothing is said. */
  translate(language: Language): TranslatePolicy;
  /** The policy as the file has it: one for all languages, or by language; absent where nothing is said. */
  readonly policy?: TranslatePolicy | Readonly<Record<Language, TranslatePolicy>>;
  readonly examples: { readonly ok: ReadonlyMap<Language, readonly string[]>; readonly bad: ReadonlyMap<Language, readonly string[]> };
  /** Where an example is written, for messages; the concept's own place where that is not known. */
  examplePlace?(kind: "ok" | "bad", language: Language, index: number): GlossaryPlace | undefined;
  readonly place: GlossaryPlace;
}

/** A term found in a text. */
export interface Mention {
  readonly concept: Concept;
  readonly term: Term;
  /** The language section the term was found in: the text's own, or another's where the term was left untranslated. */
  readonly language: Language;
  /** In the text that was searched, including an inflectional ending. */
  readonly span: Span;
  /** The words as they stand in the text. */
  readonly actual: string;
  /** The ending after the term's own letters ("s" in Kinas); empty where there is none. */
  readonly ending: string;
  /**
   * How the words relate to the term: as listed (`base`), with a plain ending that can be carried over (`suffix`), inflected otherwise
   * or an irregular form (`changed`: Китая), or first part of a compound (`compound`: kongressledamot). Only the first two can be
   * replaced safely. Every mention that the glossary makes says it.
   */
  readonly shape?: "base" | "suffix" | "changed" | "compound";
}

/** The compiled glossary: read-only, searched in one pass. */
export interface Glossary {
  readonly concepts: readonly Concept[];
  concept(id: string): Concept | undefined;
  /** Sections that apply to a language: `pt-BR` falls back to `pt`. Empty where the glossary is silent. */
  terms(concept: Concept, language: Language): readonly Term[];
  /**
   * Mentions of the language's own terms in a text, left to right, longest match wins, never overlapping.
   * Inflection, script and normalisation rules: docs/glossary.md.
   */
  mentions(text: string, language: Language): readonly Mention[];
  /** Mentions of other languages' terms (a name left in the source language): same rules, but exact forms only. */
  foreignMentions(text: string, language: Language, from: Language): readonly Mention[];
}
