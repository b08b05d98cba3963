import type { Drafted } from "./propose.ts";

/** A form that stands inside longer ones in so many of its places is a part of them. */
const PART = 0.75;

/** Leaves out what stands mostly inside longer proposals: "Socialistiska" in "Socialistiska republiken Vietnam". */
export function longest(drafted: readonly Drafted[]): Drafted[] {
  const places = new Map<string, { start: number; end: number; one: Drafted }[]>();
  for (const one of drafted) {
    for (const { path, span } of one.mentions.values()) {
      const known = places.get(path) ?? [];
      places.set(path, known);
      known.push({ ...span, one });
    }
  }
  for (const list of places.values()) list.sort((a, b) => a.start - b.start || b.end - a.end);
  const inside = new Map<Drafted, number>();
  for (const list of places.values()) {
    for (const [index, { start, end, one }] of list.entries()) if (isInside(list, index, { start, end, one })) inside.set(one, (inside.get(one) ?? 0) + 1);
  }
  return drafted.filter((one) => (inside.get(one) ?? 0) < PART * one.count);
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly one: Drafted;
}

/** Proposals are short: who holds a place begins little before it. */
const farthest = 400;

function isInside(list: readonly Placed[], index: number, { start, end, one }: Placed): boolean {
  const isLonger = (other: Placed): boolean => other.one !== one && other.start <= start && other.end >= end && other.end - other.start > end - start;
  for (let at = index - 1; at >= 0 && start - list[at]!.start <= farthest; at--) if (isLonger(list[at]!)) return true;
  for (let at = index + 1; at < list.length && list[at]!.start === start; at++) if (isLonger(list[at]!)) return true;
  return false;
}
