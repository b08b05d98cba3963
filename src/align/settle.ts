import { alignSides } from "./core/align-sides.ts";
import type { Anchor } from "./core/anchors.ts";
import type { Side } from "./core/side.ts";
import type { SettledBead } from "./overrides/apply.ts";

/** What is left to align once the beads settled by hand are taken out. */
export interface Open {
  /** Positions of the segments left, among those that take part. */
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** Where the settled beads stood, among what is left. */
  readonly anchors: readonly Anchor[];
}

const inOnePiece = (indexes: readonly number[]): boolean => indexes.length > 0 && indexes.at(-1)! - indexes[0]! === indexes.length - 1;

/** Settled beads in order on both sides; one that stands across another, or has holes, says nothing of what lies before and after. */
function monotone(settled: readonly SettledBead[]): SettledBead[] {
  const kept: SettledBead[] = [];
  const rising = settled.filter(({ source, target }) => inOnePiece(source) && inOnePiece(target)).sort((x, y) => x.source[0]! - y.source[0]!);
  for (const bead of rising) if (kept.length === 0 || bead.target[0]! > kept.at(-1)!.target.at(-1)!) kept.push(bead);
  return kept;
}

/** Takes settled beads out of the segments to align; the path is to pass where they stood. */
export function takeOut(settled: readonly SettledBead[], sizes: { readonly source: number; readonly target: number }): Open {
  const left = (size: number, key: "source" | "target"): number[] => {
    const taken = new Set(settled.flatMap((bead) => bead[key]));
    return Array.from({ length: size }, (_, index) => index).filter((index) => !taken.has(index));
  };
  const source = left(sizes.source, "source");
  const target = left(sizes.target, "target");
  const before = (indexes: readonly number[], limit: number): number => indexes.filter((index) => index < limit).length;
  return { source, target, anchors: monotone(settled).map((bead): Anchor => [before(source, bead.source[0]!), before(target, bead.target[0]!)]) };
}

/** Sure beads that may stand across an anchor: with more it is the settled bead that moved, not the rest. */
const mostAcross = 2;
/** Confidence from which on a bead speaks against an anchor. */
const sureFrom = 0.9;

/** The anchors that the order of the texts agrees with: what was settled out of order (a caption that moved) says nothing of the rest. */
export function anchorsInOrder(anchors: readonly Anchor[], source: Side, target: Side): readonly Anchor[] {
  if (anchors.length === 0) return anchors;
  const sure = alignSides(source, target).beads.filter(({ sourceCount, targetCount, confidence }) => sourceCount > 0 && targetCount > 0 && confidence >= sureFrom);
  return anchors.filter(([row, column]) => sure.filter((bead) => bead.source < row !== bead.target < column).length <= mostAcross);
}
