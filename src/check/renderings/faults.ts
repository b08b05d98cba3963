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

/**
 * Added to the models' sums, so that one half is where a reviser's time is well spent: a planted word seldom shows as clearly as a
 * planted gap. Chosen on the pairs that bench/judgement/renderings.ts reports on for half of the fit.
 */
const BALANCE = { drift: 0.6, loss: -0.2 } as const;

/** Logistic models over the signs, fitted on planted faults (bench/judgement/fit-renderings.ts). Only names are lost; a term may be said otherwise. */
export function judge(signs: Signs): Fault {
  const drift = logistic(DRIFT, signs, BALANCE.drift);
  if (signs.copied === 1) return { drift: Math.max(drift, signs.isName === 1 ? UNTRANSLATED.name : UNTRANSLATED.term), loss: 0 };
  if (signs.isName === 0 && signs.isConcept === 0) return { drift, loss: 0 };
  const loss = logistic(LOSS, signs, BALANCE.loss);
  return loss > drift - REPLACED ? { drift: 0, loss } : { drift, loss: 0 };
}

/** A name is taken as replaced rather than lost only where that is clearly likelier: the words in its stead may have stood there before. */
const REPLACED = 0.4;

function logistic(weights: Signs, signs: Signs, balance: number): number {
  let sum = balance;
  for (const sign of SIGNS) sum += weights[sign] * signs[sign];
  return 1 / (1 + Math.exp(-sum));
}
