import type { Alignment } from "./port.ts";

export type RelinkKind = "merge" | "split" | "target-down" | "target-up" | "source-down" | "source-up";

interface Sides {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

export interface Relinked {
  readonly beads: readonly Sides[];
  readonly words: string;
}

/**
 * Beads after one change by hand, those that changed only; undefined where there is nothing to change (the last bead cannot be
 * merged with a next one). `target-down` gives the bead's last target sentence to the next bead, `target-up` takes the next bead's
 * first; `source-…` the same for the source. A bead that is left with nothing is gone.
 */
export function relinked({ beads }: Alignment, at: number, kind: RelinkKind): Relinked | undefined {
  const bead = beads[at];
  const next = beads[at + 1];
  if (bead === undefined) return undefined;
  if (kind === "split") return split(bead);
  if (next === undefined || bead.moved === true || next.moved === true) return undefined;
  if (kind === "merge") return { beads: [{ source: ordered(bead.source, next.source), target: ordered(bead.target, next.target) }], words: "merged two beads" };
  const side = kind.startsWith("source") ? "source" : "target";
  const [from, to] = kind.endsWith("down") ? [bead, next] : [next, bead];
  const given = kind.endsWith("down") ? from[side].at(-1) : from[side][0];
  if (given === undefined) return undefined;
  const poorer = { source: from.source, target: from.target, [side]: from[side].filter((index) => index !== given) };
  const richer = { source: to.source, target: to.target, [side]: ordered(to[side], [given]) };
  const both = kind.endsWith("down") ? [poorer, richer] : [richer, poorer];
  return { beads: both.filter(({ source, target }) => source.length + target.length > 0), words: `moved a ${side} sentence ${kind.endsWith("down") ? "to the next bead" : "from the next bead"}` };
}

/** The first sentence of each side stands together, the rest likewise; a 1-1 bead is parted into its two sides. */
function split({ source, target }: Sides): Relinked | undefined {
  if (source.length + target.length < 2) return undefined;
  const parted =
    source.length <= 1 && target.length <= 1
      ? [{ source, target: [] }, { source: [], target }]
      : [{ source: source.slice(0, 1), target: target.slice(0, 1) }, { source: source.slice(1), target: target.slice(1) }];
  return { beads: parted, words: "split a bead" };
}

const ordered = (one: readonly number[], other: readonly number[]): number[] => [...one, ...other].sort((a, b) => a - b);
