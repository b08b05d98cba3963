import type { Language } from "../../article/types.ts";
import type { Vectors } from "../../embed/types.ts";
import { insideBrackets, openBrackets } from "./brackets.ts";
import { textLength } from "./length.ts";
import { continues, endingOf, isWordless, quotesOf, sentenceCount } from "./marks.ts";
import { maxSide } from "./shapes.ts";

/** One side of what is aligned, as plain arrays; all of them have one element a segment. */
export interface SideInput {
  readonly texts: readonly string[];
  readonly language: Language;
  readonly vectors: Vectors;
  /** Paragraph numbers, counting up; absent where paragraphs are not known. */
  readonly paragraphs?: readonly number[];
}

/** A side made ready for search. */
export interface Side {
  readonly size: number;
  readonly dimensions: number;
  readonly texts: readonly string[];
  /** Segments' vectors, not normalised: sums over them are the vectors of joined overlaps. */
  readonly sums: Float32Array;
  /** size x maxSide: length of the vector of the overlap that begins at a segment and joins 1, 2, … of them. */
  readonly norms: Float32Array;
  /** Running total of lengths, one longer than the side. */
  readonly lengths: Float64Array;
  /** Running total of sentences. */
  readonly sentences: Float64Array;
  /** `ending` of each segment. */
  readonly endings: Uint8Array;
  /** How far each segment goes on with the sentence before, 0 to 1. */
  readonly continuing: Float32Array;
  /** 1 for every boundary between segments that lies inside a bracket; one longer than the side. */
  readonly bracketed: Uint8Array;
  /** The same, but for those at which a sentence seems to end. */
  readonly open: Uint8Array;
  /** `quotesOf` each segment. */
  readonly quotes: Uint8Array;
  /** Running total of segments without a word. */
  readonly wordless: Float64Array;
  /** Running total of paragraphs begun. */
  readonly paragraphs: Float64Array;
  /** Share of the segments that do not begin a paragraph: 0 where every sentence stands alone, or paragraphs are not known. */
  readonly cohesion: number;
}

function runningTotal(values: readonly number[]): Float64Array {
  const total = new Float64Array(values.length + 1);
  values.forEach((value, i) => (total[i + 1] = total[i]! + value));
  return total;
}

/** A model that is not additive gives no weights; there a longer text counts more, by the square root of its length. */
function weightsOf(input: SideInput, lengths: readonly number[]): Float32Array {
  return input.vectors.weights ?? Float32Array.from(lengths, Math.sqrt);
}

export function overlapNorms(sums: Float32Array, size: number, dimensions: number): Float32Array {
  const norms = new Float32Array(size * maxSide);
  const joined = new Float64Array(dimensions);
  for (let i = 0; i < size; i++) {
    joined.fill(0);
    for (let a = 0; a < maxSide && i + a < size; a++) {
      const row = (i + a) * dimensions;
      let squares = 0;
      for (let d = 0; d < dimensions; d++) {
        const value = joined[d]! + sums[row + d]!;
        joined[d] = value;
        squares += value * value;
      }
      norms[i * maxSide + a] = Math.sqrt(squares);
    }
  }
  return norms;
}

/** A stretch of a side as a side of its own; segments `from` to `to`, the latter left out. */
export function stretchOf(side: Side, from: number, to: number): Side {
  const running = (totals: Float64Array): Float64Array => totals.slice(from, to + 1).map((total) => total - totals[from]!);
  return {
    size: to - from,
    dimensions: side.dimensions,
    texts: side.texts.slice(from, to),
    sums: side.sums.subarray(from * side.dimensions, to * side.dimensions),
    norms: side.norms.subarray(from * maxSide, to * maxSide),
    lengths: running(side.lengths),
    sentences: running(side.sentences),
    endings: side.endings.subarray(from, to),
    continuing: side.continuing.subarray(from, to),
    bracketed: side.bracketed.subarray(from, to + 1),
    open: side.open.subarray(from, to + 1),
    quotes: side.quotes.subarray(from, to),
    wordless: running(side.wordless),
    paragraphs: running(side.paragraphs),
    cohesion: side.cohesion,
  };
}

export function prepareSide(input: SideInput): Side {
  const { texts } = input;
  const { dimensions, rows } = input.vectors;
  const begins = texts.map((_, i): number => (input.paragraphs === undefined || input.paragraphs[i] !== input.paragraphs[i - 1] ? 1 : 0));
  const lengths = texts.map(textLength);
  const bracketed = insideBrackets(texts);
  const weights = weightsOf(input, lengths);
  const sums = new Float32Array(rows.length);
  for (let i = 0; i < texts.length; i++) {
    for (let d = i * dimensions; d < (i + 1) * dimensions; d++) sums[d] = rows[d]! * weights[i]!;
  }
  return {
    size: texts.length,
    dimensions,
    texts,
    sums,
    norms: overlapNorms(sums, texts.length, dimensions),
    lengths: runningTotal(lengths),
    sentences: runningTotal(texts.map(sentenceCount)),
    endings: Uint8Array.from(texts, endingOf),
    continuing: Float32Array.from(texts, (text, i) => continues(text, texts[i - 1])),
    bracketed,
    open: openBrackets(texts, bracketed),
    quotes: Uint8Array.from(texts, quotesOf),
    wordless: runningTotal(texts.map((text) => (isWordless(text) ? 1 : 0))),
    paragraphs: runningTotal(begins),
    cohesion: begins.length > 0 ? 1 - begins.reduce((sum, begun) => sum + begun, 0) / begins.length : 0,
  };
}
