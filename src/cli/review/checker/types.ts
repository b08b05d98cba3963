import type { Finding } from "../../../check/types.ts";
import type { ConceptCard, ConceptRow, Highlights, SetReport, WorkStep } from "../../../tui/review/port.ts";

/** One set as a review shows it. */
export interface CheckedSet {
  readonly set: SetReport;
  /** What its rules say, before the others are there. */
  readonly findings: readonly Finding[];
  readonly concepts: readonly ConceptRow[];
  /** Names and terms of each of its articles, in the set's order. */
  readonly highlights: readonly Highlights[];
  /** The glossary's concepts that its findings are about. */
  readonly cards: readonly ConceptCard[];
}

/** What is said of all the sets that were looked at, and in which order they stand. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly order: readonly string[];
  /** Of the first check: what there is to know of how they were read. */
  readonly notes?: readonly string[];
}

/** Aligns and checks; sets are told of as they are ready. A check rejects with UserError where a file cannot be read. */
export interface Checker {
  check(onSet: (set: CheckedSet) => void, onWork: (work: WorkStep) => void): Promise<Judged>;
  /** One set again; everything, where findings of others hang on it and where that is quick. */
  recheck(set: string, onSet: (set: CheckedSet) => void): Promise<Judged & { readonly all: boolean }>;
  close(): Promise<void>;
}
