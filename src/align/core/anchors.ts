import { type Band, makeBand } from "./band.ts";
import { findBand, type Level } from "./coarse.ts";
import type { Allowed } from "./scores.ts";

/** A node every path must pass: what stands before it on one side belongs before it on the other. */
export type Anchor = readonly [source: number, target: number];

function stretch(level: Level, from: number, to: number): Level {
  return { size: to - from, dimensions: level.dimensions, sums: level.sums.subarray(from * level.dimensions, to * level.dimensions) };
}

/** A band that is found stretch by stretch between anchors, which rise on both sides. */
export function bandThrough(source: Level, target: Level, anchors: readonly Anchor[]): Band {
  if (anchors.length === 0) return findBand(source, target);
  const corners: Anchor[] = [[0, 0], ...anchors, [source.size, target.size]];
  const low = new Int32Array(source.size + 1).fill(target.size);
  const high = new Int32Array(source.size + 1);
  for (let k = 1; k < corners.length; k++) {
    const [i0, j0] = corners[k - 1]!;
    const [i1, j1] = corners[k]!;
    const band = findBand(stretch(source, i0, i1), stretch(target, j0, j1));
    for (let row = 0; row <= i1 - i0; row++) {
      low[i0 + row] = Math.min(low[i0 + row]!, j0 + band.low[row]!);
      high[i0 + row] = Math.max(high[i0 + row]!, j0 + band.high[row]!);
    }
  }
  return makeBand(source.size, target.size, (row) => [low[row]!, high[row]!]);
}

/** Beads that let the path pass every anchor: none before it on one side and behind it on the other. */
export function withinAnchors(source: number, target: number, anchors: readonly Anchor[]): Allowed {
  if (anchors.length === 0) return () => true;
  /** The next anchor's row behind each row, and its column; the column of the last anchor at or before each row. */
  const nextRow = new Int32Array(source + 1).fill(source);
  const ceiling = new Int32Array(source + 1).fill(target);
  const floor = new Int32Array(source + 1);
  for (const [row, column] of [...anchors].reverse()) {
    nextRow.fill(row, 0, row);
    ceiling.fill(column, 0, row);
  }
  for (const [row, column] of anchors) floor.fill(column, row);
  return (i, a, j, b) => i + a <= nextRow[i]! && (a === 0 || j >= floor[i]!) && (b === 0 || j + b <= ceiling[i]!);
}
