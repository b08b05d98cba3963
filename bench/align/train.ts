import { at, featureCount, type FeatureName, featureNames } from "../../src/align/core/features/names.ts";
import { fittedModel, type Model } from "../../src/align/core/model.ts";
import { marginals } from "./field.ts";
import type { Lattice } from "./lattice.ts";
import { backward, drawNetwork, forward, modelOf, type Network, type Rows, rowsOf } from "./network.ts";
import { seeded } from "./random.ts";

/**
 * Not fitted. The gold texts have no paragraphs; a translator seldom joins across one, but does where a heading runs into its text. What a pair's
 * first passes show of its habits counts in full, as Bayes' rule has it: fitted on texts that are alike it comes out too small for others.
 */
const given: Partial<Record<FeatureName, number>> = { "shape.paragraphs": -1.5, "shape.prior": 1 };
/** What the units do not see: these two, and what hangs on the bead before. */
const unseen: readonly FeatureName[] = ["shape.paragraphs", "shape.prior", "null.run"];

/** A text to learn from: its lattices, and how much its loss counts. */
export interface Lesson {
  readonly lattices: readonly Lattice[];
  readonly weight: number;
}

export interface TrainOptions {
  /** Networks that are fitted from different beginnings and averaged: what only one of them believes counts little. */
  readonly networks: number;
  /** Hidden units of each. */
  readonly units: number;
  /** How often each text is seen. */
  readonly epochs: number;
  /** Step of each number at the beginning; it falls to 0 along a cosine. */
  readonly rate: number;
  /** Pull of the direct weights and of the rest towards 0: half of it times their squares is added to the loss of all texts. */
  readonly ridge: { readonly direct: number; readonly units: number };
}

export const usualOptions: TrainOptions = { networks: 6, units: 8, epochs: 12, rate: 0.03, ridge: { direct: 20, units: 8 } };

/** Texts a step. */
const batch = 8;

/** Root mean square of each feature; 1 for one that is always 0. */
function scaleOf(lessons: readonly Lesson[]): Float64Array {
  const squares = new Float64Array(featureCount);
  let beads = 0;
  for (const { features } of lessons.flatMap(({ lattices }) => lattices)) {
    beads += features.length / featureCount;
    features.forEach((value, k) => (squares[k % featureCount]! += value * value));
  }
  return squares.map((sum) => (sum > 0 ? Math.max(0.1, Math.sqrt(sum / beads)) : 1));
}

interface Prepared {
  readonly weight: number;
  readonly stretches: readonly { readonly lattice: Lattice; readonly rows: Rows }[];
}

/** Adds a text's loss to the gradient: expected features less those of the gold path. */
function learn(network: Network, { stretches, weight }: Prepared, gradient: Float64Array): void {
  for (const { lattice, rows } of stretches) {
    const seen = forward(network, rows);
    const { posterior } = marginals(lattice, seen.scores);
    for (let bead = 0; bead < posterior.length; bead++) {
      const off = (posterior[bead]! - lattice.gold[bead]!) * weight;
      if (Math.abs(off) > 1e-6) backward(network, rows, seen, bead, off, gradient);
    }
  }
}

/** Numbers that stay as they are. */
function fixedIn({ units, numbers }: Network): Uint8Array {
  const fixed = new Uint8Array(numbers.length);
  for (const name of Object.keys(given) as FeatureName[]) fixed[at[name]] = 1;
  for (const name of unseen) for (let unit = 0; unit < units; unit++) fixed[(unit + 1) * featureCount + at[name]] = 1;
  return fixed;
}

/** Adam (Kingma and Ba 2015) over the texts in an order drawn anew for each epoch. */
function fitNetwork(texts: readonly Prepared[], scale: Float64Array, options: TrainOptions, seed: number): Network {
  const random = seeded(seed);
  const direct = Float64Array.from(featureNames, (name, k) => given[name] ?? fittedModel.direct[k]!);
  const network = drawNetwork(options.units, scale, direct, random);
  const { numbers } = network;
  const fixed = fixedIn(network);
  numbers.forEach((_, p) => fixed[p] === 1 && p >= featureCount && (numbers[p] = 0));
  const mean = new Float64Array(numbers.length);
  const square = new Float64Array(numbers.length);
  const total = texts.reduce((sum, { weight }) => sum + weight, 0);
  const steps = options.epochs * Math.ceil(texts.length / batch);
  let step = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const order = shuffled(texts, random);
    for (let from = 0; from < order.length; from += batch) {
      step++;
      const gradient = new Float64Array(numbers.length);
      const some = order.slice(from, from + batch);
      for (const text of some) learn(network, text, gradient);
      const weight = some.reduce((sum, text) => sum + text.weight, 0);
      const rate = options.rate * Math.min(1, step / 50) * 0.5 * (1 + Math.cos((Math.PI * step) / steps));
      for (let p = 0; p < numbers.length; p++) {
        if (fixed[p] === 1) continue;
        const pull = (p < featureCount ? options.ridge.direct : options.ridge.units) / total;
        const slope = gradient[p]! / weight + pull * numbers[p]!;
        mean[p] = 0.9 * mean[p]! + 0.1 * slope;
        square[p] = 0.999 * square[p]! + 0.001 * slope * slope;
        numbers[p]! -= (rate * (mean[p]! / (1 - 0.9 ** step))) / (Math.sqrt(square[p]! / (1 - 0.999 ** step)) + 1e-8);
      }
    }
  }
  return network;
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const order = [...list];
  for (let k = order.length - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1));
    [order[k], order[other]] = [order[other]!, order[k]!];
  }
  return order;
}

/** Fits a model to gold alignments: the likelihood of their paths, as a conditional random field has it. */
export function train(lessons: readonly Lesson[], options: TrainOptions = usualOptions): Model {
  const scale = scaleOf(lessons);
  const texts = lessons.map(({ lattices, weight }) => ({ weight, stretches: lattices.map((lattice) => ({ lattice, rows: rowsOf(lattice, scale) })) }));
  return modelOf(Array.from({ length: options.networks }, (_, seed) => fitNetwork(texts, scale, options, seed + 1)));
}
