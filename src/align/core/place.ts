import type { Bead } from "../types.ts";
import { alignSides, type CoreBead, type CoreOptions } from "./align-sides.ts";
import { withExceptions, withPassed } from "./exceptions.ts";
import { findMoved } from "./moved.ts";
import type { Side } from "./side.ts";

/** A bead where it stands: indexes into the sides, ascending. Together beads cover both sides. */
export type PlacedBead = Pick<Bead, "source" | "target" | "similarity" | "confidence" | "cost" | "moved">;

/** Indexes of a run of segments. */
export const runOf = (first: number, count: number): number[] => Array.from({ length: count }, (_, k) => first + k);

const placed = ({ source, sourceCount, target, targetCount, similarity, confidence, cost }: CoreBead): PlacedBead => ({
  source: runOf(source, sourceCount),
  target: runOf(target, targetCount),
  similarity,
  confidence,
  cost,
});

/** Aligns two sides, with what does not go forward on both: what stands inside a bead without belonging to it, neighbours that changed places, and what moved further. */
export function placeBeads(source: Side, target: Side, options: CoreOptions = {}): PlacedBead[] {
  const { beads, profile, weigh } = alignSides(source, target, options);
  const moves = new Map(findMoved(source, target, beads, profile).map((move) => [move.source, move]));
  const arrived = new Set([...moves.values()].flatMap(({ target: first, targetCount }) => runOf(first, targetCount)));
  const joined = new Set([...moves.values()].flatMap(({ source: first, sourceCount }) => runOf(first, sourceCount).slice(1)));
  const placedBeads = beads.flatMap((bead): PlacedBead[] => {
    if (bead.sourceCount > 0 && bead.targetCount > 0) return withExceptions(placed(bead), { source: source.texts, target: target.texts }, weigh);
    if (bead.sourceCount === 0 && arrived.has(bead.target)) return [];
    if (bead.targetCount === 0 && joined.has(bead.source)) return [];
    const move = bead.targetCount === 0 ? moves.get(bead.source) : undefined;
    return [move === undefined ? placed(bead) : { ...placed({ ...bead, ...move }), moved: true }];
  });
  return withPassed(placedBeads, weigh);
}
