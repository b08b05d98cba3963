import type { Evidence } from "./evidence.ts";
import { featureCount } from "./features/names.ts";
import { readFeatures } from "./features/read.ts";
import { makeScorer, type Model } from "./model.ts";
import { pickEvidence } from "./pick.ts";
import { shapes } from "./shapes.ts";
import type { Bias } from "./transitions.ts";

/** A bead as it would be by itself. */
export interface Weighed {
  /** Log-odds, habits of the pair included; -Infinity for a shape the search does not know. */
  readonly odds: number;
  /** Cosine of the two sides; 0 where one is empty. */
  readonly similarity: number;
}

/** Weighs a bead of any segments, in any order; one side may be empty. */
export type Weigh = (rows: readonly number[], columns: readonly number[]) => Weighed;

/** Weighs beads one by one, outside of the search, as the search does. */
export function makeWeigh(evidence: Evidence, model: Model, bias: Bias): Weigh {
  const features = new Float64Array(featureCount);
  const scorer = makeScorer(model);
  const whole = readFeatures(evidence);
  return (rows, columns) => {
    const [a, b] = [rows.length, columns.length];
    const shape = shapes.findIndex(({ source, target }) => source === a && target === b);
    if (shape < 0) return { odds: -Infinity, similarity: 0 };
    const alone = a === 0 || b === 0;
    const reader = alone ? whole : readFeatures(pickEvidence(evidence, rows, columns));
    reader.moveTo(alone ? (rows[0] ?? 0) : 0, alone ? (columns[0] ?? 0) : 0);
    reader.read(features, a, b);
    return { odds: scorer(features) + bias.shape[shape]!, similarity: alone ? 0 : reader.cosine(a, b) };
  };
}
