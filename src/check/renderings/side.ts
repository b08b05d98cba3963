import type { ArticleView } from "../types.ts";
import type { PieceVectors } from "../../embed/types.ts";
import { isUnspaced } from "./words.ts";
import type { Splitter, Word } from "./words.ts";

/** A segment cut into words, with the running sum of its words' vectors. */
export interface Line {
  readonly segment: number;
  readonly text: string;
  readonly words: readonly Word[];
  /**
   * (words + 1) x dimensions: row i is the sum of the vectors of all words before word i, so a span's vector is the
   * difference of two rows. Empty where the model is not additive.
   */
  readonly sums: Float32Array;
  readonly dimensions: number;
  /** Length of each word's vector: the weight the encoder learned for it, small for function words. */
  readonly weights: Float32Array;
  /** words x dimensions: each word's vector at unit length. */
  readonly units: Float32Array;
  /** For each word, how many words a span that begins there may have. */
  readonly reaches: Uint8Array;
  /** Length of the vector of the span that begins at word i and has n words, at `i * LONGEST_SPAN + n - 1`. */
  readonly lengths: Float32Array;
  /** Number of the encoder's pieces in words `from` to `to`: a word it knows well is one piece. */
  pieces(from: number, to: number): number;
}

/** Words that a rendering may have: more where a dictionary cuts names into syllables (โต|ลัม). */
const LONGEST = { spaced: 5, unspaced: 8 } as const;
export const LONGEST_SPAN = LONGEST.unspaced;

/** Reads a segment of a view as words with vectors. */
export function readLine(view: ArticleView, segment: number, split: Splitter): Line {
  const { text } = view.article.segments[segment]!;
  const words = split(text);
  const pieces = view.pieces(segment);
  const dimensions = pieces === undefined || pieces.starts.length === 0 ? 0 : pieces.rows.length / pieces.starts.length;
  const sums = pieces === undefined ? new Float32Array(0) : sumWords(words, pieces, dimensions);
  const weights = weigh(words.length, sums, dimensions);
  const reaches = reachesOf(words);
  const lengths = dimensions === 0 ? new Float32Array(0) : spanLengths(sums, reaches, dimensions);
  return { segment, text, words, sums, dimensions, weights, units: unitVectors(sums, weights, dimensions), reaches, lengths, pieces: (from, to) => countPieces(pieces, words[from]!.start, words[to - 1]!.end) };
}

/** A piece that reaches over a word's border ("และประธาน" in Thai) is shared out by the letters on each side. */
function sumWords(words: readonly Word[], pieces: PieceVectors, dimensions: number): Float32Array {
  const sums = new Float32Array((words.length + 1) * dimensions);
  let piece = 0;
  for (const [index, { start, end }] of words.entries()) {
    const row = (index + 1) * dimensions;
    sums.copyWithin(row, row - dimensions, row);
    while (piece > 0 && pieces.ends[piece - 1]! > start) piece--;
    while (piece < pieces.starts.length && pieces.ends[piece]! <= start) piece++;
    for (; piece < pieces.starts.length && pieces.starts[piece]! < end; piece++) {
      const from = pieces.starts[piece]!;
      const to = pieces.ends[piece]!;
      const share = to > from ? (Math.min(end, to) - Math.max(start, from)) / (to - from) : 0;
      if (share <= 0) continue;
      for (let k = 0; k < dimensions; k++) sums[row + k]! += share * pieces.rows[piece * dimensions + k]!;
    }
  }
  return sums;
}

function weigh(count: number, sums: Float32Array, dimensions: number): Float32Array {
  const weights = new Float32Array(count);
  for (let index = 0; index < count; index++) {
    let square = 0;
    for (let k = 0; k < dimensions; k++) square += (sums[(index + 1) * dimensions + k]! - sums[index * dimensions + k]!) ** 2;
    weights[index] = Math.sqrt(square);
  }
  return weights;
}

function countPieces(pieces: PieceVectors | undefined, start: number, end: number): number {
  if (pieces === undefined) return 0;
  let count = 0;
  for (let piece = 0; piece < pieces.starts.length && pieces.starts[piece]! < end; piece++) if (pieces.ends[piece]! > start) count++;
  return count;
}

function unitVectors(sums: Float32Array, weights: Float32Array, dimensions: number): Float32Array {
  const units = new Float32Array(weights.length * dimensions);
  for (let index = 0; index < weights.length; index++) {
    const weight = weights[index]!;
    if (weight === 0) continue;
    for (let k = 0, at = index * dimensions; k < dimensions; k++, at++) units[at] = (sums[at + dimensions]! - sums[at]!) / weight;
  }
  return units;
}

function reachesOf(words: readonly Word[]): Uint8Array {
  const reaches = new Uint8Array(words.length);
  for (let from = 0; from < words.length; from++) {
    const longest = isUnspaced(words[from]!.key) ? LONGEST.unspaced : LONGEST.spaced;
    let reach = 1;
    while (reach < longest && words[from + reach - 1]!.joins) reach++;
    reaches[from] = reach;
  }
  return reaches;
}

function spanLengths(sums: Float32Array, reaches: Uint8Array, dimensions: number): Float32Array {
  const lengths = new Float32Array(reaches.length * LONGEST_SPAN);
  for (let from = 0; from < reaches.length; from++) {
    for (let count = 1; count <= reaches[from]!; count++) {
      let square = 0;
      for (let k = 0, a = from * dimensions, b = (from + count) * dimensions; k < dimensions; k++, a++, b++) square += (sums[b]! - sums[a]!) ** 2;
      lengths[from * LONGEST_SPAN + count - 1] = Math.sqrt(square);
    }
  }
  return lengths;
}

/** The vector of words `from` (inclusive) to `to` (exclusive), at unit length; undefined where there is nothing to go by. */
export function spanVector(line: Line, from: number, to: number): Float32Array | undefined {
  const { sums, dimensions } = line;
  if (dimensions === 0) return undefined;
  const vector = new Float32Array(dimensions);
  let square = 0;
  for (let k = 0; k < dimensions; k++) square += (vector[k] = sums[to * dimensions + k]! - sums[from * dimensions + k]!) ** 2;
  if (square < 1e-9) return undefined;
  const scale = 1 / Math.sqrt(square);
  for (let k = 0; k < dimensions; k++) vector[k]! *= scale;
  return vector;
}

export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k]! * b[k]!;
  return sum;
}
