import { featureCount } from "../../src/align/core/features/names.ts";
import type { Model } from "../../src/align/core/model.ts";
import type { Lattice } from "./lattice.ts";
import type { Random } from "./random.ts";

/** Features of a lattice's beads that are not 0, each divided by its scale. */
export interface Rows {
  /** Where each bead's features begin; one longer than the beads. */
  readonly start: Int32Array;
  readonly feature: Uint8Array;
  readonly value: Float32Array;
}

export function rowsOf({ features, from }: Lattice, scale: Float64Array): Rows {
  const [start, feature, value]: [number[], number[], number[]] = [[0], [], []];
  for (let bead = 0; bead < from.length; bead++) {
    for (let k = 0; k < featureCount; k++) {
      const x = features[bead * featureCount + k]!;
      if (x === 0) continue;
      feature.push(k);
      value.push(x / scale[k]!);
    }
    start.push(feature.length);
  }
  return { start: Int32Array.from(start), feature: Uint8Array.from(feature), value: Float32Array.from(value) };
}

/**
 * A model being fitted: its numbers in one row, first the direct weights, then one row of featureCount a unit, then the units' weights; all count in
 * features divided by their scale.
 */
export interface Network {
  readonly units: number;
  readonly scale: Float64Array;
  readonly numbers: Float64Array;
}

const outAt = (units: number): number => featureCount * (1 + units);

/** Small random numbers, normally distributed (Box and Muller). */
export function drawNetwork(units: number, scale: Float64Array, direct: Float64Array, random: Random): Network {
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const numbers = new Float64Array(outAt(units) + units);
  for (let k = 0; k < featureCount; k++) numbers[k] = direct[k]! * scale[k]!;
  for (let at = featureCount; at < outAt(units); at++) numbers[at] = (1.5 * normal()) / Math.sqrt(featureCount);
  for (let at = outAt(units); at < numbers.length; at++) numbers[at] = 0.5 * normal();
  return { units, scale, numbers };
}

export interface Forward {
  readonly scores: Float64Array;
  /** What each unit is given for each bead, a row a bead. */
  readonly sums: Float64Array;
}

export function forward({ units, numbers }: Network, { start, feature, value }: Rows): Forward {
  const beads = start.length - 1;
  const scores = new Float64Array(beads);
  const sums = new Float64Array(beads * units);
  for (let bead = 0; bead < beads; bead++) {
    for (let unit = -1; unit < units; unit++) {
      const row = (unit + 1) * featureCount;
      let sum = 0;
      for (let at = start[bead]!; at < start[bead + 1]!; at++) sum += numbers[row + feature[at]!]! * value[at]!;
      if (unit < 0) scores[bead]! += sum;
      else {
        sums[bead * units + unit] = sum;
        scores[bead]! += (numbers[outAt(units) + unit]! * sum) / (1 + Math.abs(sum));
      }
    }
  }
  return { scores, sums };
}

/** Adds to the gradient what a bead's score, which should change by `off`, owes to each number. */
export function backward({ units, numbers }: Network, { start, feature, value }: Rows, { sums }: Forward, bead: number, off: number, gradient: Float64Array): void {
  for (let at = start[bead]!; at < start[bead + 1]!; at++) gradient[feature[at]!]! += off * value[at]!;
  for (let unit = 0; unit < units; unit++) {
    const sum = sums[bead * units + unit]!;
    const damping = 1 + Math.abs(sum);
    gradient[outAt(units) + unit]! += (off * sum) / damping;
    const through = (off * numbers[outAt(units) + unit]!) / (damping * damping);
    const row = (unit + 1) * featureCount;
    for (let at = start[bead]!; at < start[bead + 1]!; at++) gradient[row + feature[at]!]! += through * value[at]!;
  }
}

/** A unit that never adds more to a score was pulled to nothing by the ridge. */
const leastOut = 0.02;

/** A model without the units that do nothing: each costs time for every bead. */
function withoutIdle({ direct, units, out }: Model): Model {
  const kept = [...out.keys()].filter((unit) => Math.abs(out[unit]!) >= leastOut);
  return {
    direct,
    units: Float64Array.from(Array.from({ length: featureCount }, (_, k) => kept.map((unit) => units[k * out.length + unit]!)).flat()),
    out: Float64Array.from(kept, (unit) => out[unit]!),
  };
}

/** Several networks as one model whose score is their mean. */
export function modelOf(networks: readonly Network[]): Model {
  const share = 1 / networks.length;
  const direct = new Float64Array(featureCount);
  for (const { numbers, scale } of networks) for (let k = 0; k < featureCount; k++) direct[k]! += (share * numbers[k]!) / scale[k]!;
  const rows = Array.from({ length: featureCount }, (_, k) =>
    networks.flatMap(({ units, numbers, scale }) => Array.from({ length: units }, (_, unit) => numbers[(unit + 1) * featureCount + k]! / scale[k]!)),
  );
  const out = networks.flatMap(({ units, numbers }) => [...numbers.subarray(outAt(units))].map((weight) => weight * share));
  return withoutIdle({ direct, units: Float64Array.from(rows.flat()), out: Float64Array.from(out) });
}
