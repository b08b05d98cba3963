/*
 * What is kept of a set's names so that they can be told from those of other articles: plain data, small, articles by their index in the
 * set. Of an article that stands beside a version with names: its sentences, and how it writes those names. Of one that stands alone: its
 * own words that may be names.
 */

export interface GleanedNames {
  readonly articles: readonly GleanedArticle[];
}

export interface GleanedArticle {
  /** Index in the set. */
  readonly article: number;
  /** Segments that count, and their texts; without texts where the set has no other article. */
  readonly segments: readonly number[];
  readonly texts: readonly string[];
  readonly beside?: GleanedBeside;
  readonly words?: GleanedWords;
}

/** The first other version that has names, where there is one. */
export interface GleanedBeside {
  /** Index in the set. */
  readonly other: number;
  /** Its names: keys, and a form of each. */
  readonly keys: readonly string[];
  readonly forms: readonly string[];
  readonly beads: readonly GleanedBead[];
  readonly usual: readonly GleanedUsual[];
}

export interface GleanedBead {
  readonly own: readonly number[];
  readonly others: readonly number[];
  /** Index into the keys, and how often the name stands there, by turns. */
  readonly names: readonly number[];
}

/** `Usual` with its name by index and its places as numbers. */
export interface GleanedUsual {
  readonly name: number;
  readonly stem: string;
  readonly stems: readonly string[];
  readonly forms: readonly string[];
  readonly spots: Spots;
  readonly coverage: number;
  readonly exclusivity: number;
  readonly like: number;
}

/** Segment, start and end (in the segment's text) by turns. */
export type Spots = readonly number[];

export interface GleanedWords {
  readonly uses: readonly GleanedUse[];
  /** Words in small letters, where names have capitals; spaces between them. */
  readonly ordinary: string;
}

/** `Use` (names/variants/lexicon.ts) with its places as numbers. */
export interface GleanedUse {
  readonly stem: string;
  readonly spots: Spots;
  readonly surfaces: readonly (readonly [form: string, times: number])[];
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly sureness: number;
}
