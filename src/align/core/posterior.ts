import { type Band, nodeCount } from "./band.ts";
import { shapes } from "./shapes.ts";

/** Where each shape leads from a node, as a function of the row: node(i + a, j + b) = node(i, j) + jump. */
function jumpOf(band: Band, i: number, s: number): number {
  const { source, target } = shapes[s]!;
  return band.start[i + source]! - band.low[i + source]! + target - band.start[i]! + band.low[i]!;
}

/** log(exp(x) + exp(y)) */
function logAdd(x: number, y: number): number {
  if (x === -Infinity) return y;
  return x > y ? x + Math.log1p(Math.exp(y - x)) : y + Math.log1p(Math.exp(x - y));
}

/** Probabilities of the beads of a lattice. */
export interface Posterior {
  /** Of the bead of a shape that begins at a node, 0 to 1. */
  of(node: number, shape: number): number;
}

/** How many beads of each shape there are likely to be. */
export function expectedShapes(posterior: Posterior, band: Band): Float64Array {
  const expected = new Float64Array(shapes.length);
  for (let node = 0; node < nodeCount(band); node++) {
    for (let s = 0; s < shapes.length; s++) expected[s]! += posterior.of(node, s);
  }
  return expected;
}

/**
 * How likely each bead is, over all paths: forward-backward on the lattice of beads, scores read as log-odds (a semi-Markov conditional random
 * field, Sarawagi and Cohen 2004).
 *
 * @param bias added to each shape's score
 */
export function posteriors(band: Band, scores: Float32Array, bias: Float64Array): Posterior {
  const nodes = nodeCount(band);
  const forward = new Float64Array(nodes).fill(-Infinity);
  const backward = new Float64Array(nodes).fill(-Infinity);
  const width = shapes.length;
  const jumps = new Int32Array(nodes > 0 ? (band.rows + 1) * width : 0);
  const rowOf = new Int32Array(nodes);
  for (let i = 0; i <= band.rows; i++) {
    for (let s = 0; s < width; s++) if (i + shapes[s]!.source <= band.rows) jumps[i * width + s] = jumpOf(band, i, s);
    rowOf.fill(i, band.start[i]!, band.start[i + 1]!);
  }
  forward[0] = 0;
  for (let node = 0; node < nodes; node++) {
    const value = forward[node]!;
    if (value === -Infinity) continue;
    for (let s = 0; s < width; s++) {
      const score = scores[node * width + s]!;
      if (score === -Infinity) continue;
      const next = node + jumps[rowOf[node]! * width + s]!;
      forward[next] = logAdd(forward[next]!, value + score + bias[s]!);
    }
  }
  backward[nodes - 1] = 0;
  for (let node = nodes - 1; node >= 0; node--) {
    for (let s = 0; s < width; s++) {
      const score = scores[node * width + s]!;
      if (score === -Infinity) continue;
      const value = backward[node + jumps[rowOf[node]! * width + s]!]!;
      if (value !== -Infinity) backward[node] = logAdd(backward[node]!, value + score + bias[s]!);
    }
  }
  const total = forward[nodes - 1]!;
  return {
    of: (node, s) => {
      const score = scores[node * width + s]!;
      if (score === -Infinity) return 0;
      return Math.exp(forward[node]! + score + bias[s]! + backward[node + jumps[rowOf[node]! * width + s]!]! - total);
    },
  };
}
