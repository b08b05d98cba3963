import { type Anchor, bandThrough, withinAnchors } from "./anchors.ts";
import { gatherEvidence, type Evidence } from "./evidence.ts";
import { at } from "./features/names.ts";
import { expectedGains, noBias } from "./gains.ts";
import { fittedModel, type Model } from "./model.ts";
import { posteriors } from "./posterior.ts";
import type { Profile } from "./profile.ts";
import { shapePriors } from "./rates.ts";
import { scoreBeads } from "./scores.ts";
import { bestPath, nodeAt, type Step } from "./search.ts";
import { maxSide, shapes } from "./shapes.ts";
import type { Side } from "./side.ts";
import { makeWeigh, type Weigh } from "./weigh.ts";

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

export interface CoreAlignment {
  readonly beads: readonly CoreBead[];
  readonly profile: Profile;
  readonly weigh: Weigh;
}

export interface CoreOptions {
  /** Nodes the path must pass, rising on both sides. */
  readonly anchors?: readonly Anchor[];
  /** What beads are scored by; weights.ts by default. */
  readonly model?: Model;
}

/** How often the beads are weighed; what a pair's own habits are settles after two or three. */
export const passes = 3;

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
export function alignSides(source: Side, target: Side, options: CoreOptions = {}): CoreAlignment {
  const anchors = options.anchors ?? [];
  const allowed = withinAnchors(source.size, target.size, anchors);
  const evidence = gatherEvidence(source, target, bandThrough(source, target, anchors), allowed);
  const { band } = evidence;
  const model = options.model ?? fittedModel;
  const scores = scoreBeads(evidence, model, allowed);
  const run = model.direct[at["null.run"]]!;
  const trust = model.direct[at["shape.prior"]]!;
  let bias = { shape: new Float64Array(shapes.length), run };
  let posterior = posteriors(band, scores, bias);
  // A bead that is unlikely by itself stands where a pair of texts is full of its kind: each pass knows better how often each occurs.
  for (let pass = 1; pass < passes; pass++) {
    bias = { shape: shapePriors(posterior.expected()).map((prior) => prior * trust), run };
    posterior = posteriors(band, scores, bias);
  }
  const beads = bestPath(band, expectedGains(scores, posterior), noBias).map((step) => {
    const node = nodeAt(band, step.i, step.j);
    const { source: a, target: b } = shapes[step.shape]!;
    return {
      source: step.i,
      sourceCount: a,
      target: step.j,
      targetCount: b,
      similarity: similarityOf(evidence, step),
      confidence: Math.min(1, posterior.of(node, step.shape)),
      cost: -scores[node * shapes.length + step.shape]! - bias.shape[step.shape]!,
    };
  });
  return { beads, profile: evidence.profile, weigh: makeWeigh(evidence, model, bias) };
}
