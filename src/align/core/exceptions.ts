import type { PlacedBead } from "./place.ts";
import type { Weigh } from "./weigh.ts";

/** Log-odds of what breaks the order of a text, before anything is seen. What holds no letter (stars, a page number) is hardly part of a sentence. */
const rare = { interruption: -2, ornament: 1, crossing: -3 };

/** Some beads in place of one, and the log-odds of that kind of exception. */
interface Way {
  readonly parts: readonly (readonly [source: readonly number[], target: readonly number[]])[];
  readonly prior: number;
}

/** The texts of both sides. */
interface Texts {
  readonly source: readonly string[];
  readonly target: readonly string[];
}

const letter = /\p{L}/u;
const interruption = (text: string): number => (letter.test(text) ? rare.interruption : rare.ornament);

/** Every way to leave out one segment in the middle of a bead: a page number, a caption, a stain. */
function interrupted({ source, target }: PlacedBead, texts: Texts): Way[] {
  return [
    ...source.slice(1, -1).map((out): Way => ({ parts: [[source.filter((i) => i !== out), target], [[out], []]], prior: interruption(texts.source[out]!) })),
    ...target.slice(1, -1).map((out): Way => ({ parts: [[source, target.filter((j) => j !== out)], [[], [out]]], prior: interruption(texts.target[out]!) })),
  ];
}

/** Two sentences that changed places, seen as a 2-2. */
function crossed({ source, target }: PlacedBead): Way[] {
  return source.length === 2 && target.length === 2 ? [{ parts: [[[source[0]!], [target[1]!]], [[source[1]!], [target[0]!]]], prior: rare.crossing }] : [];
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** What the search, which goes forward on both sides, cannot see: beads with something foreign in their middle, and sentences that changed places. */
export function withExceptions(bead: PlacedBead, texts: Texts, weigh: Weigh): PlacedBead[] {
  const ways = [...crossed(bead), ...interrupted(bead, texts)];
  if (ways.length === 0) return [bead];
  const whole = weigh(bead.source, bead.target).odds;
  let best: { readonly odds: number; readonly beads: readonly PlacedBead[] } = { odds: 0, beads: [bead] };
  for (const { parts, prior } of ways) {
    const weighed = parts.map(([source, target]) => ({ source, target, ...weigh(source, target) }));
    const odds = weighed.reduce((sum, part) => sum + part.odds, prior) - whole;
    if (!(odds > best.odds)) continue;
    const crosses = parts.every(([source, target]) => source.length === 1 && target.length === 1);
    const confidence = bead.confidence * logistic(odds);
    best = { odds, beads: weighed.map(({ source, target, similarity, odds: own }, at) => ({ source, target, similarity, confidence, cost: -own, ...(crosses && at === 1 ? { moved: true } : {}) })) };
  }
  return [...best.beads];
}

/** Whether a bead is one segment without a counterpart. */
const alone = ({ source, target }: PlacedBead): boolean => source.length + target.length === 1;

/**
 * Links what was left over right before and right behind a bead, one on either side, where that is likelier than an omission and an addition: a
 * sentence that its neighbour has passed.
 */
export function withPassed(beads: readonly PlacedBead[], weigh: Weigh): PlacedBead[] {
  const passed: PlacedBead[] = [];
  for (let at = 0; at < beads.length; at++) {
    const [before, bead, behind] = [beads[at]!, beads[at + 1], beads[at + 2]];
    passed.push(before);
    if (bead === undefined || behind === undefined || !alone(before) || !alone(behind) || bead.source.length === 0 || bead.target.length === 0) continue;
    const [source, target] = [[...before.source, ...behind.source], [...before.target, ...behind.target]];
    if (source.length !== 1 || target.length !== 1) continue;
    const { odds, similarity } = weigh(source, target);
    const gain = odds + rare.crossing - weigh(source, []).odds - weigh([], target).odds;
    if (gain <= 0) continue;
    passed.splice(-1, 1, { source, target, similarity, confidence: logistic(gain) * bead.confidence, cost: -odds, moved: true }, bead);
    at += 2;
  }
  return passed;
}
