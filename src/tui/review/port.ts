import type { Article, Language, Span } from "../../article/types.ts";
import type { Suspend } from "../terminal/show.tsx";
import type { Finding, FormCount, Place, Report, RuleId } from "../../check/types.ts";

export type SetReport = Report["sets"][number];
export type Alignment = SetReport["alignments"][number];
export type Bead = Alignment["beads"][number];

/** What was computed: of one set while the others are still at work, or of all. */
export interface Checked {
  readonly sets: readonly SetReport[];
  readonly findings: readonly Finding[];
  readonly concepts: readonly ConceptRow[];
  /** What there is to know of how they were read, one line each. */
  readonly notes?: readonly string[];
}

/** One file before and after a decision: how it is undone. */
export interface FileChange {
  readonly path: string;
  /** Undefined where the file was not there. */
  readonly before: Uint8Array | undefined;
  readonly after: Uint8Array;
}

export type DecisionKind = "fix" | "accept" | "waive" | "term" | "relink";

export interface Decision {
  readonly kind: DecisionKind;
  /** In words, past tense: `Hamngatan → Hamnvägen`. */
  readonly words: string;
  /** What it was about; undefined for a bead that was linked anew. */
  readonly about?: { readonly fingerprint: string; readonly rule: RuleId; readonly path: string; readonly line: number; readonly column: number; readonly actual: string };
  readonly reason?: string;
  readonly changes: readonly FileChange[];
}

export type Outcome =
  /** `recheck`: the texts or the glossary are other ones now; an acceptance only takes its finding away. */
  | { readonly kind: "done"; readonly decision: Decision; readonly recheck: boolean }
  /** Nothing was written; `stale` where a file changed on disk and is to be read again. */
  | { readonly kind: "refused"; readonly why: string; readonly stale: boolean };

export type TermStatus = "preferred" | "admitted" | "deprecated" | "forbidden";
export const termStatuses: readonly TermStatus[] = ["admitted", "preferred", "deprecated", "forbidden"];

export interface TermRequest {
  /** Undefined: a new concept, with the form that stands elsewhere as its preferred term. */
  readonly concept?: string;
  readonly language: Language;
  readonly form: string;
  readonly status: TermStatus;
  readonly finding: Finding;
}

/** Beads settled by hand: texts of the two sides. */
export interface RelinkRequest {
  readonly alignment: Alignment;
  readonly beads: readonly { readonly source: readonly number[]; readonly target: readonly number[] }[];
  readonly words: string;
}

export interface ConceptCard {
  readonly id: string;
  readonly type: string;
  readonly definition?: string;
  readonly note?: string;
  readonly terms: readonly { readonly language: Language; readonly term: string; readonly status: string }[];
}

/** A concept in the versions of one article: what stands for it in each, how often. */
export interface ConceptRow {
  readonly set: string;
  /** Of the glossary's concept, or the source's form of a name that no glossary knows. */
  readonly id: string;
  readonly kind: "concept" | "name";
  readonly cells: readonly ConceptCell[];
}

export interface ConceptCell {
  readonly language: Language;
  readonly forms: readonly FormCount[];
  /** Not as the others: absent here, in a form that is not allowed, in several forms, or less often. */
  readonly odd?: "absent" | "form" | "drift" | "fewer";
}

export interface ConceptSpan {
  /** The same for all that stands for one concept or name, in every language. */
  readonly concept: string;
  /** In the segment's text. */
  readonly span: Span;
}

/** Where concepts and names stand in one article: by segment, from left to right. */
export interface Highlights {
  readonly path: string;
  readonly language: Language;
  readonly segments: readonly (readonly ConceptSpan[])[];
}

/** What the review asks of the world. Every write is whole or not at all; nothing is written that was not decided. */
export interface ReviewPort {
  /** Everything, from the files as they are now; `onSet` hears of each set as it is ready. Keys and screen go on meanwhile. */
  check(onSet: (checked: Checked) => void, onWork: (work: WorkStep) => void): Promise<Checked>;
  /** One set again; everything, where findings of others hang on it. */
  recheck(set: string): Promise<Checked & { readonly all: boolean }>;
  /** Of these articles, those whose files read otherwise now than they did, our own writes taken into account. */
  changedOutside(articles: readonly Article[]): Promise<readonly Article[]>;
  /** Gives up whatever is being checked: what was asked for rejects. Writes go on. */
  stop(): void;
  fix(finding: Finding, text: string): Promise<Outcome>;
  accept(finding: Finding): Promise<Outcome>;
  waive(finding: Finding, reason: string): Promise<Outcome>;
  addTerm(request: TermRequest): Promise<Outcome>;
  relink(request: RelinkRequest): Promise<Outcome>;
  /** Puts the files back; refuses where one is no longer as the decision left it. */
  undo(decision: Decision): Promise<Outcome>;
  /** Opens the user's editor; one that needs the terminal runs inside `suspend`. Resolves with what there is to say, once it is closed or in a window of its own. */
  openEditor(place: Place, suspend: Suspend): Promise<{ readonly text: string; readonly tone: "good" | "bad" | "plain" }>;
  copy(text: string): void;
  readonly lookup: Lookup;
}

/** What the views ask of the names and terms. */
export interface Lookup {
  mentions(article: Article, segment: number): readonly ConceptSpan[];
  concept(id: string): ConceptCard | undefined;
}

/** What is being done: `done` of `total` of `what`. */
export interface WorkStep {
  readonly what: string;
  readonly done: number;
  readonly total: number;
  /** Milliseconds since the step began. */
  readonly elapsed: number;
  /** The version that is being aligned, and its set. */
  readonly language?: Language;
  readonly set?: string;
}
