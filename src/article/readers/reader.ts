import type { Comment, SegmentKind } from "../types.ts";

/**
 * A stretch of prose as it lies in the source. Where the text is as long as its place, it maps letter by letter; where it is not
 * (`&amp;`, `\*`, a code span that became a gap), it maps as a whole.
 */
export interface Stretch {
  readonly text: string;
  /** In the source, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** A paragraph, heading, list item or cell as a reader found it: sentences never run over its end. */
export interface Block {
  readonly kind: SegmentKind;
  readonly stretches: readonly Stretch[];
  /** Set where the block belongs to the paragraph before it (the lines on both sides of a `<br>`). */
  readonly continues?: true;
}

/** What a reader makes of a file. */
export interface Reading {
  readonly blocks: readonly Block[];
  readonly comments: readonly Comment[];
  readonly frontMatter?: Readonly<Record<string, unknown>>;
}

/**
 * A reader of one format. It never fails on bad markup where the format says how to go on (CommonMark, HTML); where the format
 * has errors (MDX, YAML) it throws a UserError that names the path.
 */
export type Reader = (source: string, path: string) => Reading;

/**
 * A reader of packed files (DOCX). Its source is a text of its own making, one paragraph a line; spans count in it.
 *
 * @throws UserError for a file that is broken, locked or too large
 */
export type ContainerReader = (bytes: Uint8Array, path: string) => { readonly source: string; readonly reading: Reading };

/**
 * Stands for what is not prose inside a sentence (a code span, a value put in by MDX): U+FFFC OBJECT REPLACEMENT CHARACTER.
 * Words on its two sides stay apart, so no term is found across it, and the sentence keeps its shape.
 */
export const GAP = "\uFFFC";
