import type { Language } from "../../article/types.ts";
import type { RuleId, Severity } from "../../check/types.ts";

/** Some words in their sentence. Offsets are UTF-16 code units of `PageData.texts[text]`; empty where the words are missing. */
export interface Quote {
  /** Index into `PageData.articles`. */
  readonly article: number;
  readonly segment: number;
  readonly line: number;
  /** Index into `PageData.texts`. */
  readonly text: number;
  readonly start: number;
  readonly end: number;
}

export interface PageFinding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Index into `PageData.sets`; -1 for a finding on no set that is shown. */
  readonly set: number;
  readonly language: Language;
  readonly message: string;
  readonly at: Quote;
  /** The parallel place to show beside it, the source's where there is one. */
  readonly beside?: Quote;
  readonly more: readonly Quote[];
  readonly concept?: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly forms: readonly (readonly [form: string, count: number])[];
  /** What `--fix` would write. */
  readonly fix?: string;
  /** Set where an earlier report did not have it. */
  readonly fresh?: true;
}

/** One language version in the overview. */
export interface Version {
  readonly language: Language;
  readonly article: number;
  readonly segments: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** How it is aligned with the set's first version; undefined for that one itself. */
  readonly aligned?: { readonly pair: number; readonly beads: number; readonly weak: number; readonly confidence: number };
}

export interface SetOverview {
  readonly id: string;
  readonly versions: readonly Version[];
}

/** A form that stands for a term, with some of the sentences; source first, the translation beside it. */
export interface TermForm {
  /** Empty where the translation has nothing for it. */
  readonly form: string;
  readonly count: number;
  /** Another word than elsewhere, where a reviser would look. */
  readonly odd: boolean;
  readonly quotes: readonly (readonly [source: Quote, target?: Quote])[];
}

export interface PageTerm {
  readonly label: string;
  readonly concept?: string;
  readonly source: Language;
  readonly count: number;
  readonly odd: number;
  readonly cells: readonly { readonly language: Language; readonly forms: readonly TermForm[] }[];
}

/** What changed since an earlier report, and how many findings each earlier one had, oldest first; this one comes last. */
export interface Changes {
  readonly fresh: number;
  readonly gone: readonly { readonly rule: string; readonly severity: Severity; readonly language: string; readonly path: string; readonly message: string }[];
  readonly kept: number;
  readonly counts: readonly Readonly<Record<Severity, number>>[];
}

/** All that the page shows, but for the texts of the alignments (`SetTexts`, one block a set). */
export interface PageData {
  readonly samma: string;
  readonly model?: string;
  readonly summary: string;
  readonly languages: readonly Language[];
  readonly articles: readonly { readonly path: string; readonly language: Language }[];
  readonly sets: readonly SetOverview[];
  readonly texts: readonly string[];
  readonly findings: readonly PageFinding[];
  /** Findings beyond what a page can hold; the other formats have them. */
  readonly leftOut: number;
  readonly terms: readonly PageTerm[];
  readonly changes?: Changes;
}

/** `[source, target, similarity, confidence, moved]`: figures in hundredths, moved as 0 or 1. */
export type PackedBead = readonly [source: readonly number[], target: readonly number[], similarity: number, confidence: number, moved: 0 | 1];

/** The texts of a set and the beads of its alignments. */
export interface SetTexts {
  readonly versions: readonly { readonly segments: readonly string[]; readonly lines: readonly number[] }[];
  /** By `Version.aligned.pair`; `source` and `target` index `versions`. */
  readonly pairs: readonly { readonly source: number; readonly target: number; readonly beads: readonly PackedBead[] }[];
}
