import { alignSides, type CoreBead } from "./align-sides.ts";
import type { Moved } from "./moved.ts";
import { type Side, stretchOf } from "./side.ts";

/** How far before and behind a segment that moved its block is looked for, in segments. */
const reach = 60;
/** Segments without a counterpart that a block may have in a row before it is over. */
const holes = 2;

/** Segments without a counterpart so far. */
export interface Left {
  readonly source: Set<number>;
  readonly target: Set<number>;
}

/** The confidence of a bead that lies beside one that moved; undefined where it does not fit. */
export type Judge = (bead: CoreBead) => number | undefined;

/** The run of leftovers round one of them: what a block that moved can consist of. */
function runRound(left: ReadonlySet<number>, middle: number): readonly [from: number, to: number] {
  let from = middle;
  let to = middle + 1;
  while (left.has(from - 1) && middle - from < reach) from--;
  while (left.has(to) && to - middle <= reach) to++;
  return [from, to];
}

const holds = (bead: CoreBead, i: number, j: number): boolean =>
  bead.source <= i && i < bead.source + bead.sourceCount && bead.target <= j && j < bead.target + bead.targetCount;

/** The block that moved with a segment, aligned by itself, as far as its beads fit. */
function blockRound(source: Side, target: Side, seed: Moved, left: Left, judge: Judge): Moved[] {
  const [i0, i1] = runRound(left.source, seed.source);
  const [j0, j1] = runRound(left.target, seed.target);
  if (i1 - i0 === 1 && j1 - j0 === 1) return [seed];
  const beads = alignSides(stretchOf(source, i0, i1), stretchOf(target, j0, j1)).beads.map((bead) => ({ ...bead, source: bead.source + i0, target: bead.target + j0 }));
  const middle = beads.findIndex((bead) => holds(bead, seed.source, seed.target));
  if (middle < 0) return [seed];
  const single = beads[middle]!.sourceCount + beads[middle]!.targetCount === 2;
  const found = single ? [seed] : [];
  for (const step of [1, -1]) {
    let empty = 0;
    for (let at = single || step < 0 ? middle + step : middle; at >= 0 && at < beads.length && empty <= holes; at += step) {
      const bead = beads[at]!;
      if (bead.sourceCount === 0 || bead.targetCount === 0) {
        empty++;
        continue;
      }
      const confidence = judge(bead);
      if (confidence === undefined) break;
      empty = 0;
      found.push({ source: bead.source, sourceCount: bead.sourceCount, target: bead.target, targetCount: bead.targetCount, similarity: bead.similarity, confidence });
    }
  }
  return found.length > 0 ? found : [seed];
}

/**
 * Adds to each segment that moved what moved with it. Blocks move as a whole, and are aligned as a text of their own: with joins, splits and omissions.
 *
 * @param left what is left over on both sides; what is found is taken out
 */
export function inBlocks(source: Side, target: Side, seeds: readonly Moved[], left: Left, judge: Judge): Moved[] {
  const found: Moved[] = [];
  for (const seed of [...seeds].sort((x, y) => y.confidence - x.confidence || x.source - y.source)) {
    if (!left.source.has(seed.source) || !left.target.has(seed.target)) continue;
    for (const move of blockRound(source, target, seed, left, judge)) {
      found.push(move);
      for (let k = 0; k < move.sourceCount; k++) left.source.delete(move.source + k);
      for (let k = 0; k < move.targetCount; k++) left.target.delete(move.target + k);
    }
  }
  return found.sort((x, y) => x.source - y.source);
}
