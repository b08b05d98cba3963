import type { Language } from "../../article/types.ts";
import type { ConceptType } from "../../glossary/types.ts";

/** A form that articles have for a name or term, with how often. */
export interface MinedForm {
  readonly form: string;
  readonly count: number;
}

/** Two sentences that show a term and its rendering. */
export interface MinedEvidence {
  readonly path: string;
  readonly line: number;
  readonly text: string;
  readonly rendering?: string;
}

/** What one language has for a proposed concept: the majority form first, then those that differ from it. */
export interface MinedSection {
  readonly language: Language;
  readonly forms: readonly MinedForm[];
  /** How likely the forms render the source's term, 0 to 1; 1 for the source itself. */
  readonly confidence: number;
}

/** A concept that the articles have and the glossary has not. */
export interface Proposal {
  /** Made of the source's form; unique among the proposals. That of the glossary's concept where only languages are proposed for it. */
  readonly id: string;
  /** Set where the glossary has the concept and lacks the languages of the sections. */
  readonly concept?: string;
  /** A guess from capitals, titles and the words around. */
  readonly type: ConceptType;
  /** The source language first; for a concept of the glossary the lacking languages only. */
  readonly sections: readonly MinedSection[];
  /** How often the source has it. */
  readonly count: number;
  /** How much consistency hangs on it: mentions, variants and confidence together; higher is more. Comparable within one run. */
  readonly stake: number;
  readonly evidence: readonly MinedEvidence[];
}
