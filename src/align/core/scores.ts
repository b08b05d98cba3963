import { type Band, nodeCount } from "./band.ts";
import type { Evidence } from "./evidence.ts";
import { featureCount } from "./features/names.ts";
import { readFeatures } from "./features/read.ts";
import { makeScorer, type Model } from "./model.ts";
import { shapes } from "./shapes.ts";

/** Says of a bead (a source segments from i on, b target segments from j on) whether it may stand. */
export type Allowed = (i: number, a: number, j: number, b: number) => boolean;

/** Whether a bead that begins at a node of the band ends at one, with all of its cells inside. */
export function fits(band: Band, i: number, a: number, j: number, b: number): boolean {
  if (i + a > band.rows || j + b > band.columns) return false;
  if (j + b > band.high[i]! || j + b < band.low[i + a]!) return false;
  return a === 0 || b === 0 || j >= band.low[i + a - 1]!;
}

/** Log-odds of every bead in the band, one row of `shapes.length` a node; -Infinity where the bead does not fit or is not allowed. */
export function scoreBeads(evidence: Evidence, model: Model, allowed: Allowed): Float32Array {
  const { band } = evidence;
  const scores = new Float32Array(nodeCount(band) * shapes.length).fill(-Infinity);
  const features = new Float64Array(featureCount);
  const reader = readFeatures(evidence);
  const scorer = makeScorer(model);
  let at = 0;
  for (let i = 0; i <= band.rows; i++) {
    for (let j = band.low[i]!; j <= band.high[i]!; j++) {
      reader.moveTo(i, j);
      for (let s = 0; s < shapes.length; s++, at++) {
        const a = shapes[s]!.source;
        const b = shapes[s]!.target;
        if (!fits(band, i, a, j, b) || !allowed(i, a, j, b) || !reader.worthwhile(a, b)) continue;
        reader.read(features, a, b);
        scores[at] = scorer(features);
      }
    }
  }
  return scores;
}
