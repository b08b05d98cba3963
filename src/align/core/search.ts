import { type Band, nodeCount } from "./band.ts";
import { shapes } from "./shapes.ts";

/** One step of a path: the bead of shape `shapes[shape]` that begins at node (i, j). */
export interface Step {
  readonly i: number;
  readonly j: number;
  readonly shape: number;
}

const columnsOf = (band: Band, i: number, j: number): number => band.start[i]! + j - band.low[i]!;

/**
 * The path from corner to corner with the greatest sum of scores (Viterbi). Among equals the shape that stands first in `shapes` wins.
 *
 * @param scores one row of `shapes.length` a node, as `scoreBeads` makes them
 * @param bias added to each shape's score
 */
export function bestPath(band: Band, scores: Float32Array, bias: Float64Array): Step[] {
  const nodes = nodeCount(band);
  const best = new Float64Array(nodes).fill(-Infinity);
  const last = new Int8Array(nodes).fill(-1);
  best[0] = 0;
  for (let i = 0; i <= band.rows; i++) {
    for (let j = band.low[i]!; j <= band.high[i]!; j++) {
      const node = columnsOf(band, i, j);
      const value = best[node]!;
      if (value === -Infinity) continue;
      for (let s = 0; s < shapes.length; s++) {
        const score = scores[node * shapes.length + s]!;
        if (score === -Infinity) continue;
        const next = columnsOf(band, i + shapes[s]!.source, j + shapes[s]!.target);
        if (value + score + bias[s]! > best[next]!) {
          best[next] = value + score + bias[s]!;
          last[next] = s;
        }
      }
    }
  }
  return walkBack(band, last);
}

function walkBack(band: Band, last: Int8Array): Step[] {
  const steps: Step[] = [];
  let i = band.rows;
  let j = band.columns;
  while (i > 0 || j > 0) {
    const shape = last[columnsOf(band, i, j)]!;
    if (shape < 0) throw new Error(`no path to node ${i}, ${j}`);
    i -= shapes[shape]!.source;
    j -= shapes[shape]!.target;
    steps.push({ i, j, shape });
  }
  return steps.reverse();
}
