import { type Band, nodeCount } from "./band.ts";
import { shapes } from "./shapes.ts";
import { type Bias, deletionShape, firstMatch, insertionShape, state, stateCount } from "./transitions.ts";

/** One step of a path: the bead of shape `shapes[shape]` that begins at node (i, j). */
export interface Step {
  readonly i: number;
  readonly j: number;
  readonly shape: number;
}

/** A node's index in arrays of nodes. */
export function nodeAt(band: Band, i: number, j: number): number {
  return band.start[i]! + j - band.low[i]!;
}

/**
 * The path from corner to corner with the greatest sum of scores (Viterbi). Among equals the shape that stands first in `shapes` wins.
 *
 * @param scores one row of `shapes.length` a node, as `scoreBeads` makes them
 */
export function bestPath(band: Band, scores: Float32Array, bias: Bias): Step[] {
  const cells = nodeCount(band) * stateCount;
  const best = new Float64Array(cells).fill(-Infinity);
  const shapeInto = new Int8Array(cells).fill(-1);
  const stateBefore = new Int8Array(cells);
  best[0] = 0;
  const reach = (to: number, value: number, shape: number, from: number): void => {
    if (!(value > best[to]!)) return;
    best[to] = value;
    shapeInto[to] = shape;
    stateBefore[to] = from;
  };
  for (let i = 0; i <= band.rows; i++) {
    for (let j = band.low[i]!; j <= band.high[i]!; j++) {
      const node = nodeAt(band, i, j);
      const row = node * shapes.length;
      const [match, deletion, insertion] = [best[node * stateCount]!, best[node * stateCount + 1]!, best[node * stateCount + 2]!];
      const most = Math.max(match, deletion, insertion);
      if (most === -Infinity) continue;
      const last = most === match ? state.match : most === deletion ? state.deletion : state.insertion;
      const remove = scores[row + deletionShape]!;
      if (remove > -Infinity) {
        const to = nodeAt(band, i + 1, j) * stateCount + state.deletion;
        reach(to, match + remove + bias.shape[deletionShape]!, deletionShape, state.match);
        reach(to, deletion + remove + bias.run, deletionShape, state.deletion);
      }
      const insert = scores[row + insertionShape]!;
      if (insert > -Infinity) {
        const to = nodeAt(band, i, j + 1) * stateCount + state.insertion;
        reach(to, match + insert + bias.shape[insertionShape]!, insertionShape, state.match);
        reach(to, deletion + insert + bias.shape[insertionShape]!, insertionShape, state.deletion);
        reach(to, insertion + insert + bias.run, insertionShape, state.insertion);
      }
      for (let s = firstMatch; s < shapes.length; s++) {
        const score = scores[row + s]!;
        if (score > -Infinity) reach(nodeAt(band, i + shapes[s]!.source, j + shapes[s]!.target) * stateCount, most + score + bias.shape[s]!, s, last);
      }
    }
  }
  return walkBack(band, best, shapeInto, stateBefore);
}

function walkBack(band: Band, best: Float64Array, shapeInto: Int8Array, stateBefore: Int8Array): Step[] {
  const steps: Step[] = [];
  let i = band.rows;
  let j = band.columns;
  const corner = nodeAt(band, i, j) * stateCount;
  let now = 0;
  for (let s = 1; s < stateCount; s++) if (best[corner + s]! > best[corner + now]!) now = s;
  while (i > 0 || j > 0) {
    const at = nodeAt(band, i, j) * stateCount + now;
    const shape = shapeInto[at]!;
    if (shape < 0) throw new Error(`no path to node ${i}, ${j}`);
    i -= shapes[shape]!.source;
    j -= shapes[shape]!.target;
    now = stateBefore[at]!;
    steps.push({ i, j, shape });
  }
  return steps.reverse();
}
