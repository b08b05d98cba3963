/** A form of one language: words and what is to become of them. */
export interface DraftForm {
  readonly text: string;
  readonly count: number;
  readonly status: "preferred" | "deprecated" | "left out";
}

export interface DraftSection {
  readonly language: string;
  readonly forms: readonly DraftForm[];
  /** How likely the forms belong to the concept, 0 to 1. */
  readonly confidence: number;
}

export interface DraftEvidence {
  readonly path: string;
  readonly line: number;
  readonly text: string;
  readonly rendering?: string;
}

/** A concept that is proposed, as far as it was edited. */
export interface Draft {
  /** Stays what it is, whatever is edited. */
  readonly key: number;
  readonly id: string;
  readonly type: string;
  /** The glossary has the concept and lacks these languages. */
  readonly isKnown: boolean;
  readonly count: number;
  readonly sections: readonly DraftSection[];
  readonly evidence: readonly DraftEvidence[];
}

export type DecisionKind = "accepted" | "rejected";

/** What a decision came to: words for the last line. */
export type Outcome = { readonly done: true; readonly words: string } | { readonly done: false; readonly why: string };

/** The world: files are written as soon as something is decided, each whole or not at all. */
export interface MinePort {
  readonly types: readonly string[];
  accept(draft: Draft): Promise<Outcome>;
  reject(draft: Draft): Promise<Outcome>;
  /** Takes the last decision back. */
  undo(): Promise<Outcome>;
}
