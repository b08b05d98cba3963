import { type Band, makeBand, nodeCount } from "./band.ts";
import type { Allowed } from "./scores.ts";

/** How much worse than the best a path may be for its nodes to be kept, in usual matches: a bead or two may be told otherwise, no more. */
const slack = 3;
/** Nearness (0 unrelated, 1 usual for a bead) above which two segments are better matched than skipped. */
const skipBelow = 0.3;

/** What matching the two segments of a cell is worth, a usual match being 1 and a skip 0. */
export type CellValue = (cell: number) => number;

const nodeAt = ({ start, low }: Band, i: number, j: number): number => start[i]! + j - low[i]!;

/** Value of the best path of 1-1, 1-0 and 0-1 steps from the first corner to every node. */
function sweepForward(band: Band, value: CellValue, allowed: Allowed): Float64Array {
  const best = new Float64Array(nodeCount(band)).fill(-Infinity);
  best[0] = 0;
  for (let i = 0; i <= band.rows; i++) {
    for (let j = band.low[i]!; j <= band.high[i]!; j++) {
      const node = nodeAt(band, i, j);
      const here = best[node]!;
      if (here === -Infinity) continue;
      if (j < band.high[i]! && allowed(i, 0, j, 1)) best[node + 1] = Math.max(best[node + 1]!, here);
      if (i === band.rows) continue;
      if (j >= band.low[i + 1]! && allowed(i, 1, j, 0)) {
        const below = nodeAt(band, i + 1, j);
        best[below] = Math.max(best[below]!, here);
      }
      if (j < band.high[i]! && j + 1 >= band.low[i + 1]! && allowed(i, 1, j, 1)) {
        const across = nodeAt(band, i + 1, j + 1);
        best[across] = Math.max(best[across]!, here + value(node));
      }
    }
  }
  return best;
}

/** The same from every node to the last corner. */
function sweepBackward(band: Band, value: CellValue, allowed: Allowed): Float64Array {
  const best = new Float64Array(nodeCount(band)).fill(-Infinity);
  best[best.length - 1] = 0;
  for (let i = band.rows; i >= 0; i--) {
    for (let j = band.high[i]!; j >= band.low[i]!; j--) {
      const node = nodeAt(band, i, j);
      let most = best[node]!;
      if (j < band.high[i]! && allowed(i, 0, j, 1)) most = Math.max(most, best[node + 1]!);
      if (i < band.rows && j >= band.low[i + 1]! && allowed(i, 1, j, 0)) most = Math.max(most, best[nodeAt(band, i + 1, j)]!);
      if (i < band.rows && j < band.high[i]! && j + 1 >= band.low[i + 1]! && allowed(i, 1, j, 1)) most = Math.max(most, value(node) + best[nodeAt(band, i + 1, j + 1)]!);
      best[node] = most;
    }
  }
  return best;
}

/**
 * Narrows a band to where good paths run: the nodes through which a path of single steps passes that is hardly worse than the best. Where the texts
 * run side by side a few nodes a row are left; where there is doubt, more. Most of the time goes into beads of what is left.
 */
export function tighten(band: Band, near: CellValue, allowed: Allowed): Band {
  const value: CellValue = (cell) => near(cell) - skipBelow;
  const forward = sweepForward(band, value, allowed);
  const backward = sweepBackward(band, value, allowed);
  const enough = backward[0]! - slack;
  return makeBand(band.rows, band.columns, (i) => {
    let low = band.high[i]!;
    let high = band.low[i]!;
    for (let j = band.low[i]!, node = band.start[i]!; j <= band.high[i]!; j++, node++) {
      if (forward[node]! + backward[node]! < enough) continue;
      low = Math.min(low, j);
      high = Math.max(high, j);
    }
    return [low, high];
  });
}

/** Values of cells, laid out anew for a band inside the one they are laid out for. */
export function within(inner: Band, outer: Band, values: Float32Array): Float32Array {
  const kept = new Float32Array(nodeCount(inner));
  for (let i = 0; i < inner.rows; i++) {
    for (let j = inner.low[i]!, to = inner.start[i]!; j < inner.high[i]!; j++, to++) kept[to] = j < outer.high[i]! ? values[nodeAt(outer, i, j)]! : 0;
  }
  return kept;
}
