import type { Band } from "./band.ts";
import { maxSide } from "./shapes.ts";
import type { Side } from "./side.ts";
import { measureTrust, type Trust } from "./trust.ts";

/** Of each segment of a side: the nearest segment of the other side within the band. */
export interface Nearest {
  readonly cosine: Float32Array;
  /** Index in the other side; -1 where the band is empty. */
  readonly index: Int32Array;
}

/** A mean and how far single values stray from it. */
export interface Spread {
  readonly mean: number;
  readonly deviation: number;
}

/** What one pair of texts is like, learned from the pair itself before the search. */
export interface Profile {
  /** Cosine of segments that have nothing to do with each other. */
  readonly unrelated: number;
  /** Cosine of segments that are each other's nearest. */
  readonly related: Spread;
  /** Natural logarithm of target length over source length. */
  readonly logRatio: Spread;
  /** Mean length of a segment on each side. */
  readonly meanLength: { readonly source: number; readonly target: number };
  readonly trust: Trust;
  readonly source: Nearest;
  readonly target: Nearest;
}

/** What to expect before anything is seen (samma-static-v1 on news), and how many observations that is worth. */
const prior = {
  unrelated: { mean: 0.1, count: 20 },
  related: { mean: 0.6, deviation: 0.13, count: 5 },
  logRatio: { mean: 0, deviation: 0.2, count: 3 },
} as const;

/** Mean of cosines, drawn towards what was expected; the deviation likewise. */
function spreadOf(values: readonly number[], expected: { mean: number; deviation: number; count: number }): Spread {
  const total = values.length + expected.count;
  const mean = (values.reduce((sum, value) => sum + value, 0) + expected.mean * expected.count) / total;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) + expected.deviation ** 2 * expected.count;
  return { mean, deviation: Math.sqrt(squares / total) };
}

/** As `spreadOf`, by median and median deviation: a joined sentence among the nearest would pull a mean of length ratios along. */
function robustSpreadOf(values: readonly number[], expected: { mean: number; deviation: number; count: number }): Spread {
  const median = medianOf([...values, ...Array.from({ length: expected.count }, () => expected.mean)]);
  // 1.48 times the median deviation is the standard deviation of a normal distribution.
  const deviations = values.map((value) => 1.48 * Math.abs(value - median));
  const deviation = medianOf([...deviations, ...Array.from({ length: expected.count }, () => expected.deviation)]);
  return { mean: median, deviation: Math.max(deviation, expected.deviation / 4) };
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((x, y) => x - y);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Nearest segments of both sides, and the cosine of every cell. */
function nearestOf(source: Side, target: Side, band: Band, products: Float32Array): { cosines: Float32Array; rows: Nearest; columns: Nearest } {
  const cosines = new Float32Array(products.length);
  const rows = { cosine: new Float32Array(source.size).fill(-1), index: new Int32Array(source.size).fill(-1) };
  const columns = { cosine: new Float32Array(target.size).fill(-1), index: new Int32Array(target.size).fill(-1) };
  for (let i = 0; i < source.size; i++) {
    for (let j = band.low[i]!, cell = band.start[i]!; j < band.high[i]!; j++, cell++) {
      const norm = source.norms[i * maxSide]! * target.norms[j * maxSide]!;
      const cosine = norm > 0 ? products[cell]! / norm : 0;
      cosines[cell] = cosine;
      if (cosine > rows.cosine[i]!) {
        rows.cosine[i] = cosine;
        rows.index[i] = j;
      }
      if (cosine > columns.cosine[j]!) {
        columns.cosine[j] = cosine;
        columns.index[j] = i;
      }
    }
  }
  return { cosines, rows, columns };
}

/** @returns the profile, and the cosine of every cell of the band */
export function profilePair(source: Side, target: Side, band: Band, products: Float32Array): { readonly profile: Profile; readonly cosines: Float32Array } {
  const { cosines, rows, columns } = nearestOf(source, target, band, products);
  const lengthOf = (side: Side, i: number): number => side.lengths[i + 1]! - side.lengths[i]!;
  const related: number[] = [];
  const logRatios: number[] = [];
  const mutual: (readonly [number, number])[] = [];
  let unrelated = prior.unrelated.mean * prior.unrelated.count;
  let unrelatedCount = prior.unrelated.count;
  for (let i = 0; i < source.size; i++) {
    for (let j = band.low[i]!, cell = band.start[i]!; j < band.high[i]!; j++, cell++) {
      const best = rows.index[i] === j;
      if (best && columns.index[j] === i) {
        related.push(cosines[cell]!);
        mutual.push([i, j]);
        logRatios.push(Math.log(lengthOf(target, j) / lengthOf(source, i)));
      } else if (!best && columns.index[j] !== i) {
        unrelated += cosines[cell]!;
        unrelatedCount++;
      }
    }
  }
  const logRatio = robustSpreadOf(logRatios, prior.logRatio);
  // Where lengths do not fit, one of the two is likely joined with a neighbour, and its signs say nothing.
  const fitting = mutual.filter((_, at) => Math.abs(logRatios[at]! - logRatio.mean) < 2 * logRatio.deviation);
  const profile: Profile = {
    unrelated: unrelated / unrelatedCount,
    related: spreadOf(related, prior.related),
    logRatio,
    meanLength: { source: source.lengths.at(-1)! / Math.max(1, source.size), target: target.lengths.at(-1)! / Math.max(1, target.size) },
    trust: measureTrust(source, target, fitting),
    source: rows,
    target: columns,
  };
  return { profile, cosines };
}
