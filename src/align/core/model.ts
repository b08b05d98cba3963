import { featureCount, featureNames } from "./features/names.ts";
import { featureWeights, unitWeights } from "./weights.ts";

/**
 * What turns a bead's features into its score: a weighted sum of them and of hidden units, which see how signs play together (a length that does not
 * fit says little of a bead of one short segment, much of one of three).
 */
export interface Model {
  /** One weight a feature, in the order of featureNames. */
  readonly direct: Float64Array;
  /** What each feature adds to each unit: one row a feature, one column a unit. */
  readonly units: Float64Array;
  /** One weight a unit. */
  readonly out: Float64Array;
}

/** Log-odds of the bead that has these features. */
export type Scorer = (features: Float64Array) => number;

/** The model that ships. */
export const fittedModel: Model = {
  direct: Float64Array.from(featureNames, (name) => featureWeights[name][0]!),
  units: Float64Array.from(featureNames.flatMap((name) => featureWeights[name].slice(1))),
  out: Float64Array.from(unitWeights),
};

/** Softsign: of the shapes a unit can have it needs no function whose last bit differs between machines. */
const bounded = (x: number): number => x / (1 + Math.abs(x));

/** Made once a search: nothing is allocated for a bead. */
export function makeScorer({ direct, units, out }: Model): Scorer {
  const sums = new Float64Array(out.length);
  return (features) => {
    let score = 0;
    sums.fill(0);
    for (let k = 0, at = 0; k < featureCount; k++, at += out.length) {
      const value = features[k]!;
      if (value === 0) continue;
      score += direct[k]! * value;
      for (let unit = 0; unit < out.length; unit++) sums[unit]! += units[at + unit]! * value;
    }
    for (let unit = 0; unit < out.length; unit++) score += out[unit]! * bounded(sums[unit]!);
    return score;
  };
}
