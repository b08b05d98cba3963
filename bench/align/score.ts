import { placeBeads, type PlacedBead } from "../../src/align/core/place.ts";
import type { Model } from "../../src/align/core/model.ts";
import type { Side } from "../../src/align/core/side.ts";
import type { GoldBead, GoldText } from "./gold.ts";

/** Strict counts of one text: beads found right of beads given, gold beads found of gold beads (empty ones aside). */
export interface Counts {
  right: number;
  given: number;
  found: number;
  gold: number;
}

export const keyOf = ([source, target]: GoldBead): string => `${source.join()}:${target.join()}`;
export const beadOf = ({ source, target }: PlacedBead): GoldBead => [source, target];

export function countHits(given: readonly GoldBead[], gold: readonly GoldBead[]): Counts {
  const known = new Set(gold.map(keyOf));
  const test = new Set(given.map(keyOf));
  const full = gold.filter(([source, target]) => source.length > 0 && target.length > 0);
  return { right: given.filter((bead) => known.has(keyOf(bead))).length, given: given.length, found: full.filter((bead) => test.has(keyOf(bead))).length, gold: full.length };
}

export function strictF1(counts: readonly Counts[]): number {
  const sum = (key: keyof Counts): number => counts.reduce((total, count) => total + count[key], 0);
  const precision = sum("right") / sum("given");
  const recall = sum("found") / sum("gold");
  return (2 * precision * recall) / (precision + recall);
}

/** Aligns a gold text and counts. */
export function judge(text: GoldText, sides: { source: Side; target: Side }, model?: Model): { counts: Counts; beads: readonly PlacedBead[] } {
  const beads = placeBeads(sides.source, sides.target, model === undefined ? {} : { model });
  return { counts: countHits(beads.map(beadOf), text.gold), beads };
}
