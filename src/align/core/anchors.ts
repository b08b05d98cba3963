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

/** For each index: the next anchor behind it, or the end. */
function nextOf(size: number, anchors: readonly number[]): Int32Array {
  const next = new Int32Array(size + 1).fill(size);
  for (const anchor of [...anchors].reverse()) next.fill(anchor, 0, anchor);
  return next;
}

/** Beads that do not reach across an anchor. */
export function withinAnchors(source: number, target: number, anchors: readonly Anchor[]): Allowed {
  const rows = nextOf(source, anchors.map(([i]) => i));
  const columns = nextOf(target, anchors.map(([, j]) => j));
  return (i, a, j, b) => i + a <= rows[i]! && j + b <= columns[j]!;
}
