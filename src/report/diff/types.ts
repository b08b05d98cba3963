import type { Severity } from "../../check/types.ts";

/** A finding as a JSON report has it, as far as a comparison needs it. */
export interface EarlierFinding {
  readonly fingerprint: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly set: string;
  readonly language: string;
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
}

/** A JSON report of an earlier run. */
export interface EarlierReport {
  readonly samma: string;
  readonly findings: readonly EarlierFinding[];
}

/** Two reports compared by fingerprint. Findings of one fingerprint are counted: two then and three now is one new one. */
export interface ReportDiff {
  readonly fresh: readonly EarlierFinding[];
  readonly gone: readonly EarlierFinding[];
  readonly kept: readonly EarlierFinding[];
}
