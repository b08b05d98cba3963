import type { Language, Span } from "../../article/types.ts";
import type { Concept, GlossaryPlace, Mention, Term, TermStatus } from "../types.ts";

/** How much of the glossary a language has. */
export interface LanguageCoverage {
  readonly language: Language;
  /** Concepts that have a term of their own in it. */
  readonly concepts: number;
  /** Concepts that need none: they stay as they are in this language. */
  readonly kept: number;
  /** Terms by status. */
  readonly terms: Readonly<Record<TermStatus, number>>;
  /** Ids of the concepts that have neither. */
  readonly missing: readonly string[];
}

export interface GlossaryStats {
  readonly concepts: number;
  readonly byType: readonly { readonly type: string; readonly concepts: number }[];
  /** By language tag. */
  readonly languages: readonly LanguageCoverage[];
}

/** A term of the glossary that the words asked about are, or are a form of. */
export interface KnownTerm {
  readonly concept: Concept;
  readonly language: Language;
  readonly term: Term;
  readonly place: GlossaryPlace;
  /** How the words relate to it, where they are not the term as it is written. */
  readonly form?: Mention["shape"];
}

/** What became of the words at one place of a text. */
export type Verdict =
  /** Found, as a term of this concept. */
  | { readonly kind: "found"; readonly mention: Mention }
  /** A longer (or better fitting) mention covers the place. */
  | { readonly kind: "covered"; readonly mention: Mention }
  /** The letters stand inside another word. */
  | { readonly kind: "inside"; readonly word: string }
  /** Right letters, but capitals are missing that tell a name or an acronym from a word. */
  | { readonly kind: "case" }
  /** The glossary does not know these words in this language. */
  | { readonly kind: "unknown" };

/** One place where the words stand in a text. */
export interface Occurrence {
  /** In the text that was searched. */
  readonly span: Span;
  readonly actual: string;
  readonly verdict: Verdict;
}
