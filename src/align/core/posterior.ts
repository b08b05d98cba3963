import { type Band, nodeCount } from "./band.ts";
import { nodeAt } from "./search.ts";
import { shapes } from "./shapes.ts";
import { type Bias, deletionShape, firstMatch, insertionShape, state, stateCount } from "./transitions.ts";

/** Probabilities of the beads of a lattice. */
export interface Posterior {
  /** Of the bead of a shape that begins at a node, 0 to 1. */
  of(node: number, shape: number): number;
  /** How many beads of each shape there are likely to be; of deletions and insertions, how many runs. */
  expected(): Float64Array;
}

/** log(exp(x) + exp(y)) */
function logAdd(x: number, y: number): number {
  if (x === -Infinity) return y;
  if (y === -Infinity) return x;
  // Of the smaller less than one part in ten million is left.
  if (x - y > 16 || y - x > 16) return Math.max(x, y);
  return x > y ? x + Math.log1p(Math.exp(y - x)) : y + Math.log1p(Math.exp(x - y));
}

/** Logarithms of the sums over all paths to each node in each state. */
function sweepForward(band: Band, scores: Float32Array, bias: Bias): Float64Array {
  const forward = new Float64Array(nodeCount(band) * stateCount).fill(-Infinity);
  forward[0] = 0;
  const add = (to: number, value: number): void => {
    forward[to] = logAdd(forward[to]!, value);
  };
  for (let i = 0; i <= band.rows; i++) {
    for (let j = band.low[i]!; j <= band.high[i]!; j++) {
      const node = nodeAt(band, i, j);
      const row = node * shapes.length;
      const at = node * stateCount;
      const began = logAdd(forward[at + state.match]!, forward[at + state.deletion]!);
      const all = logAdd(began, forward[at + state.insertion]!);
      if (all === -Infinity) continue;
      const remove = scores[row + deletionShape]!;
      if (remove > -Infinity) {
        const from = logAdd(forward[at + state.match]! + bias.shape[deletionShape]!, forward[at + state.deletion]! + bias.run);
        add(nodeAt(band, i + 1, j) * stateCount + state.deletion, from + remove);
      }
      const insert = scores[row + insertionShape]!;
      if (insert > -Infinity) {
        const from = logAdd(began + bias.shape[insertionShape]!, forward[at + state.insertion]! + bias.run);
        add(nodeAt(band, i, j + 1) * stateCount + state.insertion, from + insert);
      }
      for (let s = firstMatch; s < shapes.length; s++) {
        const score = scores[row + s]!;
        if (score > -Infinity) add(nodeAt(band, i + shapes[s]!.source, j + shapes[s]!.target) * stateCount, all + score + bias.shape[s]!);
      }
    }
  }
  return forward;
}

/** The same from each node in each state to the end. */
function sweepBackward(band: Band, scores: Float32Array, bias: Bias): Float64Array {
  const nodes = nodeCount(band);
  const backward = new Float64Array(nodes * stateCount).fill(-Infinity);
  backward.fill(0, (nodes - 1) * stateCount);
  for (let i = band.rows; i >= 0; i--) {
    for (let j = band.high[i]!; j >= band.low[i]!; j--) {
      const node = nodeAt(band, i, j);
      const row = node * shapes.length;
      const at = node * stateCount;
      let match = node === nodes - 1 ? 0 : -Infinity;
      for (let s = firstMatch; s < shapes.length; s++) {
        const score = scores[row + s]!;
        if (score > -Infinity) match = logAdd(match, score + bias.shape[s]! + backward[nodeAt(band, i + shapes[s]!.source, j + shapes[s]!.target) * stateCount]!);
      }
      const remove = scores[row + deletionShape]!;
      const removed = remove > -Infinity ? remove + backward[nodeAt(band, i + 1, j) * stateCount + state.deletion]! : -Infinity;
      const insert = scores[row + insertionShape]!;
      const inserted = insert > -Infinity ? insert + backward[nodeAt(band, i, j + 1) * stateCount + state.insertion]! : -Infinity;
      const begins = logAdd(match, inserted + bias.shape[insertionShape]!);
      backward[at + state.match] = logAdd(begins, removed + bias.shape[deletionShape]!);
      backward[at + state.deletion] = logAdd(begins, removed + bias.run);
      backward[at + state.insertion] = logAdd(match, inserted + bias.run);
    }
  }
  return backward;
}

/**
 * How likely each bead is, over all paths: forward-backward on the lattice of beads, scores read as log-odds (a semi-Markov conditional random
 * field, Sarawagi and Cohen 2004).
 */
export function posteriors(band: Band, scores: Float32Array, bias: Bias): Posterior {
  const nodes = nodeCount(band);
  const forward = sweepForward(band, scores, bias);
  const backward = sweepBackward(band, scores, bias);
  const total = backward[0]!;
  const rowOf = new Int32Array(nodes);
  for (let i = 0; i <= band.rows; i++) rowOf.fill(i, band.start[i]!, band.start[i + 1]!);

  /** Mass of a gap (deletion or insertion) that begins a run, and of one that goes on with it. */
  const gap = (node: number, s: number): readonly [begins: number, goesOn: number] => {
    const score = scores[node * shapes.length + s]!;
    if (score === -Infinity) return [0, 0];
    const i = rowOf[node]!;
    const j = node - band.start[i]! + band.low[i]!;
    const at = node * stateCount;
    const deletes = s === deletionShape;
    const after = score + (deletes ? backward[nodeAt(band, i + 1, j) * stateCount + state.deletion]! : backward[nodeAt(band, i, j + 1) * stateCount + state.insertion]!) - total;
    const first = deletes ? forward[at + state.match]! : logAdd(forward[at + state.match]!, forward[at + state.deletion]!);
    const next = forward[at + (deletes ? state.deletion : state.insertion)]!;
    return [Math.exp(first + bias.shape[s]! + after), Math.exp(next + bias.run + after)];
  };
  const match = (node: number, s: number): number => {
    const score = scores[node * shapes.length + s]!;
    if (score === -Infinity) return 0;
    const i = rowOf[node]!;
    const j = node - band.start[i]! + band.low[i]!;
    const at = node * stateCount;
    const before = logAdd(logAdd(forward[at]!, forward[at + 1]!), forward[at + 2]!);
    return Math.exp(before + score + bias.shape[s]! + backward[nodeAt(band, i + shapes[s]!.source, j + shapes[s]!.target) * stateCount]! - total);
  };
  return {
    of(node, s) {
      if (s >= firstMatch) return match(node, s);
      const [begins, goesOn] = gap(node, s);
      return begins + goesOn;
    },
    expected() {
      const expected = new Float64Array(shapes.length);
      for (let node = 0; node < nodes; node++) {
        for (let s = 0; s < shapes.length; s++) expected[s]! += s >= firstMatch ? match(node, s) : gap(node, s)[0];
      }
      return expected;
    },
  };
}
