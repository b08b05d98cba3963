import { stateCount } from "../../src/align/core/transitions.ts";
import type { Lattice } from "./lattice.ts";

function logAdd(x: number, y: number): number {
  if (x === -Infinity) return y;
  return x > y ? x + Math.log1p(Math.exp(y - x)) : y + Math.log1p(Math.exp(x - y));
}

/** Probability of every bead of a lattice over all of its paths, given the beads' scores, and the gold path's negative log-likelihood. */
export function marginals({ nodes, from, to, gold }: Lattice, scores: Float64Array): { readonly posterior: Float64Array; readonly loss: number } {
  const forward = new Float64Array(nodes).fill(-Infinity);
  const backward = new Float64Array(nodes).fill(-Infinity);
  forward[0] = 0;
  backward.fill(0, nodes - stateCount);
  for (let bead = 0; bead < scores.length; bead++) {
    const value = forward[from[bead]!]!;
    if (value > -Infinity) forward[to[bead]!] = logAdd(forward[to[bead]!]!, value + scores[bead]!);
  }
  for (let bead = scores.length - 1; bead >= 0; bead--) {
    const value = backward[to[bead]!]!;
    if (value > -Infinity) backward[from[bead]!] = logAdd(backward[from[bead]!]!, value + scores[bead]!);
  }
  const total = backward[0]!;
  let goldScore = 0;
  const posterior = scores.map((score, bead) => {
    if (gold[bead] === 1) goldScore += score;
    return Math.exp(forward[from[bead]!]! + score + backward[to[bead]!]! - total);
  });
  return { posterior, loss: total - goldScore };
}
