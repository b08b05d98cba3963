import type { Certainty, NumberMention } from "./types.ts";

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
  /** Figures and number words without a counterpart, in text order. */
  readonly sourceLeft: Set<Located>;
  readonly targetLeft: Set<Located>;
}

/** Surest first, so that a figure meets its figure before a word that merely may be it. */
const PASSES: readonly (readonly [Certainty, Certainty])[] = [
  ["figures", "figures"], ["figures", "words"], ["words", "figures"], ["words", "words"],
  ["figures", "hint"], ["hint", "figures"], ["words", "hint"], ["hint", "words"],
];

/** Matches the numbers of a bead's two sides by value, each claim once; hints account for any number of claims. */
export function matchNumbers(source: readonly Located[], target: readonly Located[]): BeadNumbers {
  const bead: BeadNumbers = { source, target, matched: new Map(), sourceLeft: new Set(source.filter(isClaim)), targetLeft: new Set(target.filter(isClaim)) };
  for (const [from, to] of PASSES) {
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

function isClaim({ mention }: Located): boolean {
  return mention.certainty !== "hint";
}

function matchPass(bead: BeadNumbers, from: Certainty, to: Certainty, shares: (a: Located, b: Located) => boolean): void {
  const open = (located: Located, left: ReadonlySet<Located>, certainty: Certainty): boolean => located.mention.certainty === certainty && (certainty === "hint" || left.has(located));
  for (const source of bead.source) {
    if (!open(source, bead.sourceLeft, from)) continue;
    const candidates = bead.target.filter((target) => open(target, bead.targetLeft, to) && shares(source, target));
    const target = candidates.find(({ mention }) => mention.kind === source.mention.kind) ?? candidates[0];
    if (target === undefined) continue;
    if (!bead.matched.has(source)) bead.matched.set(source, target);
    bead.sourceLeft.delete(source);
    bead.targetLeft.delete(target);
  }
}

function sharesFirst(a: Located, b: Located): boolean {
  return a.mention.readings[0]!.join(" ") === b.mention.readings[0]!.join(" ");
}

/** True where one number may mean what the other may mean. */
export function sharesAny(a: Located, b: Located): boolean {
  return a.mention.readings.some((reading) => b.mention.readings.some((other) => reading.length === other.length && reading.every((value, index) => value === other[index])));
}

/** A time or a decimal on one side may be two numbers on the other: 10.30 and "10 giờ 30". */
function settleParts(whole: Set<Located>, partsLeft: Set<Located>, others: readonly Located[]): void {
  for (const one of whole) {
    for (const reading of one.mention.readings) {
      if (reading.length < 2) continue;
      const parts = reading.map((value) => others.find((other) => (partsLeft.has(other) || !isClaim(other)) && other.mention.readings.some((single) => single.length === 1 && single[0] === value)));
      if (parts.some((part) => part === undefined)) continue;
      for (const part of parts) partsLeft.delete(part!);
      whole.delete(one);
      break;
    }
  }
}
