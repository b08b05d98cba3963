import type { CoreBead } from "./align-sides.ts";
import { inBlocks } from "./moved-blocks.ts";
import { dot } from "./products.ts";
import type { Profile } from "./profile.ts";
import { maxSide } from "./shapes.ts";
import type { Side } from "./side.ts";

/** Deletions and insertions that translate each other: runs by their first index and their number. */
export interface Moved {
  readonly source: number;
  readonly sourceCount: number;
  readonly target: number;
  readonly targetCount: number;
  readonly similarity: number;
  readonly confidence: number;
}

/** Nearness (0 unrelated, 1 as a usual bead) that a moved segment needs, and by how much it must beat the next best. */
const least = { near: 0.7, margin: 0.3 };
/** Nearness that suffices beside a segment that moved: blocks move as a whole. */
const leastBeside = 0.4;
/** Shorter segments ("Foto: VNA", "Läs också") are alike by chance. */
const leastLength = 12;
/** Length ratios stray this far, as a logarithm. */
const lengthReach = 0.8;
/** With more leftovers than this on a side, a text holds much that is not translated; each is then sought this far off only. */
const window = 2000;

interface Best {
  readonly index: Int32Array;
  readonly near: Float32Array;
  readonly second: Float32Array;
}

function noBest(size: number): Best {
  return { index: new Int32Array(size).fill(-1), near: new Float32Array(size).fill(-1), second: new Float32Array(size).fill(-1) };
}

function note(best: Best, at: number, near: number, index: number): void {
  if (near > best.near[at]!) {
    best.second[at] = best.near[at]!;
    best.near[at] = near;
    best.index[at] = index;
  } else if (near > best.second[at]!) {
    best.second[at] = near;
  }
}

/**
 * Looks among what the monotone pass left over for segments that stand elsewhere in the other text: each other's nearest, near enough, by a margin,
 * and of a length that fits; then their neighbours, joined and split as may be, for which the company they moved in speaks. A false move hides an
 * omission, so doubt leaves both as they are.
 */
export function findMoved(source: Side, target: Side, beads: readonly CoreBead[], profile: Profile): Moved[] {
  const deleted = beads.filter(({ targetCount }) => targetCount === 0).map(({ source: index }) => index);
  const inserted = beads.filter(({ sourceCount }) => sourceCount === 0).map(({ target: index }) => index);
  const rows = noBest(deleted.length);
  const columns = noBest(inserted.length);
  const span = profile.related.mean - profile.unrelated;
  const nearness = (i: number, j: number): number => {
    const norm = source.norms[i * maxSide]! * target.norms[j * maxSide]!;
    const cosine = norm > 0 ? dot(source.sums, i * source.dimensions, target.sums, j * target.dimensions, source.dimensions) / norm : 0;
    return (cosine - profile.unrelated) / span;
  };
  const step = inserted.length / Math.max(1, deleted.length);
  deleted.forEach((i, row) => {
    const middle = Math.floor(row * step);
    for (let column = Math.max(0, middle - window); column < Math.min(inserted.length, middle + window); column++) {
      const near = nearness(i, inserted[column]!);
      note(rows, row, near, column);
      note(columns, column, near, row);
    }
  });
  const fits = (i: number, a: number, j: number, b: number): boolean => {
    const x = source.lengths[i + a]! - source.lengths[i]!;
    const y = target.lengths[j + b]! - target.lengths[j]!;
    return Math.min(x, y) >= leastLength && Math.abs(Math.log(y / x) - profile.logRatio.mean) <= lengthReach;
  };
  const sure = deleted.flatMap((i, row): Moved[] => {
    const column = rows.index[row]!;
    if (column < 0 || columns.index[column] !== row) return [];
    const j = inserted[column]!;
    const near = rows.near[row]!;
    const margin = near - Math.max(rows.second[row]!, columns.second[column]!, 0);
    if (near < least.near || margin < least.margin || !fits(i, 1, j, 1)) return [];
    return [{ source: i, sourceCount: 1, target: j, targetCount: 1, similarity: profile.unrelated + near * span, confidence: confidenceOf(near, margin) }];
  });
  const left = { source: new Set(deleted), target: new Set(inserted) };
  return inBlocks(source, target, sure, left, ({ source: i, sourceCount: a, target: j, targetCount: b, similarity }) => {
    const near = (similarity - profile.unrelated) / span;
    return near >= leastBeside && fits(i, a, j, b) ? confidenceOf(near, 0) : undefined;
  });
}

/** 0.6 at the least that is asked of a move on its own, towards 0.95 as nearness and margin grow, towards 0.4 as they shrink. */
function confidenceOf(near: number, margin: number): number {
  const spare = Math.max(-0.57, Math.min(1, near - least.near + margin - least.margin));
  return 0.6 + 0.35 * spare;
}
