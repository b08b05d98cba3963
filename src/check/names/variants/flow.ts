import { lettersOf } from "./edit.ts";
import type { Spot, Views } from "./types.ts";
import { piecesOf } from "../unspaced.ts";
import type { Piece } from "../unspaced.ts";

/** A segment of a script without spaces, cut into letters, with the segmenter's borders. */
export interface Flow {
  readonly view: Views[number];
  readonly segment: number;
  readonly text: string;
  readonly letters: readonly string[];
  /** Where each letter begins in the text, and the text's end. */
  readonly offsets: readonly number[];
  readonly pieces: readonly Piece[];
  /** Offsets where a piece begins or ends. */
  readonly borders: ReadonlySet<number>;
}

export function flowsOf(views: Views, language: string): readonly Flow[] {
  return views.flatMap((view) => view.segments.map((segment) => flowOf({ view, segment, language })));
}

function flowOf({ view, segment, language }: { view: Views[number]; segment: number; language: string }): Flow {
  const { text } = view.article.segments[segment]!;
  const letters = lettersOf(text);
  const offsets = [0];
  for (const letter of letters) offsets.push(offsets.at(-1)! + letter.length);
  const pieces = piecesOf(text, language);
  return { view, segment, text, letters, offsets, pieces, borders: new Set(pieces.flatMap(({ start, end }) => [start, end])) };
}

export function spotOf({ view, segment }: Flow, start: number, end: number): Spot {
  return { view, segment, start, end };
}

/** The pieces right before and right behind a stretch; spaces are skipped. Empty strings at the segment's ends. */
export function neighbours({ pieces }: Flow, start: number, end: number): { readonly before: string; readonly after: string } {
  const solid = pieces.filter(({ text }) => text.trim() !== "");
  return { before: solid.findLast((piece) => piece.end <= start)?.text ?? "", after: solid.find((piece) => piece.start >= end)?.text ?? "" };
}
