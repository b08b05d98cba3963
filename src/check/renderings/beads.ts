import type { Alignment, Bead } from "../../align/types.ts";
import type { ArticleView } from "../types.ts";
import { readLine } from "./side.ts";
import type { Line } from "./side.ts";
import { wordSplitter } from "./words.ts";
import type { Splitter } from "./words.ts";

/** A bead that has both sides, read as words. */
export interface BeadText {
  /** Index into `Alignment.beads`. */
  readonly index: number;
  readonly bead: Bead;
  readonly source: readonly Line[];
  readonly target: readonly Line[];
  /** Cosines of source words (all lines, in order) with target words, source words x target words; empty without vectors. */
  readonly cosines: Float32Array;
  readonly sourceWords: number;
  readonly targetWords: number;
}

/** A memory of lines, so that a segment is read once for all alignments. */
export type LineReader = (view: ArticleView, segment: number) => Line;

export function lineReader(): LineReader {
  const articles = new Map<ArticleView, { split: Splitter; lines: Map<number, Line> }>();
  return (view, segment) => {
    let article = articles.get(view);
    if (article === undefined) articles.set(view, (article = { split: wordSplitter(view.article.language), lines: new Map() }));
    let line = article.lines.get(segment);
    if (line === undefined) article.lines.set(segment, (line = readLine(view, segment, article.split)));
    return line;
  };
}

/** The beads of an alignment that hold counted words on both sides. */
export function readBeads(alignment: Alignment, source: ArticleView, target: ArticleView, line: LineReader): BeadText[] {
  const counted = { source: new Set(source.segments), target: new Set(target.segments) };
  return alignment.beads.flatMap((bead, index) => {
    const from = bead.source.filter((segment) => counted.source.has(segment)).map((segment) => line(source, segment));
    const to = bead.target.filter((segment) => counted.target.has(segment)).map((segment) => line(target, segment));
    if (from.length === 0 || to.length === 0) return [];
    const sourceWords = countWords(from);
    const targetWords = countWords(to);
    return [{ index, bead, source: from, target: to, cosines: cosines(from, to), sourceWords, targetWords }];
  });
}

function countWords(lines: readonly Line[]): number {
  return lines.reduce((sum, { words }) => sum + words.length, 0);
}

function cosines(source: readonly Line[], target: readonly Line[]): Float32Array {
  const dimensions = Math.min(source[0]!.dimensions, target[0]!.dimensions);
  if (dimensions === 0) return new Float32Array(0);
  const columns = countWords(target);
  const table = new Float32Array(countWords(source) * columns);
  let at = 0;
  for (const a of source) {
    for (let i = 0; i < a.words.length; i++) {
      for (const b of target) {
        for (let j = 0; j < b.words.length; j++, at++) {
          table[at] = product(a.units, i * dimensions, b.units, j * dimensions, dimensions);
        }
      }
    }
  }
  return table;
}

/** Dot product of two rows. Four sums side by side: the processor need not wait for one addition before the next. */
function product(a: Float32Array, p: number, b: Float32Array, q: number, dimensions: number): number {
  let [w, x, y, z] = [0, 0, 0, 0];
  let k = 0;
  for (; k + 3 < dimensions; k += 4) {
    w += a[p + k]! * b[q + k]!;
    x += a[p + k + 1]! * b[q + k + 1]!;
    y += a[p + k + 2]! * b[q + k + 2]!;
    z += a[p + k + 3]! * b[q + k + 3]!;
  }
  for (; k < dimensions; k++) w += a[p + k]! * b[q + k]!;
  return w + x + y + z;
}
