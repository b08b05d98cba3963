import { findBand } from "../../src/align/core/coarse.ts";
import { gatherEvidence } from "../../src/align/core/evidence.ts";
import { at, featureCount } from "../../src/align/core/features/names.ts";
import { readFeatures } from "../../src/align/core/features/read.ts";
import { shapePriors } from "../../src/align/core/rates.ts";
import { fits } from "../../src/align/core/scores.ts";
import { shapes } from "../../src/align/core/shapes.ts";
import type { Side } from "../../src/align/core/side.ts";
import { state, stateCount } from "../../src/align/core/transitions.ts";
import type { GoldBead } from "./gold.ts";

/** The beads that could stand in a stretch of a text, in an order in which every bead comes before those that begin where it ends. */
export interface Lattice {
  readonly nodes: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly shape: Uint8Array;
  /** One row of featureCount a bead. */
  readonly features: Float32Array;
  /** 1 for the beads of the gold alignment. */
  readonly gold: Uint8Array;
}

interface Stretch {
  readonly from: readonly [number, number];
  to: readonly [number, number];
  readonly gold: Set<string>;
}

const keyOf = (i: number, j: number, a: number, b: number): string => `${i},${j},${a},${b}`;

/** Cuts a text where its gold is out of order, has holes, or holds a bead larger than any the search knows; what is left can be learned from. */
function stretchesOf(gold: readonly GoldBead[]): Stretch[] {
  const known = new Set(shapes.map(({ source, target }) => `${source}-${target}`));
  const stretches: Stretch[] = [];
  let i = 0;
  let j = 0;
  let open: Stretch = { from: [0, 0], to: [0, 0], gold: new Set() };
  for (const [source, target] of gold) {
    const row = source[0] ?? i;
    const column = target[0] ?? j;
    if (row < i || column < j) continue;
    const fitting = row === i && column === j && known.has(`${source.length}-${target.length}`);
    if (fitting) open.gold.add(keyOf(i, j, source.length, target.length));
    i = row + source.length;
    j = column + target.length;
    if (fitting) open.to = [i, j];
    else {
      stretches.push(open);
      open = { from: [i, j], to: [i, j], gold: new Set() };
    }
  }
  stretches.push(open);
  return stretches.filter(({ gold }) => gold.size > 0);
}

/** The state in which the gold path comes to a node. */
function stateBefore(gold: ReadonlySet<string>, i: number, j: number): number {
  if (gold.has(keyOf(i, j - 1, 0, 1))) return state.insertion;
  return gold.has(keyOf(i - 1, j, 1, 0)) ? state.deletion : state.match;
}

/** Deletions before insertions, as the search has them. */
function inOrder(gold: readonly GoldBead[]): GoldBead[] {
  const ordered: GoldBead[] = [];
  let insertions: GoldBead[] = [];
  for (const bead of gold) {
    if (bead[0].length === 0) insertions.push(bead);
    else {
      if (bead[1].length > 0) {
        ordered.push(...insertions);
        insertions = [];
      }
      ordered.push(bead);
    }
  }
  return [...ordered, ...insertions];
}

/** The lattices of a text: one, or several where its gold has holes. */
export function latticesOf(source: Side, target: Side, gold: readonly GoldBead[]): Lattice[] {
  const evidence = gatherEvidence(source, target, findBand(source, target));
  const { band } = evidence;
  const reader = readFeatures(evidence);
  const out = new Float64Array(featureCount);
  return stretchesOf(inOrder(gold)).map((stretch) => {
    const [i0, j0] = stretch.from;
    const [i1, j1] = stretch.to;
    const row = j1 - j0 + 1;
    const beads = { from: [] as number[], to: [] as number[], shape: [] as number[], features: [] as number[], gold: [] as number[] };
    for (let i = i0; i <= i1; i++) {
      for (let j = Math.max(j0, band.low[i]!); j <= Math.min(j1, band.high[i]!); j++) {
        reader.moveTo(i, j);
        shapes.forEach(({ source: a, target: b }, s) => {
          if (i + a > i1 || j + b > j1 || !fits(band, i, a, j, b)) return;
          reader.read(out, a, b);
          const isGold = stretch.gold.has(keyOf(i, j, a, b));
          const into = b === 0 ? state.deletion : a === 0 ? state.insertion : state.match;
          for (let before = 0; before < stateCount; before++) {
            if (into === state.deletion && before === state.insertion) continue;
            beads.from.push(((i - i0) * row + j - j0) * stateCount + before);
            beads.to.push(((i + a - i0) * row + j + b - j0) * stateCount + into);
            beads.shape.push(s);
            out[at["null.run"]] = into !== state.match && into === before ? 1 : 0;
            for (const value of out) beads.features.push(value);
            beads.gold.push(isGold && stateBefore(stretch.gold, i, j) === before ? 1 : 0);
          }
        });
      }
    }
    return {
      nodes: row * (i1 - i0 + 1) * stateCount,
      from: Int32Array.from(beads.from),
      to: Int32Array.from(beads.to),
      shape: Uint8Array.from(beads.shape),
      features: Float32Array.from(beads.features),
      gold: Uint8Array.from(beads.gold),
    };
  });
}

/** Leaves out the beads that are hopeless under some weights, gold ones apart, and notes how often the text uses each shape. */
export function prune(lattice: Lattice, posterior: Float64Array, expected: Float64Array, floor: number): Lattice {
  const kept = [...lattice.from.keys()].filter((bead) => lattice.gold[bead] === 1 || posterior[bead]! > floor);
  const priors = shapePriors(expected);
  const features = new Float32Array(kept.length * featureCount);
  kept.forEach((bead, to) => {
    features.set(lattice.features.subarray(bead * featureCount, (bead + 1) * featureCount), to * featureCount);
    // A run of deletions or insertions is rare or frequent as a whole.
    const goesOn = features[to * featureCount + at["null.run"]] === 1;
    features[to * featureCount + at["shape.prior"]] = goesOn ? 0 : priors[lattice.shape[bead]!]!;
  });
  const pick = (values: Int32Array | Uint8Array): number[] => kept.map((bead) => values[bead]!);
  return { nodes: lattice.nodes, from: Int32Array.from(pick(lattice.from)), to: Int32Array.from(pick(lattice.to)), shape: Uint8Array.from(pick(lattice.shape)), features, gold: Uint8Array.from(pick(lattice.gold)) };
}
