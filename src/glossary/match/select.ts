import type { TermStatus } from "../types.ts";
import type { Candidate } from "./recognise.ts";

/** A candidate with what it takes to tell two of one stretch apart. */
export interface Weighed extends Candidate {
  /** Written just as in the glossary, case and marks included. */
  readonly exact: boolean;
}

const statusOrder: Readonly<Record<TermStatus, number>> = { preferred: 0, admitted: 1, deprecated: 2, superseded: 3, forbidden: 4, draft: 5 };
const shapeOrder = { base: 0, suffix: 1, changed: 2, compound: 3 } as const;

/** More of the term's own letters first; of two alike the one written as in the glossary; then a total order. */
function compare(a: Weighed, b: Weighed): number {
  return (
    b.own - a.own ||
    a.start - b.start ||
    Number(b.exact) - Number(a.exact) ||
    b.end - a.end ||
    shapeOrder[a.shape] - shapeOrder[b.shape] ||
    statusOrder[a.pattern.term.status] - statusOrder[b.pattern.term.status] ||
    a.pattern.rank - b.pattern.rank
  );
}

/** Longest match wins; what overlaps a winner is dropped ("Kina" in "Kinas kommunistiska parti"). In text order. */
export function select(candidates: readonly Weighed[]): Weighed[] {
  const taken: Weighed[] = [];
  const byStart: number[] = [];
  for (const candidate of [...candidates].sort(compare)) {
    // `byStart` keeps the winners ordered, so only the neighbours can overlap.
    let low = 0;
    let high = byStart.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (taken[byStart[middle]!]!.start < candidate.start) low = middle + 1;
      else high = middle;
    }
    const before = byStart[low - 1];
    const after = byStart[low];
    if (before !== undefined && taken[before]!.end > candidate.start) continue;
    if (after !== undefined && taken[after]!.start < candidate.end) continue;
    byStart.splice(low, 0, taken.length);
    taken.push(candidate);
  }
  return byStart.map((index) => taken[index]!);
}
