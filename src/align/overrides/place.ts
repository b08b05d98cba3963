import type { Searched, SegmentRun } from "./find.ts";

export const sideNames = ["source", "target"] as const;
export type SideName = (typeof sideNames)[number];

/** A side of a bead: where each of its texts may stand. */
export interface Wanted {
  readonly side: SideName;
  readonly texts: readonly string[];
  readonly runs: readonly (readonly SegmentRun[])[];
}

/** Segments that beads have already, by position. */
export type Taken = Readonly<Record<SideName, ReadonlySet<number>>>;

/** A text that cannot be placed: it stands nowhere, or other beads have it wherever it does. */
export interface Missing {
  readonly missing: { readonly side: SideName; readonly text: string; readonly taken: boolean };
}

/** Positions of a bead's segments, ascending. A text that stands more than once is taken nearest to those that stand once, on its own side first. */
export function placed(sides: readonly [Wanted, Wanted], taken: Taken, articles: Readonly<Record<SideName, Searched>>): Record<SideName, readonly number[]> | Missing {
  const where = (side: SideName, run: SegmentRun): number => (run[0]! + run.at(-1)!) / 2 / articles[side].size;
  const mean = (places: readonly number[]): number | undefined => (places.length === 0 ? undefined : places.reduce((sum, place) => sum + place, 0) / places.length);
  const certain = ({ side, runs }: Wanted): number | undefined => mean(runs.filter((one) => one.length === 1).map(([run]) => where(side, run!)));
  const near = sides.map(certain);
  const result = { source: [] as number[], target: [] as number[] };
  for (const [at, { side, texts, runs }] of sides.entries()) {
    for (const [number, text] of texts.entries()) {
      const free = runs[number]!.filter((run) => run.every((index) => !taken[side].has(index) && !result[side].includes(index)));
      if (free.length === 0) return { missing: { side, text, taken: runs[number]!.length > 0 } };
      const goal = near[at] ?? near[1 - at];
      const run = goal === undefined ? free[0]! : free.reduce((best, one) => (Math.abs(where(side, one) - goal) < Math.abs(where(side, best) - goal) ? one : best));
      near[at] ??= where(side, run);
      result[side].push(...run);
    }
  }
  return { source: result.source.sort((x, y) => x - y), target: result.target.sort((x, y) => x - y) };
}
