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

/** A bead settled by hand whose text is only partly there any more: one side still stands, or one much like it, the other was edited. */
export interface StaleOverride {
  /** The file it is written in. */
  readonly path: string;
  readonly bead: OverrideBead;
  /** The language in which a text was not found, and the first such text. */
  readonly language: Language;
  readonly missing: string;
  /** The segment that it most likely became, where one is like it. */
  readonly like?: string;
  /** Set where the text stands, but other overrides have it wherever it does. */
  readonly taken?: true;
}
