import { SIGNS } from "./signs.ts";
import type { Signs } from "./signs.ts";
import { KNOWN_NAME, NEW_NAME, TERM } from "./weights.ts";

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

/**
 * Logistic models over the signs, fitted on planted faults (bench/judgement/fit-renderings.ts), and what a reviser would ask besides.
 * Only names are lost; a term may be said otherwise.
 */
export function judge(signs: Signs): Fault {
  if (signs.copied === 1) return { drift: driftOfCopy(signs), loss: 0 };
  if (signs.slogan > 0) return { drift: driftOfSlogan(signs), loss: 0 };
  if (signs.isName === 0 && signs.isConcept === 0) return { drift: driftOfTerm(signs), loss: 0 };
  const fault = faultOfName(signs);
  // What stands for an abbreviation is the name it is short for.
  if (isReplaced(signs)) return { drift: signs.capitals === 1 ? Math.min(fault, DOUBTFUL) : fault, loss: 0 };
  return { drift: 0, loss: fault };
}

/** In another script a word of the source is seen at once; in the same one a word with a capital may be a title or a brand ("Jobs" in German). */
function driftOfCopy(signs: Signs): number {
  if (signs.isName === 0) return signs.sameScript === 1 && signs.oddCased === 1 ? DOUBTFUL : UNTRANSLATED.term;
  const isTranslatedElsewhere = supporters(signs) >= 2 && signs.steady === 1 && (signs.sameScript === 0 || signs.words === 1);
  return isTranslatedElsewhere ? UNTRANSLATED.name : DOUBTFUL;
}

function driftOfSlogan(signs: Signs): number {
  if (signs.slogan === 1 && signs.steady === 1) return supporters(signs) >= 3 ? REWORDED : DOUBTFUL;
  return Math.min(DOUBTFUL, driftOfTerm(signs));
}

/** Text that the models were not fitted on gives about twice their budget of findings: so much surer than the fit they have to be (logits). */
const CAUTION = { term: 0.7, word: 1.2, knownName: 0, newName: 0.5 } as const;
/** Words that the encoder knows as one piece and weighs less are rarely terms ("these" 3.0, "said" 3.5, "other"; "vaccine" 4.7, "government" 5.5). */
const LEAST_WEIGHT = 4.4 / 6;

/** Of all beads but this one so many must have the usual rendering for it to be usual. */
const USUAL = 0.75;

/** A term must be rendered alike (nearly) everywhere else: where its renderings vary this bead is no odd one out. */
function driftOfTerm(signs: Signs): number {
  const beads = supporters(signs);
  if (beads < 2) return 0;
  const others = Math.round(beads / signs.share) - 1;
  const drift = logistic(TERM, signs, signs.words === 1 ? CAUTION.term : CAUTION.word);
  return beads >= USUAL * others && (signs.words === 1 || isTermWord(signs)) ? drift : Math.min(drift, DOUBTFUL);
}

/** A single word has synonyms: it must be a rare or weighty one that has its one rendering three times. */
function isTermWord(signs: Signs): boolean {
  return supporters(signs) >= 3 && (signs.familiar < 1 || signs.weight >= LEAST_WEIGHT);
}

function faultOfName(signs: Signs): number {
  const isKnown = supporters(signs) >= 2;
  const fault = isKnown ? logistic(KNOWN_NAME, signs, CAUTION.knownName) : logistic(NEW_NAME, signs, CAUTION.newName);
  return mayBeHere(signs) || (!isKnown && mayDoWithout(signs)) ? Math.min(fault, DOUBTFUL) : fault;
}

/** The neighbour has it, something here begins or sounds like it, or a pronoun stands for a name that was said just before. */
function mayBeHere(signs: Signs): boolean {
  return signs.nearby === 1 || signs.start >= 0.5 || signs.bestLikeness >= 0.3 || (signs.pronoun === 1 && signs.said === 1);
}

/** Where other beads have no rendering either, this one needs none; an abbreviation is written out. */
function mayDoWithout(signs: Signs): boolean {
  return signs.steady === 0 || signs.capitals === 1;
}

/** What stands in the name's place is a name as well, as far as letters or the encoder tell, and nothing else in the source explains it. */
function isReplaced(signs: Signs): boolean {
  if (supporters(signs) < 2 || (signs.sameScript === 1 && signs.oddCased === 0)) return false;
  return signs.bestScore >= 0.4 || (signs.oddCased !== 0.5 && signs.stranger >= (signs.sameScript === 1 ? 0.35 : 0.5));
}

function supporters({ supporters: log }: Signs): number {
  return Math.round(Math.exp(log) - 1);
}

function logistic(weights: Signs, signs: Signs, caution: number): number {
  let sum = -caution;
  for (const sign of SIGNS) sum += weights[sign] * signs[sign];
  return 1 / (1 + Math.exp(-sum));
}
