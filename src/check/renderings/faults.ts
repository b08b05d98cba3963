import type { Signs } from "./dissent.ts";
import { DRIFT, LOSS } from "./weights.ts";

/** How likely a bead without the majority form is a fault a reviser would mend, 0 to 1. */
export interface Fault {
  /** Another word than elsewhere. */
  readonly drift: number;
  /** Nothing at all. */
  readonly loss: number;
}

/** Logistic models over the signs, fitted on planted faults (bench/judgement/fit-renderings.ts). */
export function judge(signs: Signs): Fault {
  return { drift: logistic(DRIFT, signs), loss: logistic(LOSS, signs) };
}

function logistic(weights: Partial<Record<keyof Signs, number>>, signs: Signs): number {
  let sum = 0;
  for (const [sign, weight] of Object.entries(weights)) sum += weight * signs[sign as keyof Signs];
  return 1 / (1 + Math.exp(-sum));
}
