import type { Span } from "./types.ts";

/** A replacement in an article's source; an empty text takes the words out. */
export interface Edit {
  /** In `Article.source`. */
  readonly span: Span;
  readonly text: string;
}

/** An edit that a format could not take without harm, and why, in words for a person ("the words are split by formatting"). */
export interface Refusal {
  readonly edit: Edit;
  readonly why: string;
}

/** A file with edits made. */
export interface Rewritten {
  readonly bytes: Uint8Array;
  /** Those made, in text order. */
  readonly made: readonly Edit[];
  readonly refused: readonly Refusal[];
}

/** Makes edits (in text order, not overlapping) in a file's bytes; everything outside of them stays byte for byte. */
export type Writer = (bytes: Uint8Array, edits: readonly Edit[], path: string) => Rewritten;

/** The source with the edits made; they are in text order and do not overlap. */
export function splice(source: string, edits: readonly Edit[]): string {
  let text = "";
  let at = 0;
  for (const { span, text: replacement } of edits) {
    text += source.slice(at, span.start) + replacement;
    at = span.end;
  }
  return text + source.slice(at);
}
