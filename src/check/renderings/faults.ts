import { SIGNS } from "./dissent.ts";
import type { Signs } from "./dissent.ts";
import { DRIFT, LOSS } from "./weights.ts";

/** How likely a bead without the majority form is a fault a reviser would mend, 0 to 1. */
export interface Fault {
  /** Another word than elsewhere. */
  readonly drift: number;
  /** Nothing at all. */
  readonly loss: number;
}

/** Source words that stand in the target, where other beads have a translation: untranslated, with little doubt. */
const UNTRANSLATED = { term: 0.75, name: 0.6 } as const;

/** Logistic models over the signs, fitted on planted faults (bench/judgement/fit-renderings.ts). */
export function judge(signs: Signs): Fault {
  const drift = logistic(DRIFT, signs);
  if (signs.copied === 1) return { drift: Math.max(drift, signs.isName === 1 ? UNTRANSLATED.name : UNTRANSLATED.term), loss: 0 };
  return { drift, loss: logistic(LOSS, signs) };
}

function logistic(weights: Signs, signs: Signs): number {
  let sum = 0;
  for (const sign of SIGNS) sum += weights[sign] * signs[sign];
  return 1 / (1 + Math.exp(-sum));
}
