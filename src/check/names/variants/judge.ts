import type { Verdict } from "./witnesses.ts";
import type { Edit } from "./edit.ts";

/** What is known of an odd form and the form it may be a slip of. */
export interface Case {
  readonly edit: Edit;
  /** Letters of the majority form. */
  readonly letters: number;
  readonly majority: number;
  readonly odd: number;
  /** A neighbour that both have ("Xi" before Jinping and Jinpng): true; both have neighbours, and different ones: false. */
  readonly sharedPartner: boolean | undefined;
  /** Letters at the end that inflection may change. */
  readonly ending: number;
  /** What the other versions have there: the name that they have beside the majority form, or another one. */
  readonly verdict: Verdict;
}

/** Slips by kind: a swapped or doubled letter is hardly ever another name; a changed one often is (Hansen, Hanson). */
const BASE: Readonly<Record<Edit["kind"], number>> = { swap: 0.85, double: 0.75, insert: 0.7, substitute: 0.6, marks: 0.8 };

/** Where the other versions vouch for the odd form, a changed letter is a slip, unless the end inflects. */
const VOUCHED = 0.78;

/** How likely the odd form is a slip, 0 to 1. Two names that differ in one letter are common where they are short: Lao and Mao, Iran and Iraq. */
export function slipLikelihood({ edit, letters, majority, odd, sharedPartner, ending, verdict }: Case): number {
  if (majority <= odd || majority < 3 * odd && !(majority === 2 && odd === 1)) return 0;
  const vouched = sharedPartner === true || verdict === "same";
  if (edit.kind !== "marks" && letters < 4 && sharedPartner !== true) return 0;
  // Vater, Väter; Helsinki, Helsingin; America, American: the end of a word is grammar's.
  if (edit.kind !== "marks" && edit.fromEnd < ending && (edit.kind !== "swap" || ending > 1) && !vouched) return 0;
  let sure = BASE[edit.kind];
  if (edit.kind !== "marks" && letters < 6) sure -= 0.12 * (6 - letters);
  if (letters > 7) sure += 0.05;
  // The first letter is read most carefully: Rump is no Trump, Bali no Mali.
  if (edit.fromStart === 0 && edit.kind !== "marks") sure -= letters > 6 ? 0.1 : 0.2;
  if (edit.fromEnd === 0 && edit.kind !== "marks") sure -= 0.2;
  if (majority === 2) sure -= 0.2;
  if (majority >= 6) sure += 0.05;
  if (sharedPartner === true) sure += 0.2;
  if (sharedPartner === false) sure -= 0.25;
  if (verdict === "same") sure = Math.max(sure + 0.1, majority === 2 ? VOUCHED - 0.2 : VOUCHED);
  if (verdict === "other") sure *= 0.3;
  return Math.min(0.97, Math.max(0, sure));
}
