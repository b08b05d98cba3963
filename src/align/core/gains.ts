import type { Posterior } from "./posterior.ts";
import { firstMatch, type Bias } from "./transitions.ts";
import { shapes } from "./shapes.ts";

/** What a right bead is worth: with both sides it is one found of those to find and one right of those given; without a counterpart the second alone. */
const worth = { match: 2, gap: 1 };
/** What every bead costs: of paths that are as likely right, the one with fewer beads leaves less out. */
const cost = 0.7;

/**
 * What each bead is expected to gain, laid out as scores are. The path with the greatest sum is nearly the one with the best expected F1 of beads,
 * where the likeliest path as a whole may be made of beads that are each unlikely (after Goodman 1996, "Parsing algorithms and metrics").
 */
export function expectedGains(scores: Float32Array, posterior: Posterior): Float32Array {
  const gains = new Float32Array(scores.length).fill(-Infinity);
  for (let node = 0, at = 0; at < scores.length; node++) {
    for (let s = 0; s < shapes.length; s++, at++) {
      if (scores[at] === -Infinity) continue;
      gains[at] = (s >= firstMatch ? worth.match : worth.gap) * posterior.of(node, s) - cost;
    }
  }
  return gains;
}

/** Gains hold what the pair's habits say already. */
export const noBias: Bias = { shape: new Float64Array(shapes.length), run: 0 };
