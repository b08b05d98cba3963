import { isConverted, type Measured } from "./measures.ts";
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
  const tied = [...bead.tied].filter(([source, target]) => !converts(source, target)).map(([source, target]) => ({ source, target, confidence: 0.9 }));
  const near = nearPairs([...bead.sourceLeft], [...bead.targetLeft]);
  const isOpen = (one: Located): boolean => !near.some(({ source, target }) => source === one || target === one);
  const sources = [...bead.sourceLeft].filter((source) => isOpen(source) && !bead.target.some((target) => converts(source, target))).filter(isWholeLength);
  const targets = [...bead.targetLeft].filter((target) => isOpen(target) && !bead.source.some((source) => converts(source, target))).filter(isWholeLength);
  const changed = [...tied, ...near, ...pairUp(sources, targets)];
  const rest = (all: readonly Located[], side: "source" | "target"): Located[] => all.filter((one) => !changed.some((difference) => difference[side] === one));
  const dropped = rest(sources, "source").filter((source) => isFigure(source) && !bead.target.some((target) => sharesAny(source, target)));
  const added = rest(targets, "target").filter((target) => isFigure(target) && !bead.source.some((source) => sharesAny(source, target)));
  return [
    ...changed,
    ...dropped.map((source): NumberDifference => ({ source, target: undefined, confidence: dropConfidence(source) })),
    ...added.map((target): NumberDifference => ({ source: undefined, target, confidence: addConfidence(target, bead, added.length) })),
  ];
}

/** Greedily pairs what was lost with what came instead, the likest first. */
function pairUp(sources: readonly Located[], targets: readonly Located[]): NumberDifference[] {
  const alone = sources.length === 1 && targets.length === 1;
  const scored = sources.flatMap((source, s) =>
    targets
      .filter((target) => isFigure(source) || isFigure(target) || alone || (source.mention.kind === "month" && target.mention.kind === "month"))
      .map((target, t) => ({ source, target, likeness: likeness(source, target) - Math.abs(s - t) * 0.01 })),
  );
  scored.sort((a, b) => b.likeness - a.likeness);
  const pairs: NumberDifference[] = [];
  for (const { source, target, likeness: score } of scored) {
    if (score < 0.45 && !(alone && isFigure(source) && isFigure(target))) continue;
    if (pairs.some((pair) => pair.source === source || pair.target === target)) continue;
    // Converted, but not to this figure, as far as one can tell.
    const doubt = isMeasured(source) === isMeasured(target) ? 1 : CONVERTED;
    pairs.push({ source, target, confidence: Math.min(doubt, changeConfidence(source, target, score, alone)) });
  }
  return pairs;
}

const CONVERTED = 0.6;

function isFigure({ mention }: Located): boolean {
  return mention.certainty === "figures";
}

/** Of feet and inches, one length, the feet speak for both. */
function isWholeLength({ mention }: Located, index: number, all: readonly Located[]): boolean {
  return mention.inches === undefined || all[index - 1]?.mention.inches !== mention.inches;
}

/** Nearly the same figure is no conversion of another one beside it: of "100 to 250 metres (328 to 820 feet)" 251 is the 250. */
function nearPairs(sources: readonly Located[], targets: readonly Located[]): NumberDifference[] {
  const pairs: NumberDifference[] = [];
  for (const source of sources) {
    const target = targets.find((one) => isNear(source, one) && !pairs.some((pair) => pair.target === one));
    if (target !== undefined) pairs.push({ source, target, confidence: changeConfidence(source, target, likeness(source, target), true) });
  }
  return pairs;
}

function isNear(source: Located, target: Located): boolean {
  if (!isFigure(source) || !isFigure(target) || kindLikeness(source.mention.kind, target.mention.kind) === 0) return false;
  const ratio = Number(source.mention.readings[0]![0]) / Number(target.mention.readings[0]![0]);
  return ratio > 0.95 && ratio < 1.05;
}

/** True where one may be the other in another measure. Two counts of one measure are never that. */
function converts(source: Located, target: Located): boolean {
  const measured = ({ mention: { measure, readings, inches } }: Located): Measured => (inches === undefined ? { measure, value: Number(readings[0]![0]) } : { measure: "inch", value: inches });
  return isConverted(measured(source), measured(target));
}

/** A measure that is foreign to the reader: figures beside it may be converted in a way of the translator's own. */
function isMeasured({ mention }: Located): boolean {
  return mention.measure !== undefined;
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
  return Math.max(0.1, base - (kinds === 0 ? 0.3 : 0) - (alone || score >= 0.7 ? 0 : 0.15) - (score < 0.45 ? 0.15 : 0));
}

/** More figures out of nowhere than this, and the two sentences hardly belong together. */
const MOST_ADDED = 2;

/**
 * A figure that nothing in the source accounts for, no word and no article, nearly always stands where another one should: 3 for
 * "second". One and nought come with the language ("もう1つ", "0時"), a month with a sentence cut at "Sept."
 */
function addConfidence({ mention }: Located, { source }: BeadNumbers, added: number): number {
  const value = Number(mention.readings[0]![0]);
  const isOwn = value <= 1 || mention.aside === true || mention.kind === "month";
  return isOwn || added > MOST_ADDED || source.some(isMeasured) ? 0.2 : 0.55;
}

/** Small numbers become words and idioms; the larger and the dated are missed. */
function dropConfidence({ mention }: Located): number {
  if (mention.kind === "code" || mention.kind === "ordinal" || mention.kind === "day" || mention.kind === "month") return 0.25;
  const value = Number(mention.readings[0]![0]);
  if (value <= 12) return 0.2;
  return mention.kind === "percentage" ? 0.45 : 0.4;
}
