import { featureCount } from "../../src/align/core/features/names.ts";
import { stateCount } from "../../src/align/core/transitions.ts";
import type { Lattice } from "./lattice.ts";

function logAdd(x: number, y: number): number {
  if (x === -Infinity) return y;
  return x > y ? x + Math.log1p(Math.exp(y - x)) : y + Math.log1p(Math.exp(x - y));
}

/** Probability of every bead of a lattice over all of its paths, and the gold path's negative log-likelihood. */
export function marginals(lattice: Lattice, weights: Float64Array): { readonly posterior: Float64Array; readonly loss: number } {
  const { nodes, from, to, features, gold } = lattice;
  const beads = from.length;
  const scores = new Float64Array(beads);
  for (let bead = 0; bead < beads; bead++) {
    let score = 0;
    for (let k = 0; k < featureCount; k++) score += weights[k]! * features[bead * featureCount + k]!;
    scores[bead] = score;
  }
  const forward = new Float64Array(nodes).fill(-Infinity);
  const backward = new Float64Array(nodes).fill(-Infinity);
  forward[0] = 0;
  backward.fill(0, nodes - stateCount);
  for (let bead = 0; bead < beads; bead++) {
    const value = forward[from[bead]!]!;
    if (value > -Infinity) forward[to[bead]!] = logAdd(forward[to[bead]!]!, value + scores[bead]!);
  }
  for (let bead = beads - 1; bead >= 0; bead--) {
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

/** Adds a lattice's loss and gradient: expected features less those of the gold path. */
export function addLoss(lattice: Lattice, weight: number, weights: Float64Array, gradient: Float64Array): number {
  const { posterior, loss } = marginals(lattice, weights);
  for (let bead = 0; bead < posterior.length; bead++) {
    const off = (posterior[bead]! - lattice.gold[bead]!) * weight;
    if (Math.abs(off) < 1e-8) continue;
    for (let k = 0; k < featureCount; k++) gradient[k]! += off * lattice.features[bead * featureCount + k]!;
  }
  return loss * weight;
}
