import { cellAt, nodeCount, wholeBand } from "./band.ts";
import type { Evidence } from "./evidence.ts";
import { cellProducts } from "./products.ts";
import type { Nearest } from "./profile.ts";
import { overlapNorms, type Side } from "./side.ts";

const steps = (totals: Float64Array, at: readonly number[]): Float64Array => {
  const running = new Float64Array(at.length + 1);
  at.forEach((index, k) => (running[k + 1] = running[k]! + totals[index + 1]! - totals[index]!));
  return running;
};

function pickSide(side: Side, at: readonly number[]): Side {
  const { dimensions } = side;
  const sums = new Float32Array(at.length * dimensions);
  at.forEach((index, k) => sums.set(side.sums.subarray(index * dimensions, (index + 1) * dimensions), k * dimensions));
  return {
    size: at.length,
    dimensions,
    texts: at.map((index) => side.texts[index]!),
    sums,
    norms: overlapNorms(sums, at.length, dimensions),
    lengths: steps(side.lengths, at),
    sentences: steps(side.sentences, at),
    endings: Uint8Array.from(at, (index) => side.endings[index]!),
    continuing: Float32Array.from(at, (index) => side.continuing[index]!),
    bracketed: Uint8Array.from([...at, at.at(-1)! + 1], (index) => side.bracketed[index]!),
    open: Uint8Array.from([...at, at.at(-1)! + 1], (index) => side.open[index]!),
    quotes: Uint8Array.from(at, (index) => side.quotes[index]!),
    wordless: steps(side.wordless, at),
    paragraphs: steps(side.paragraphs, at),
    cohesion: side.cohesion,
  };
}

const pickNearest = ({ cosine, index }: Nearest, at: readonly number[], others: readonly number[]): Nearest => ({
  cosine: Float32Array.from(at, (here) => cosine[here]!),
  index: Int32Array.from(at, (here) => others.indexOf(index[here]!)),
});

/**
 * The evidence as if the texts were made of some of their segments, in any order: how a bead would be judged that leaves one out or turns two round.
 *
 * @param rows source segments, at least one
 * @param columns target segments, at least one
 */
export function pickEvidence({ source, target, band, lexical, profile }: Evidence, rows: readonly number[], columns: readonly number[]): Evidence {
  const picked = { source: pickSide(source, rows), target: pickSide(target, columns) };
  const whole = wholeBand(rows.length, columns.length);
  const cells = new Float32Array(nodeCount(whole));
  rows.forEach((i, row) => {
    columns.forEach((j, column) => {
      const cell = cellAt(band, i, j);
      if (cell >= 0) cells[cellAt(whole, row, column)] = lexical.cells[cell]!;
    });
  });
  return {
    ...picked,
    band: whole,
    products: cellProducts(picked.source, picked.target, whole),
    lexical: { cells, source: Float32Array.from(rows, (i) => lexical.source[i]!), target: Float32Array.from(columns, (j) => lexical.target[j]!) },
    profile: { ...profile, source: pickNearest(profile.source, rows, columns), target: pickNearest(profile.target, columns, rows) },
  };
}
