import type { GoldBead } from "./gold.ts";

/** A segment of a made text: which units it tells, none where it is foreign. */
export interface Told {
  text: string;
  units: number[];
}

const says = /[\p{L}\p{N}]/u;

/** Goes through one side from bead to bead. */
class Reader {
  readonly #side: readonly Told[];
  at = 0;

  constructor(side: readonly Told[]) {
    this.#side = side;
  }

  /** The next segment, undefined at the end. */
  get next(): Told | undefined {
    return this.#side[this.at];
  }

  /** Whether any unit of the next segment is still told by the other side. */
  isToldBy(other: Reader): boolean {
    const units = new Set(other.#side.slice(other.at).flatMap((segment) => segment.units));
    return this.next!.units.some((unit) => units.has(unit));
  }

  /**
   * Takes the segments that tell one of the units, and what is foreign between them: only signs stay out of the bead, for a caption in its middle
   * belongs to it as the NTREX sets have it.
   *
   * @returns whether there were any
   */
  take(units: Set<number>, into: number[], left: number[]): boolean {
    let end = this.at;
    while (this.#side[end]?.units.length === 0) end++;
    if (this.#side[end]?.units.some((unit) => units.has(unit)) !== true) return false;
    for (; this.at < end; this.at++) (says.test(this.next!.text) ? into : left).push(this.at);
    for (const unit of this.next!.units) units.add(unit);
    into.push(this.at++);
    return true;
  }
}

/** Beads by what is told on both sides: segments that share a unit belong together, and so do those that share a segment. */
export function beadsOf(source: readonly Told[], target: readonly Told[]): GoldBead[] {
  const beads: GoldBead[] = [];
  const [here, there] = [new Reader(source), new Reader(target)];
  while (here.next !== undefined || there.next !== undefined) {
    if (here.next !== undefined && !here.isToldBy(there)) beads.push([[here.at++], []]);
    else if (there.next !== undefined && !there.isToldBy(here)) beads.push([[], [there.at++]]);
    else {
      const [rows, columns, over, extra]: number[][] = [[], [], [], []];
      const units = new Set(here.next!.units);
      while (here.take(units, rows!, over!) || there.take(units, columns!, extra!));
      beads.push([rows!, columns!], ...over!.map((at): GoldBead => [[at], []]), ...extra!.map((at): GoldBead => [[], [at]]));
    }
  }
  return beads;
}
