import { withoutMarks } from "../difference.ts";
import { piecesOf } from "../unspaced.ts";
import type { Piece } from "../unspaced.ts";
import { lettersOf } from "./edit.ts";
import type { Spot, Views } from "./types.ts";

/** A segment of a script without spaces, cut into letters, with the segmenter's borders. */
export interface Flow {
  readonly view: Views[number];
  readonly segment: number;
  readonly text: string;
  /** One code unit a letter, marks left out (`Alphabet`). */
  readonly coded: string;
  /** Where each letter begins in the text, and the text's end. */
  readonly offsets: Int32Array;
  readonly pieces: readonly Piece[];
  /** Offsets where a piece begins or ends. */
  readonly borders: ReadonlySet<number>;
}

/** Codes letters so that a text's letters can be sliced, hashed and compared like code units: โต๋ and โต are three and two units, alike. */
export class Alphabet {
  readonly #codes = new Map<string, string>();

  encode(letters: readonly string[]): string {
    let coded = "";
    for (const letter of letters) {
      let code = this.#codes.get(letter);
      if (code === undefined) this.#codes.set(letter, (code = this.#codeOf(letter)));
      coded += code;
    }
    return coded;
  }

  #codeOf(letter: string): string {
    const bare = withoutMarks(letter);
    return bare === letter ? String.fromCharCode(this.#codes.size + 1) : this.encode([bare]);
  }
}

export function flowsOf(views: Views, { language, alphabet }: { language: string; alphabet: Alphabet }): readonly Flow[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  return views.flatMap((view) => view.segments.map((segment): Flow => {
    const { text } = view.article.segments[segment]!;
    const letters = lettersOf(text);
    const offsets = new Int32Array(letters.length + 1);
    for (const [at, letter] of letters.entries()) offsets[at + 1] = offsets[at]! + letter.length;
    const pieces = piecesOf(text, segmenter);
    return { view, segment, text, coded: alphabet.encode(letters), offsets, pieces, borders: new Set(pieces.flatMap(({ start, end }) => [start, end])) };
  }));
}

export function spotOf({ view, segment }: Flow, start: number, end: number): Spot {
  return { view, segment, start, end };
}

/** The pieces right before and right behind a stretch; spaces are skipped. Empty strings at the segment's ends. */
export function neighbours({ pieces }: Flow, start: number, end: number): { readonly before: string; readonly after: string } {
  let [before, after] = ["", ""];
  for (const piece of pieces) {
    if (piece.text.trim() === "") continue;
    if (piece.end <= start) before = piece.text;
    if (piece.start >= end) {
      after = piece.text;
      break;
    }
  }
  return { before, after };
}
