import { type Band, makeBand, nodeCount, wholeBand } from "./band.ts";
import { cellProducts } from "./products.ts";

/** Texts up to this many segments are searched whole. */
const wholeUpTo = 48;
/**
 * A coarsest level may have this many cells for every segment of the longer text. The larger it is, the smaller the blocks whose place is settled
 * there for good; the finer levels together have some 90.
 */
const coarsestCells = 24;
/** How far the search may stray from the coarser level's path, in segments of the finer level. */
const reach = 10;
/** Cosine (of centred vectors) above which two blocks are better matched than skipped. */
const skipBelow = 0.15;

/** One side at one level of detail, a row a segment. */
export interface Level {
  readonly size: number;
  readonly dimensions: number;
  readonly sums: Float32Array;
}

/** What all segments of a side have in common says nothing about which belongs to which. */
function centred({ size, dimensions, sums }: Level): Level {
  const mean = new Float64Array(dimensions);
  for (let i = 0, at = 0; i < size; i++) for (let d = 0; d < dimensions; d++, at++) mean[d]! += sums[at]! / size;
  const out = new Float32Array(size * dimensions);
  for (let i = 0, at = 0; i < size; i++) for (let d = 0; d < dimensions; d++, at++) out[at] = sums[at]! - mean[d]!;
  return { size, dimensions, sums: out };
}

/** Joins neighbours two by two. */
function halved(side: Level): Level {
  const { dimensions } = side;
  const size = Math.ceil(side.size / 2);
  const sums = new Float32Array(size * dimensions);
  for (let i = 0; i < side.size; i++) {
    const to = (i >> 1) * dimensions;
    for (let d = 0; d < dimensions; d++) sums[to + d]! += side.sums[i * dimensions + d]!;
  }
  return { size, dimensions, sums };
}

/** Gives rows unit length, in place: a coarser level has been made of them by then. */
function normalise({ size, dimensions, sums }: Level): void {
  for (let i = 0; i < size; i++) {
    let squares = 0;
    for (let d = i * dimensions; d < (i + 1) * dimensions; d++) squares += sums[d]! * sums[d]!;
    const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    for (let d = i * dimensions; d < (i + 1) * dimensions; d++) sums[d]! *= scale;
  }
}

/** The best path of 1-1, 1-0 and 0-1 steps through the band: the columns it spans in each row of nodes. */
function path(source: Level, target: Level, band: Band): { low: Int32Array; high: Int32Array } {
  const products = cellProducts(source, target, band);
  const best = new Float32Array(nodeCount(band)).fill(-Infinity);
  const step = new Uint8Array(nodeCount(band));
  best[0] = 0;
  const reachNode = (i: number, j: number, value: number, by: number): void => {
    const node = band.start[i]! + j - band.low[i]!;
    if (value > best[node]!) {
      best[node] = value;
      step[node] = by;
    }
  };
  for (let i = 0; i <= band.rows; i++) {
    for (let j = band.low[i]!; j <= band.high[i]!; j++) {
      const node = band.start[i]! + j - band.low[i]!;
      const value = best[node]!;
      if (j < band.high[i]!) reachNode(i, j + 1, value, 2);
      if (i === band.rows) continue;
      if (j >= band.low[i + 1]!) reachNode(i + 1, j, value, 1);
      if (j < band.high[i]! && j + 1 >= band.low[i + 1]!) reachNode(i + 1, j + 1, value + products[node]! - skipBelow, 3);
    }
  }
  const low = new Int32Array(band.rows + 1);
  const high = new Int32Array(band.rows + 1);
  let j = band.columns;
  for (let i = band.rows; i >= 0; i--) {
    high[i] = j;
    while (step[band.start[i]! + j - band.low[i]!] === 2) j--;
    low[i] = j;
    if (step[band.start[i]! + j - band.low[i]!] === 3) j--;
  }
  return { low, high };
}

/** A band round a coarser path, in the finer level's segments. */
function bandRound(coarse: { low: Int32Array; high: Int32Array }, rows: number, columns: number): Band {
  const last = coarse.low.length - 1;
  const spread = reach >> 1;
  return makeBand(rows, columns, (row) => {
    const at = Math.min(last, row >> 1);
    return [2 * coarse.low[Math.max(0, at - spread)]! - reach, 2 * coarse.high[Math.min(last, at + spread)]! + reach];
  });
}

/**
 * The band to search, in time linear in the texts' lengths: neighbours are joined two by two until the texts are short, the short ones are
 * aligned whole, and each finer level is searched near the path of the coarser (after Thompson and Koehn 2019, Vecalign, section 3.3).
 */
export function findBand(source: Level, target: Level): Band {
  if (Math.max(source.size, target.size) <= wholeUpTo || Math.min(source.size, target.size) <= 4) return wholeBand(source.size, target.size);
  const levels: (readonly [Level, Level])[] = [[source, target]];
  const enough = Math.max(wholeUpTo * wholeUpTo, coarsestCells * Math.max(source.size, target.size));
  for (;;) {
    const [x, y] = levels.at(-1)!;
    if (levels.length > 1 && x.size * y.size <= enough) break;
    levels.push(levels.length === 1 ? [halved(centred(x)), halved(centred(y))] : [halved(x), halved(y)]);
  }
  let band = wholeBand(levels.at(-1)![0].size, levels.at(-1)![1].size);
  for (let depth = levels.length - 1; depth > 0; depth--) {
    const [x, y] = levels[depth]!;
    const [finerX, finerY] = levels[depth - 1]!;
    normalise(x);
    normalise(y);
    band = bandRound(path(x, y, band), finerX.size, finerY.size);
  }
  return band;
}
