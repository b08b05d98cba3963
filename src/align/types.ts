import type { Article } from "../article/types.ts";
import type { StaleOverride } from "./overrides/types.ts";

/** Segments of the two sides that translate each other. Either side may be empty: a deletion or an insertion. */
export interface Bead {
  /** Indexes into the source's and target's segments, ascending. */
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** Cosine of the two sides' vectors, -1 to 1; 0 for deletions and insertions. */
  readonly similarity: number;
  /** How likely the bead is right as it stands, 0 to 1, calibrated on gold alignments (docs/alignment.md). */
  readonly confidence: number;
  /** What the bead cost on the path; lower is better. Comparable within one alignment only. */
  readonly cost: number;
  /** Set where the counterpart stands elsewhere in the other text, out of order. */
  readonly moved?: true;
  /** Set where the bead comes from the user's samma.align.yaml. */
  readonly override?: true;
  /** Set where a file links texts that hardly belong together. */
  readonly doubt?: Doubt;
}

/** That a bilingual file's own link is wrong, as far as vectors tell. */
export interface Doubt {
  /** How likely it is, 0 to 1, calibrated on pairs of 25 languages (docs/alignment.md). */
  readonly confidence: number;
  /** The bead, as an index among the alignment's, whose target fits the source better; there where one nearby does. */
  readonly better?: number;
}

/** The beads of one pair of articles, in source order, together covering every segment that was aligned. */
export interface Alignment {
  readonly source: Article;
  readonly target: Article;
  readonly beads: readonly Bead[];
  /** Mean confidence of the beads that have both sides, weighted by source length; 0 to 1. */
  readonly confidence: number;
  /** Beads of samma.align.yaml that no longer fit: one side stands here, the other was edited. */
  readonly staleOverrides?: readonly StaleOverride[];
}
