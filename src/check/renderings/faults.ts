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
/** The surest a search without a dictionary can be. */
const SUREST = 0.9;
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
  const fault = faultOfWords(signs);
  return isTerm(signs) || isReplaced(signs) ? { drift: fault, loss: 0 } : { drift: 0, loss: fault };
}

/** In another script a word of the source is seen at once; in the same one a word with a capital may be a title or a brand ("Jobs" in German). */
function driftOfCopy(signs: Signs): number {
  if (signs.run === 1) return DOUBTFUL;
  if (signs.isName === 0) return signs.sameScript === 1 && signs.oddCased === 1 ? DOUBTFUL : UNTRANSLATED.term;
  const isTranslatedElsewhere = supporters(signs) >= 2 && signs.steady === 1 && (signs.sameScript === 0 || signs.words === 1);
  return isTranslatedElsewhere ? UNTRANSLATED.name : DOUBTFUL;
}

function driftOfSlogan(signs: Signs): number {
  if (signs.slogan === 1 && signs.steady === 1) return supporters(signs) >= 3 ? REWORDED : DOUBTFUL;
  return Math.min(DOUBTFUL, faultOfWords(signs));
}

function faultOfWords(signs: Signs): number {
  if (isTerm(signs) && supporters(signs) < 2) return 0;
  return Math.min(mayBeShown(signs) ? SUREST : DOUBTFUL, modelled(signs));
}

/** Text that the models were not fitted on gives about twice their budget of findings: so much surer than the fit they have to be (logits). */
const CAUTION = { term: 0.7, word: 1.2, knownName: 0, newName: 0.5 } as const;

function modelled(signs: Signs): number {
  if (isTerm(signs)) return logistic(TERM, signs, signs.words === 1 ? CAUTION.term : CAUTION.word);
  return isKnown(signs) ? logistic(KNOWN_NAME, signs, CAUTION.knownName) : logistic(NEW_NAME, signs, CAUTION.newName);
}

/** What a reviser would ask before the model has its say; the fit counts its false alarms behind these conditions, too. */
export function mayBeShown(signs: Signs): boolean {
  if (isTerm(signs)) return isOddTerm(signs);
  if (mayBeHere(signs) || (isKnown(signs) ? signs.share < HALF : mayDoWithout(signs))) return false;
  if (isReplaced(signs)) return !isOtherSense(signs) && (isReworded(signs) || !isRole(signs));
  return signs.kin < KIN && !isRole(signs) && !(signs.pronoun === 1 && signs.introduced === 1);
}
/** What most beads do without, one may. */
const HALF = 0.5;

const isTerm = ({ isName, isConcept }: Signs): boolean => isName === 0 && isConcept === 0;
const isKnown = (signs: Signs): boolean => supporters(signs) >= 2;

/** Of all beads but this one so many must have the usual rendering for it to be usual. */
const USUAL = 0.75;
/** Where the sentence is cut to half its length (logarithm of the share), a part of it is missing and no word is odd. */
const CUT = 0.6;

/** A term must be rendered alike (nearly) everywhere else: where its renderings vary this bead is no odd one out. */
function isOddTerm(signs: Signs): boolean {
  const beads = supporters(signs);
  const others = Math.round(beads / signs.share) - 1;
  return beads >= USUAL * others && signs.shortness < CUT && (signs.words === 1 ? isTermPhrase(signs) : isTermWord(signs) && isNear(signs));
}

/** Words that stand together three times by chance ("she said", "those who", "per cent") never have function words on both sides; a term has them at times. */
function isTermPhrase(signs: Signs): boolean {
  return supporters(signs) >= 3 || (signs.before > 0 && signs.after > 0);
}

/** Words that the encoder knows as one piece and weighs less are rarely terms ("these" 3.0, "said" 3.5, "other"; "vaccine" 4.7, "government" 5.5). */
const LEAST_WEIGHT = 4.4 / 6;

/** A single word has synonyms: it must be a rare or weighty noun that has its one rendering three times. */
function isTermWord(signs: Signs): boolean {
  return supporters(signs) >= 3 && signs.before >= NOUN && (signs.familiar < 1 || signs.weight >= LEAST_WEIGHT);
}
/** Share of its mentions that a noun has behind a function word; "triggered" and "comments" have less. */
const NOUN = 0.3;

/** What is put in a word's stead means something near it; a word that means nothing of the kind is there for another reason. */
function isNear({ oddCosine, oddToMajority }: Signs): boolean {
  return Math.max(oddCosine, oddToMajority) >= NEAR;
}
const NEAR = 0.1;

/** The neighbour has it, or something here begins or sounds like it. */
function mayBeHere(signs: Signs): boolean {
  return signs.nearby === 1 || signs.start >= 0.5 || (signs.bestLikeness >= 0.3 && !(signs.parts > 0 && isReworded(signs)));
}

/** What its bearer is ("the minister") stands for a name said before. */
function isRole({ introduced, role, stranger }: Signs): boolean {
  return introduced === 1 && (role >= ROLE || stranger >= STRANGE);
}
/** An adjective of the name: China and "kinesisk" .50, Scotland and "schottisch" .41, Russia and "российский" .62; Sweden and "norsk" .10, Russia and "украинский" .16. */
const KIN = 0.4;
/** Of names left out one in thirty has a word as near as this, of roles two in three. */
const ROLE = 0.45;
/** A noun that nothing in the source calls for. */
const STRANGE = 0.76;

/** What stands for an abbreviation is the name it is short for; what means the very same is right in its place ("法语" for French, elsewhere "法国"). */
function isOtherSense({ capitals, words, oddCosine }: Signs): boolean {
  return capitals === 1 || (words === 0 && oddCosine >= SAME);
}
const SAME = 0.6;

/** Where other beads have no rendering either, this one needs none; an abbreviation is written out. */
function mayDoWithout(signs: Signs): boolean {
  return signs.steady === 0 || signs.capitals === 1;
}

/** What stands in the name's place is a name as well, as far as letters or the encoder tell, and nothing else in the source explains it. */
function isReplaced(signs: Signs): boolean {
  if (supporters(signs) < 2) return false;
  if (isReworded(signs)) return true;
  if (signs.sameScript === 1 && signs.oddCased === 0) return false;
  return signs.bestScore >= 0.4 || (signs.oddCased !== 0.5 && signs.stranger >= (signs.sameScript === 1 ? 0.35 : 0.5));
}

/** A body's translated name in other words: "Aufbruchspartei" for the Fortschrittspartei. */
function isReworded({ words, oddToMajority }: Signs): boolean {
  return words === 1 && oddToMajority >= 0.35;
}

function supporters({ supporters: log }: Signs): number {
  return Math.round(Math.exp(log) - 1);
}

function logistic(weights: Signs, signs: Signs, caution: number): number {
  let sum = -caution;
  for (const sign of SIGNS) sum += weights[sign] * signs[sign];
  return 1 / (1 + Math.exp(-sum));
}
