import type { Language } from "../../article/types.ts";

/** One bead settled by hand: what stands together, by language and by text. An empty list means: nothing in this language. */
export interface OverrideBead {
  readonly texts: ReadonlyMap<Language, readonly string[]>;
  /** Where it is written, 1-based. */
  readonly line: number;
  readonly column: number;
}

/** A samma.align.yaml, read. */
export interface AlignOverrides {
  readonly path: string;
  readonly beads: readonly OverrideBead[];
}
