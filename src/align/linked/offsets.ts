/** What is known of a unit once all are looked at. */
export interface UnitOffset {
  /** How likely its link is wrong, 0 to 1. */
  readonly wrong: number;
  /** Where its translation stands instead, in units; undefined where it is nowhere near, or where the link is right. */
  readonly offset?: number;
}

/** Log of how often one unit after another loses its translation, gets it back, slips. */
const LEAVE = -6;
const STAY = -0.7;
const LOSE = -6.5;

/**
 * Forward-backward (Rabiner 1989) over the units, with the offset of each as the hidden state: -reach to reach, or none.
 *
 * @param odds log-odds that a unit's translation stands `offset` units on; undefined beyond the file's ends
 */
export function posteriors(count: number, odds: (unit: number, offset: number) => number | undefined, reach: number): UnitOffset[] {
  const states = 2 * reach + 2;
  const [none, right] = [states - 1, reach];
  const emissions = Array.from({ length: count }, (_, unit) => Float64Array.from({ length: states }, (_row, state) => (state === none ? 0 : (odds(unit, state - reach) ?? -Infinity))));
  const step = transitions(states, none, right);
  const forward = pass(emissions, step, right, false);
  const backward = pass(emissions, step, right, true);
  return emissions.map((emission, unit): UnitOffset => {
    // Both passes count the unit's own emission.
    const joint = Array.from(emission, (own, state) => (own === -Infinity ? -Infinity : forward[unit]![state]! + backward[unit]![state]! - own));
    const total = logSum(joint);
    const wrong = 1 - Math.exp(joint[right]! - total);
    const best = joint.reduce((top, value, state) => (state !== right && (top < 0 || value > joint[top]!) ? state : top), -1);
    return { wrong, ...(best === none ? {} : { offset: best - reach }) };
  });
}

/** Log-probability from one state to another: [from][to]. */
function transitions(states: number, none: number, right: number): readonly Float64Array[] {
  return Array.from({ length: states }, (_, from) =>
    Float64Array.from({ length: states }, (_row, to) => {
      if (from === to) return from === right ? Math.log(1 - 2 * Math.exp(LEAVE)) : STAY;
      if (to === none) return LOSE;
      return to === right ? STAY : from === right ? LEAVE : LEAVE + 1;
    }),
  );
}

/** One direction; a file begins and ends as it should. */
function pass(emissions: readonly Float64Array[], step: readonly Float64Array[], right: number, backwards: boolean): Float64Array[] {
  const found: Float64Array[] = Array.from({ length: emissions.length });
  let before: Float64Array | undefined;
  for (let at = 0; at < emissions.length; at++) {
    const unit = backwards ? emissions.length - 1 - at : at;
    const here = emissions[unit]!.map((own, state) => own + (before === undefined ? edge(step, right, state, backwards) : logSum(before.map((value, other) => value + (backwards ? step[state]![other]! : step[other]![state]!)))));
    found[unit] = here;
    before = here;
  }
  return found;
}

const edge = (step: readonly Float64Array[], right: number, state: number, backwards: boolean): number => (backwards ? 0 : step[right]![state]!);

function logSum(values: ArrayLike<number>): number {
  let most = -Infinity;
  for (let at = 0; at < values.length; at++) most = Math.max(most, values[at]!);
  if (most === -Infinity) return most;
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += Math.exp(values[at]! - most);
  return most + Math.log(sum);
}
