import { sharesAny, type BeadNumbers, type Located } from "./compare.ts";
import type { NumberKind } from "./types.ts";

/** What two sides of a bead disagree on. One side is undefined where a number was dropped or added. */
export interface NumberDifference {
  readonly source: Located | undefined;
  readonly target: Located | undefined;
  /** How likely a careful reviser would agree, 0 to 1, the bead taken as right. */
  readonly confidence: number;
}

/** The differences of one matched bead: changed numbers first, then dropped and added ones. */
export function differences(bead: BeadNumbers): NumberDifference[] {
  const sources = [...bead.sourceLeft];
  const targets = [...bead.targetLeft];
  const tied = [...bead.tied].map(([source, target]) => ({ source, target, confidence: 0.9 }));
  const changed = [...tied, ...pairUp(sources, targets)];
  const rest = (all: readonly Located[], side: "source" | "target"): Located[] => all.filter((one) => !changed.some((difference) => difference[side] === one));
  const converted = [...sources, ...targets].some(isConvertible);
  const dropped = rest(sources, "source").filter((source) => isFigure(source) && !bead.target.some((target) => sharesAny(source, target)));
  const added = rest(targets, "target").filter((target) => isFigure(target) && !bead.source.some((source) => sharesAny(source, target)));
  return [
    ...changed.filter(({ source, target }) => !isConversion(source!, target!)),
    ...dropped.map((source): NumberDifference => ({ source, target: undefined, confidence: converted ? 0.1 : dropConfidence(source) })),
    ...added.map((target): NumberDifference => ({ source: undefined, target, confidence: converted ? 0.1 : 0.2 })),
  ];
}

/** Greedily pairs what was lost with what came instead, the likest first. */
function pairUp(sources: readonly Located[], targets: readonly Located[]): NumberDifference[] {
  const alone = sources.length === 1 && targets.length === 1;
  const scored = sources.flatMap((source, s) =>
    targets
      .filter((target) => isFigure(source) || isFigure(target) || (source.mention.kind === "month" && target.mention.kind === "month"))
      .map((target, t) => ({ source, target, likeness: likeness(source, target) - Math.abs(s - t) * 0.01 })),
  );
  scored.sort((a, b) => b.likeness - a.likeness);
  const pairs: NumberDifference[] = [];
  for (const { source, target, likeness: score } of scored) {
    if (score < 0.45 && !alone) continue;
    if (pairs.some((pair) => pair.source === source || pair.target === target)) continue;
    pairs.push({ source, target, confidence: changeConfidence(source, target, score, alone) });
  }
  return pairs;
}

function isFigure({ mention }: Located): boolean {
  return mention.certainty === "figures";
}

/** Miles on one side alone and quite another figure: the translator converted. Nearly the same figure is no conversion. */
function isConversion(source: Located, target: Located): boolean {
  if (isConvertible(source) === isConvertible(target)) return false;
  const ratio = Number(source.mention.readings[0]![0]) / Number(target.mention.readings[0]![0]);
  return !(ratio > 0.95 && ratio < 1.05);
}

function isConvertible({ mention }: Located): boolean {
  return mention.convertible === true;
}

/** 0 to 1: the same kind, as many digits, most of them the same. */
function likeness(a: Located, b: Located): number {
  const best = Math.max(...a.mention.readings.flatMap((one) => b.mention.readings.map((other) => digitLikeness(one.join(""), other.join("")))));
  return kindLikeness(a.mention.kind, b.mention.kind) + 0.6 * best;
}

function digitLikeness(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  return 0.5 * (a.length === b.length ? 1 : 0) + 0.5 * (1 - editDistance(a, b) / length);
}

/** Levenshtein distance; the strings are a few digits long. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) row.push(Math.min(row[j - 1]! + 1, previous[j]! + 1, previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    previous = row;
  }
  return previous[b.length]!;
}

const CLASSES: Readonly<Record<NumberKind, string>> = {
  number: "count", ordinal: "count", code: "count", year: "year", decade: "year", century: "century", month: "month", day: "day", percentage: "percentage", time: "time",
};

/** A bare number may be a year, a day, a share whose sign stands elsewhere. */
function kindLikeness(a: NumberKind, b: NumberKind): number {
  if (CLASSES[a] === CLASSES[b]) return 0.4;
  return CLASSES[a] === "count" || CLASSES[b] === "count" ? 0.25 : 0;
}

function changeConfidence(source: Located, target: Located, score: number, alone: boolean): number {
  const kinds = kindLikeness(source.mention.kind, target.mention.kind);
  const base = isFigure(source) && isFigure(target) ? 0.9 : 0.65;
  // "Three-quarters" here and 17 there have nothing to do with each other.
  if (base < 0.9 && score < 0.45) return 0.3;
  return Math.max(0.1, base - (kinds === 0 ? 0.3 : 0) - (alone || score >= 0.7 ? 0 : 0.15) - (score < 0.45 ? 0.15 : 0));
}

/** Small numbers become words and idioms; the larger and the dated are missed. */
function dropConfidence({ mention }: Located): number {
  if (mention.kind === "code" || mention.kind === "ordinal" || mention.kind === "day" || mention.kind === "month") return 0.25;
  const value = Number(mention.readings[0]![0]);
  if (value <= 12) return 0.2;
  return mention.kind === "percentage" ? 0.45 : 0.4;
}
