import type { Language } from "../../article/types.ts";
import type { ExampleFailure } from "../examples.ts";
import type { Concept, Glossary, GlossaryPlace, Term } from "../types.ts";

/** What each rule has to say beyond the common fields: facts only, the words are made in report/. */
export interface LintData {
  /** The same term twice in one section. */
  "duplicate-term": { readonly other: Term };
  /** One term is both allowed and not to be used, in one concept. */
  "contradictory-status": { readonly other: Term };
  /** Two concepts claim one term. */
  "claimed-term": { readonly other: Term; readonly otherConcept: Concept };
  /** A term that must not be used stands inside an allowed one, where it is never reported. */
  "hidden-term": { readonly other: Term; readonly otherConcept: Concept };
  /** Most concepts have the language, this one has not. */
  "missing-language": { readonly concepts: number; readonly having: number };
  /** No article mentions the concept. */
  "unused-concept": Record<never, never>;
  /** Articles mention the concept in this language, but never in the preferred form. */
  "never-preferred": { readonly mentions: number; readonly forms: readonly string[] };
  /** An allowed term has letters of another script than its language, or letters of several scripts in one word. */
  "wrong-script": { readonly expected: string; readonly found: readonly string[]; readonly mixed: boolean };
  /** Written with decomposed letters (NFD). */
  "mixed-normalisation": Record<never, never>;
  /** Zero-width and direction marks, soft hyphens, no-break or doubled spaces. */
  "invisible-character": { readonly characters: readonly string[] };
  /** A regular expression that matches nothing at all as well, or every text. */
  "broad-regex": { readonly why: "empty" | "everything" };
  /** An example that does not show what it says. */
  "failing-example": { readonly failure: ExampleFailure };
  /** Two concepts with terms that differ in a letter, a mark, a space or a hyphen. */
  "near-duplicate": { readonly other: Term; readonly otherConcept: Concept };
  /** Two concepts whose terms mean nearly one thing in several languages, those named here, the nearest first (1 is the same). */
  "near-in-meaning": { readonly other: Term; readonly otherConcept: Concept; readonly alike: readonly { readonly language: Language; readonly likeness: number }[] };
}

export type LintRuleId = keyof LintData;

export type LintSeverity = "error" | "warning" | "info";

/** What is wrong with the glossary itself. */
export type LintResult<R extends LintRuleId = LintRuleId> = {
  [K in R]: {
    readonly rule: K;
    readonly data: LintData[K];
    readonly concept: Concept;
    readonly language?: Language;
    readonly term?: Term;
    readonly place: GlossaryPlace;
  };
}[R];

/** A text to look for terms in; what of an article counts is the caller's choice. */
export interface LintText {
  readonly language: Language;
  readonly text: string;
}

/** Unit vectors of terms, from a sentence encoder. */
export interface TermVectors {
  readonly dimensions: number;
  /** Row after row. */
  readonly rows: Float32Array;
  /** The row of a term, by its words. */
  readonly rowOf: ReadonlyMap<string, number>;
}

export interface LintOptions {
  /** Languages that every concept should have; without it those that at least half of the concepts have. */
  readonly languages?: readonly Language[];
  /** Without articles nothing is said about use. */
  readonly articles?: readonly LintText[];
  /** Without vectors nothing is said about meaning. */
  readonly vectors?: TermVectors;
}

/** A rule of its own file: pure, knows no other rule. */
export type LintRule = (glossary: Glossary, options: LintOptions) => LintResult[];
