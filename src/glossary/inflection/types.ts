import type { Language } from "../../article/types.ts";
import type { ConceptType } from "../types.ts";

/** What a language's rules may ask about a word of a term. */
export interface Word {
  /** Folded: lower case, NFC, see match/fold.ts. */
  readonly text: string;
  /** Written with a capital in the glossary: a name, or a German noun. */
  readonly capital: boolean;
  /** Written in capitals only, two letters or more: UNCLOS, FN. */
  readonly acronym: boolean;
  /** The concept is a person, a place, an event or an organization and the word is capitalised, or its script has no capitals. */
  readonly name: boolean;
  readonly type: ConceptType;
  readonly partOfSpeech?: string;
  /** First and last word of the term; both for a single word. */
  readonly first: boolean;
  readonly last: boolean;
}

/**
 * One way a word may stand in a text: its stem, then one of the endings, then the end of the word. A word whose stem changes
 * has several (Helsinki: `helsinki`, `helsingi`). Endings are the source of a regular expression over folded text, `""` included
 * where the bare stem is a word.
 */
export interface Paradigm {
  readonly stem: string;
  readonly endings: string;
}

export interface Inflection {
  readonly languages: readonly Language[];
  /** The ways a word may stand. The word itself always may: it need not be among them. */
  paradigms(word: Word): readonly Paradigm[];
  /** What may be written on before the stem (Arabic و ال), as the source of a regular expression. */
  prefixes?(word: Word): string | undefined;
  /**
   * What may follow a common noun as the first part of a compound written together, as the source of a regular expression;
   * undefined for names and for languages that write compounds apart. It must refuse derivations (president, presidentskap).
   */
  compound?(word: Word): string | undefined;
  /** Other ways of writing a whole term that are the same term: Korean words run together. */
  writings?(written: string): readonly string[];
}
