import type { Span } from "./types.ts";

/** A replacement in an article's source; an empty text takes the words out. */
export interface Edit {
  /** In `Article.source`. */
  readonly span: Span;
  /** Words, which a format writes in its own way (`&amp;`). */
  readonly text: string;
  /** Set where the text is no words but markup (a comment), written as it is. */
  readonly markup?: true;
}

/** An edit that a format could not take without harm, and why, in words for a person ("the words are split by formatting"). */
export interface Refusal {
  readonly edit: Edit;
  readonly why: string;
}

/** Which edits were made, and which were not. */
export interface Outcome {
  /** In text order. */
  readonly made: readonly Edit[];
  readonly refused: readonly Refusal[];
}

/** A file with edits made. */
export interface Rewritten extends Outcome {
  readonly bytes: Uint8Array;
}

/** Makes edits (in text order, not overlapping) in a file's bytes; everything outside of them stays byte for byte. */
export type Writer = (bytes: Uint8Array, edits: readonly Edit[], path: string) => Rewritten;

/** An edit's text as the file is to have it, or why the file cannot take it. */
export type Fitted = { readonly text: string } | { readonly why: string };

/** The source with those edits made that fit; they are in text order and do not overlap. */
export function spliceFitting(source: string, edits: readonly Edit[], fit: (edit: Edit) => Fitted): Outcome & { readonly text: string } {
  const written: Edit[] = [];
  const made: Edit[] = [];
  const refused: Refusal[] = [];
  for (const edit of edits) {
    const fitted = fit(edit);
    if ("why" in fitted) {
      refused.push({ edit, why: fitted.why });
      continue;
    }
    written.push({ span: edit.span, text: fitted.text });
    made.push(edit);
  }
  return { text: splice(source, written), made, refused };
}

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
