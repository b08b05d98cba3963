import { SIGNS } from "./signs.ts";
import type { Signs } from "./signs.ts";
import { DRIFT, LOSS } from "./weights.ts";

/** How likely a bead without the majority form is a fault a reviser would mend, 0 to 1. */
export interface Fault {
  /** Another word than elsewhere. */
  readonly drift: number;
  /** Nothing at all. */
  readonly loss: number;
}

/** What cannot be told for sure from this version alone stays below the default level; `--strict` shows it, other versions may raise it. */
export const DOUBTFUL = 0.45;
/** Source words that stand in the target, where other beads have a translation: untranslated, with little doubt. */
const UNTRANSLATED = { term: 0.75, name: 0.6 } as const;
/** Another motto between the same quotation marks. */
const REWORDED = 0.75;
/** A name is taken as replaced rather than lost only where that is clearly likelier: the words in its stead may have stood there before. */
const REPLACED = 0.4;

/**
 * Logistic models over the signs, fitted on planted faults (bench/judgement/fit-renderings.ts), and what a reviser would ask besides.
 * Only names are lost; a term may be said otherwise.
 */
export function judge(signs: Signs): Fault {
  const drift = driftOf(signs);
  if (signs.copied === 1 || signs.slogan > 0 || (signs.isName === 0 && signs.isConcept === 0)) return { drift, loss: 0 };
  const loss = lossOf(signs);
  return isReplaced(signs, drift, loss) ? { drift, loss: 0 } : { drift: 0, loss: Math.max(loss, Math.min(drift, DOUBTFUL)) };
}

/** Where names have capitals, a word without one is not put in a name's stead. */
function isReplaced(signs: Signs, drift: number, loss: number): boolean {
  if (signs.sameScript === 1) return drift > loss && signs.oddCased === 1;
  return drift >= loss + REPLACED || (drift > loss && isNamed(signs));
}

function driftOf(signs: Signs): number {
  const beads = supporters(signs);
  if (beads < 2) return 0;
  const drift = logistic(DRIFT, signs);
  if (signs.copied === 1) return isLeftStanding(signs) ? Math.max(drift, signs.isName === 1 ? UNTRANSLATED.name : UNTRANSLATED.term) : Math.min(drift, DOUBTFUL);
  if (signs.slogan === 1 && signs.steady === 1) return beads >= 3 ? REWORDED : DOUBTFUL;
  const isClear = signs.isName === 1 || signs.isConcept === 1 ? beads >= 3 && signs.steady === 1 && isNamed(signs) : isFirm(signs) && drift >= LEAST_ORDINARY;
  return isClear ? drift : Math.min(drift, DOUBTFUL);
}

/** In another script a word of the source is seen at once; in the same one it may be the target's word too ("Jobs" in German). */
function isLeftStanding(signs: Signs): boolean {
  return signs.sameScript === 1 ? signs.steady === 1 && signs.oddCased === 0 && supporters(signs) >= 3 : signs.isName === 0 || supporters(signs) >= 3;
}

/**
 * A phrase that is rendered alike in all other beads, and often, is used as a term. A single ordinary word has synonyms, and good
 * translations use them ("confirmed", "visit", "international"), however often it is rendered alike: that stays a doubt.
 */
function isFirm(signs: Signs): boolean {
  return signs.words === 1 && signs.steady === 1 && supporters(signs) >= 3 && signs.parts === 0 && signs.outside < 0.34;
}

/** What stands in the name's place is a name as well, as far as letters or the encoder tell. */
function isNamed(signs: Signs): boolean {
  return signs.oddCased === 1 || signs.bestScore >= 0.4;
}

function lossOf(signs: Signs): number {
  const loss = logistic(LOSS, signs);
  const mayBeHere = signs.nearby === 1 || signs.start >= 0.5 || signs.bestLikeness >= 0.3;
  return !mayBeHere && loss >= (isKnownHere(signs) ? 0.5 : leastUnknown(signs)) ? loss : Math.min(loss, DOUBTFUL);
}

/** The name has its rendering in all other beads. */
function isKnownHere(signs: Signs): boolean {
  return supporters(signs) >= 2 && signs.steady === 1;
}

/**
 * How sure the model must be of a name that has no rendering in other beads. In the same script it would be here in much the same letters,
 * unless it is a word that is translated ("Ministry", "Office": one piece for the encoder) or an abbreviation that is written out. In another
 * script the encoder or the sound must tell. Where other beads have the name and some have not, this one may do without as well.
 */
function leastUnknown(signs: Signs): number {
  if (signs.steady === 0 || signs.nameConfidence < 0.7 || signs.capitals === 1) return Infinity;
  const isRare = signs.familiar <= 0.5;
  if (signs.sameScript === 0) return 0.8;
  if (!isRare) return Infinity;
  return signs.said === 0 ? 0.65 : 0.8;
}

/** So sure the model must be of an ordinary word. */
const LEAST_ORDINARY = 0.65;

function supporters({ supporters: log }: Signs): number {
  return Math.round(Math.exp(log) - 1);
}

function logistic(weights: Signs, signs: Signs): number {
  let sum = 0;
  for (const sign of SIGNS) sum += weights[sign] * signs[sign];
  return 1 / (1 + Math.exp(-sum));
}
