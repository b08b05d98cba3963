import type { Finding, Place, Severity } from "../../check/types.ts";
import type { ConceptRow, Decision, SetReport, TermStatus, WorkStep } from "./port.ts";

export type Screen = "findings" | "finding" | "overview" | "concepts" | "evidence" | "reading" | "decisions" | "help";

export type FacetName = "rule" | "language" | "severity" | "concept" | "set";
export const facetNames: readonly FacetName[] = ["severity", "rule", "language", "concept", "set"];

/** What is shown; an empty set shows all. */
export interface Filter {
  readonly chosen: Readonly<Record<FacetName, ReadonlySet<string>>>;
  readonly search: string;
}

export type Sort = "place" | "severity" | "confidence" | "rule";
export const sorts: readonly Sort[] = ["place", "severity", "confidence", "rule"];

/** A question on the last line, or a list to choose from. */
export type Prompt =
  | { readonly kind: "search"; readonly text: string; readonly before: string }
  | { readonly kind: "fix"; readonly fingerprint: string; readonly text: string; readonly editing: boolean }
  | { readonly kind: "waive"; readonly fingerprint: string; readonly text: string }
  | { readonly kind: "term"; readonly fingerprint: string; readonly text: string; readonly status: TermStatus }
  | { readonly kind: "filter"; readonly row: number }
  | { readonly kind: "palette"; readonly text: string; readonly row: number }
  | { readonly kind: "quit" };

/** Texts of one version that are embedded so far. */
export interface Lane {
  readonly set: string;
  readonly language: string;
  readonly done: number;
  readonly total: number;
}

export interface Reading {
  readonly set: string;
  /** Which of the set's alignments. */
  readonly pair: number;
  readonly bead: number;
}

export interface State {
  readonly columns: number;
  readonly rows: number;
  /** Undefined when all is computed. */
  readonly work: WorkStep | undefined;
  /** How far each version of the set at hand is aligned. */
  readonly lanes: readonly Lane[];
  readonly rechecking: boolean;
  readonly sets: readonly SetReport[];
  readonly findings: readonly Finding[];
  readonly concepts: readonly ConceptRow[];
  /** Decided, and not yet checked again: no longer shown. */
  readonly settled: ReadonlySet<string>;
  readonly decisions: readonly Decision[];
  readonly filter: Filter;
  readonly sort: Sort;
  /** Filtered and sorted. */
  readonly visible: readonly Finding[];
  readonly cursor: number;
  readonly screen: Screen;
  /** Where Esc leads. */
  readonly back: readonly Screen[];
  /** Lines that the long text of a screen is scrolled down. */
  readonly scroll: number;
  readonly cell: { readonly row: number; readonly column: number };
  readonly conceptRow: number;
  readonly evidence: number;
  readonly reading: Reading | undefined;
  readonly decision: number;
  readonly prompt: Prompt | undefined;
  readonly message: { readonly text: string; readonly tone: "good" | "bad" | "plain" } | undefined;
}

export const noFilter: Filter = { chosen: { rule: new Set(), language: new Set(), severity: new Set(), concept: new Set(), set: new Set() }, search: "" };

export function initialState(columns: number, rows: number): State {
  return {
    columns,
    rows,
    work: { what: "opening", done: 0, total: 0, elapsed: 0 },
    lanes: [],
    rechecking: false,
    sets: [],
    findings: [],
    concepts: [],
    settled: new Set(),
    decisions: [],
    filter: noFilter,
    sort: "place",
    visible: [],
    cursor: 0,
    screen: "findings",
    back: [],
    scroll: 0,
    cell: { row: 0, column: 0 },
    conceptRow: 0,
    evidence: 0,
    reading: undefined,
    decision: 0,
    prompt: undefined,
    message: undefined,
  };
}

export const currentFinding = ({ visible, cursor }: State): Finding | undefined => visible[cursor];

/** A place of the evidence with the form it shows. */
export interface EvidencePlace {
  readonly form: string;
  readonly place: Place;
}

/** Every place that speaks for or against a finding: the counted forms one after another, then the parallel places. */
export function evidencePlaces({ evidence, related }: Finding): EvidencePlace[] {
  const counted = evidence.flatMap(({ form, places }) => places.map((place) => ({ form, place })));
  return [...counted, ...related.map((place) => ({ form: "", place }))];
}

export const severities: readonly Severity[] = ["error", "warning", "info"];
