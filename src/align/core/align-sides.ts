import { nodeCount } from "./band.ts";
import { findBand } from "./coarse.ts";
import { gatherEvidence, type Evidence } from "./evidence.ts";
import { at, featureNames } from "./features/names.ts";
import { expectedShapes, posteriors } from "./posterior.ts";
import { shapePriors } from "./rates.ts";
import { type Allowed, scoreBeads } from "./scores.ts";
import { bestPath, type Step } from "./search.ts";
import { maxSide, shapes } from "./shapes.ts";
import type { Side } from "./side.ts";
import { weights } from "./weights.ts";

/** A bead of the core: runs of segments by their first index and their number. */
export interface CoreBead {
  readonly source: number;
  readonly sourceCount: number;
  readonly target: number;
  readonly targetCount: number;
  readonly similarity: number;
  readonly confidence: number;
  readonly cost: number;
}

export interface CoreOptions {
  /** Beads that may stand; all by default. */
  readonly allowed?: Allowed;
  /** In the order of featureNames; those of weights.ts by default. */
  readonly weights?: Float64Array;
}

const fitted = Float64Array.from(featureNames, (name) => weights[name]);
const everything: Allowed = () => true;

/** Cosine of the two sides of a step's bead; 0 where one is empty. */
function similarityOf({ source, target }: Evidence, { i, j, shape }: Step): number {
  const { source: a, target: b } = shapes[shape]!;
  const norm = a > 0 && b > 0 ? source.norms[i * maxSide + a - 1]! * target.norms[j * maxSide + b - 1]! : 0;
  if (norm === 0) return 0;
  let product = 0;
  for (let d = 0; d < source.dimensions; d++) {
    let x = 0;
    let y = 0;
    for (let k = 0; k < a; k++) x += source.sums[(i + k) * source.dimensions + d]!;
    for (let k = 0; k < b; k++) y += target.sums[(j + k) * source.dimensions + d]!;
    product += x * y;
  }
  return Math.max(-1, Math.min(1, product / norm));
}

/** Aligns two sides: monotone beads in order, together covering both. */
export function alignSides(source: Side, target: Side, options: CoreOptions = {}): CoreBead[] {
  const band = findBand(source, target);
  if (nodeCount(band) === 1) return [];
  const evidence = gatherEvidence(source, target, band);
  const chosen = options.weights ?? fitted;
  const scores = scoreBeads(evidence, chosen, options.allowed ?? everything);
  const bias = shapePriors(expectedShapes(posteriors(band, scores, new Float64Array(shapes.length)), band)).map((prior) => prior * chosen[at["shape.prior"]]!);
  const posterior = posteriors(band, scores, bias);
  return bestPath(band, scores, bias).map((step) => {
    const node = band.start[step.i]! + step.j - band.low[step.i]!;
    const { source: a, target: b } = shapes[step.shape]!;
    return {
      source: step.i,
      sourceCount: a,
      target: step.j,
      targetCount: b,
      similarity: similarityOf(evidence, step),
      confidence: Math.min(1, posterior.of(node, step.shape)),
      cost: -scores[node * shapes.length + step.shape]! - bias[step.shape]!,
    };
  });
}
