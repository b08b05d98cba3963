import { settleCompounds } from "./compounds.ts";
import type { Certainty, NumberKind, NumberMention } from "./types.ts";

/** A number at a segment of one side. */
export interface Located {
  readonly segment: number;
  readonly mention: NumberMention;
}

/** The numbers of one bead and what became of them. */
export interface BeadNumbers {
  readonly source: readonly Located[];
  readonly target: readonly Located[];
  /** Each source number with the target number of the same value. */
  readonly matched: Map<Located, Located>;
  /** Figures and number words without a counterpart, in text order; not those that are tied. */
  readonly sourceLeft: Set<Located>;
  readonly targetLeft: Set<Located>;
  /** Numbers that belong together (of one name, one date, one score) and differ. */
  readonly tied: Map<Located, Located>;
}

/** Surest first, so that a figure meets its figure before a word that merely may be it. */
const PASSES: readonly (readonly [Certainty, Certainty])[] = [
  ["figures", "figures"], ["figures", "words"], ["words", "figures"], ["words", "words"],
  ["figures", "hint"], ["hint", "figures"], ["words", "hint"], ["hint", "words"],
];

/** Matches the numbers of a bead's two sides by value, each claim once; hints account for any number of claims. */
export function matchNumbers(source: readonly Located[], target: readonly Located[]): BeadNumbers {
  const bead: BeadNumbers = { source, target, matched: new Map(), tied: new Map(), sourceLeft: new Set(source.filter(isClaim)), targetLeft: new Set(target.filter(isClaim)) };
  settleWhole(bead);
  for (const [from, to] of PASSES) {
    if (to === "hint" && from === "figures") {
      settleLabels(bead);
      settleKinds(bead);
    }
    for (const shares of [sharesFirst, sharesAny]) matchPass(bead, from, to, shares);
  }
  settleParts(bead.sourceLeft, bead.targetLeft, target);
  settleParts(bead.targetLeft, bead.sourceLeft, source);
  return bead;
}

/** Settles what moved to a neighbouring bead: a number that is open here and open there. */
export function settleNeighbours(beads: readonly BeadNumbers[], reach: number): void {
  for (let distance = 1; distance <= reach; distance += 1) {
    for (const [index, bead] of beads.entries()) {
      for (const other of [beads[index - distance], beads[index + distance]]) {
        if (other !== undefined) settleAcross(bead, other);
      }
    }
  }
}

function settleAcross(from: BeadNumbers, to: BeadNumbers): void {
  for (const source of from.sourceLeft) {
    const target = [...to.targetLeft].find((candidate) => sharesAny(source, candidate));
    if (target !== undefined) {
      from.matched.set(source, target);
      from.sourceLeft.delete(source);
      to.targetLeft.delete(target);
      continue;
    }
    if (to.target.some((candidate) => candidate.mention.certainty === "hint" && sharesAny(source, candidate))) from.sourceLeft.delete(source);
  }
  for (const target of from.targetLeft) {
    if (to.source.some((candidate) => candidate.mention.certainty === "hint" && sharesAny(candidate, target))) from.targetLeft.delete(target);
  }
}

/** Scores and dates, before their numbers can meet others. */
function settleWhole(bead: BeadNumbers): void {
  const { equal, different } = settleCompounds(bead.source, bead.target);
  // A time is one number whose half is right and whose half is not: what differs counts.
  const wrong = new Set(different.flat());
  for (const [source, target] of equal) {
    bead.sourceLeft.delete(source);
    bead.targetLeft.delete(target);
    if (!wrong.has(source) && !wrong.has(target)) bead.matched.set(source, target);
  }
  for (const [source, target] of different) tie(bead, source, target);
}

/** Two numbers that belong together and differ: nothing else may explain either. */
function tie(bead: BeadNumbers, source: Located, target: Located): void {
  bead.tied.set(source, target);
  bead.sourceLeft.delete(source);
  bead.targetLeft.delete(target);
}

/** Kinds of which a sentence rarely has two: what is left of one on either side belongs together. */
const TELLING: readonly NumberKind[] = ["month", "percentage", "year"];

function settleKinds(bead: BeadNumbers): void {
  for (const kind of TELLING) {
    const [sources, targets] = [bead.sourceLeft, bead.targetLeft].map((left) => [...left].filter(({ mention }) => mention.kind === kind && mention.certainty !== "hint"));
    const [source, target] = [sources![0], targets![0]];
    if (sources!.length !== 1 || targets!.length !== 1) continue;
    // "in March and April" against a shortened "maalis- ja huhtikuussa": April explains one of the two.
    const explained = bead.target.some((one) => one.mention.kind === kind && sharesAny(source!, one)) || bead.source.some((one) => one.mention.kind === kind && sharesAny(one, target!));
    if (!explained) tie(bead, source!, target!);
  }
}

/** One name with two numbers is settled as a difference before hints can explain either away: Apollo 1, Apollo 2. */
function settleLabels(bead: BeadNumbers): void {
  for (const source of bead.sourceLeft) {
    const label = source.mention.label;
    if (label === undefined) continue;
    const rivals = [...bead.targetLeft].filter(({ mention }) => mention.label === label);
    if (rivals.length === 1 && source.mention.kind !== "day") tie(bead, source, rivals[0]!);
  }
}

function isClaim({ mention }: Located): boolean {
  return mention.certainty !== "hint";
}

function matchPass(bead: BeadNumbers, from: Certainty, to: Certainty, shares: (a: Located, b: Located) => boolean): void {
  const open = (located: Located, left: ReadonlySet<Located>, certainty: Certainty): boolean => located.mention.certainty === certainty && (certainty === "hint" || left.has(located));
  for (const source of bead.source) {
    if (!open(source, bead.sourceLeft, from)) continue;
    const candidates = bead.target.filter((target) => open(target, bead.targetLeft, to) && shares(source, target));
    const target = nearest(source, candidates, bead);
    if (target === undefined) continue;
    if (!bead.matched.has(source)) bead.matched.set(source, target);
    bead.sourceLeft.delete(source);
    bead.targetLeft.delete(target);
  }
}

/**
 * Of several equal numbers the one that stands where this one does: when "39 … 38" has become "38 … 38", the second 38 is the
 * right one.
 */
function nearest(source: Located, candidates: readonly Located[], { source: all, target: others }: BeadNumbers): Located | undefined {
  const kind = candidates.filter(({ mention }) => mention.kind === source.mention.kind);
  const place = rank(source, all);
  const ranked = (kind.length > 0 ? kind : candidates).map((candidate) => ({ candidate, distance: Math.abs(rank(candidate, others) - place) }));
  return ranked.sort((a, b) => a.distance - b.distance)[0]?.candidate;
}

/** 0 to 1: how far through the side's figures one stands. */
function rank(one: Located, all: readonly Located[]): number {
  const figures = all.filter(({ mention }) => mention.certainty === "figures" || mention === one.mention);
  return figures.indexOf(one) / Math.max(1, figures.length - 1);
}

function sharesFirst(a: Located, b: Located): boolean {
  return !isDayAndMonth(a, b) && a.mention.readings[0]!.join(" ") === b.mention.readings[0]!.join(" ");
}

/** True where one number may mean what the other may mean. */
export function sharesAny(a: Located, b: Located): boolean {
  return !isDayAndMonth(a, b) && a.mention.readings.some((reading) => b.mention.readings.some((other) => reading.length === other.length && reading.every((value, index) => value === other[index])));
}

/** 5 March is not 3 May, though both have a 3 and a 5. */
function isDayAndMonth({ mention: a }: Located, { mention: b }: Located): boolean {
  return (a.kind === "day" && b.kind === "month") || (a.kind === "month" && b.kind === "day");
}

/** A time or a decimal on one side may be two numbers on the other: 10.30 and "10 giờ 30". */
function settleParts(whole: Set<Located>, partsLeft: Set<Located>, others: readonly Located[]): void {
  for (const one of whole) {
    for (const reading of one.mention.readings) {
      if (reading.length < 2) continue;
      const parts = reading.map((value) => others.find((other) => (partsLeft.has(other) || !isClaim(other)) && isSingle(other, value)));
      if (parts.some((part) => part === undefined)) continue;
      for (const part of parts) partsLeft.delete(part!);
      whole.delete(one);
      break;
    }
  }
}

/** A part must be meant as that value: the 230 of "230,000" is none. */
function isSingle({ mention }: Located, value: string): boolean {
  const meant = mention.certainty === "hint" ? mention.readings : mention.readings.slice(0, 1);
  return meant.some((reading) => reading.length === 1 && reading[0] === value);
}
