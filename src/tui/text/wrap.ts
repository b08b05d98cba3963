import type { Line, Piece } from "./line.ts";
import { columnsOf, graphemes } from "./width.ts";

const words = new Intl.Segmenter("th", { granularity: "word" });
const closing = /^[\p{Pe}\p{Pf}\p{Po}ๆฯ]/u;
const opening = /[\p{Ps}\p{Pi}]$/u;

/**
 * Breaks a text into lines of at most `width` columns: between words, which in Thai, Chinese and other scripts without spaces are
 * those of the platform's dictionary; a word that is longer than a line is broken between graphemes. Closing marks stay with the
 * word before them, opening ones with the word behind. A text without anything gives one empty line.
 */
export function wrap<S extends string>(text: Line<S>, width: number): Line<S>[] {
  const room = Math.max(2, width);
  const lines: Piece<S>[][] = [[]];
  let used = 0;
  const put = (piece: Piece<S>, columns: number): void => {
    lines.at(-1)!.push(piece);
    used += columns;
  };
  const turn = (): void => {
    lines.push([]);
    used = 0;
  };
  for (const chunk of chunks(text)) {
    const columns = chunk.reduce((sum, piece) => sum + columnsOf(piece.text), 0);
    const blank = chunk.every((piece) => piece.text.trim() === "");
    if (used + columns > room && used > 0) {
      turn();
      if (blank) continue;
    }
    if (blank && used === 0 && lines.length > 1) continue;
    if (columns <= room) {
      for (const piece of chunk) put(piece, columnsOf(piece.text));
      continue;
    }
    for (const piece of chunk) {
      for (const grapheme of graphemes(piece.text)) {
        const wide = columnsOf(grapheme);
        if (used + wide > room && used > 0) turn();
        put({ ...piece, text: grapheme }, wide);
      }
    }
  }
  return lines.map(joined);
}

/** What must stay on one line, each with the styles of its parts. */
function chunks<S extends string>(text: Line<S>): Piece<S>[][] {
  const whole = text.map((piece) => piece.text).join("");
  const bounds: number[] = [];
  let before = "";
  for (const { segment, index } of words.segment(whole)) {
    const sticks = segment.trim() !== "" && before.trim() !== "" && (closing.test(segment) || opening.test(before));
    if (!sticks) bounds.push(index);
    before = segment;
  }
  bounds.push(whole.length);
  const chunked: Piece<S>[][] = [];
  let piece = 0;
  let start = 0;
  for (let at = 1; at < bounds.length; at++) {
    const chunk: Piece<S>[] = [];
    let from = bounds[at - 1]!;
    const end = bounds[at]!;
    while (from < end) {
      const current = text[piece]!;
      const stop = Math.min(end, start + current.text.length);
      if (stop > from) chunk.push({ ...current, text: whole.slice(from, stop) });
      from = stop;
      if (stop === start + current.text.length) {
        start = stop;
        piece++;
      }
    }
    chunked.push(chunk);
  }
  return chunked;
}

/** Neighbours of one style become one piece. */
function joined<S extends string>(pieces: readonly Piece<S>[]): Line<S> {
  const result: Piece<S>[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last !== undefined && last.style === piece.style) result[result.length - 1] = { ...last, text: last.text + piece.text };
    else result.push(piece);
  }
  return result;
}
