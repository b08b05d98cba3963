import type { Alignment } from "../../align/types.ts";

const list = (indexes: readonly number[]): string => `[${indexes.join(", ")}]`;

/** Vecalign's lines, `[0, 1]:[0]:0.1234`: segments of the source, of the target, counted from 0, and the bead's cost. */
export function beads(alignment: Alignment): string {
  return alignment.beads.map(({ source, target, cost }) => `${list(source)}:${list(target)}:${cost.toFixed(4)}\n`).join("");
}
