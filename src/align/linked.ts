import type { Article, Link } from "../article/types.ts";
import type { AlignOptions } from "./align.ts";
import { textLength } from "./core/length.ts";
import { doubtsOf } from "./linked/doubts.ts";
import { unitVectors } from "./linked/units.ts";
import type { Alignment, Bead, Doubt } from "./types.ts";

/**
 * Takes the alignment that a file brings along (XLIFF, TMX, PO) as it is: a bead for each link. Links whose texts do not belong together, as far
 * as their vectors and those of their neighbours tell, carry a doubt, and their beads little confidence.
 *
 * @throws whatever the embedder throws, and the signal's reason when it is aborted
 */
export async function alignLinked(source: Article, target: Article, links: readonly Link[], options: Pick<AlignOptions, "embedder" | "onProgress" | "signal">): Promise<Alignment> {
  const full = links.filter((link) => link.source.length > 0 && link.target.length > 0);
  const vectors = {
    source: await unitVectors(source, full.map((link) => link.source), options),
    target: await unitVectors(target, full.map((link) => link.target), options),
  };
  const { similarities, doubts } = doubtsOf({ ...vectors, weights: full.map((link) => Math.min(words(source, link.source), words(target, link.target))) });
  const order = new Map(full.map((link, index) => [link, index]));
  const beadOf = new Map(links.map((link, index) => [link, index]));
  const beads = links.map((link): Bead => {
    const index = order.get(link);
    if (index === undefined) return { ...link, similarity: 0, confidence: 1, cost: 0 };
    const similarity = similarities[index]!;
    const doubt = inBeads(doubts.get(index), (unit) => beadOf.get(full[unit]!)!);
    return { ...link, similarity, confidence: 1 - (doubt?.confidence ?? 0), cost: 1 - similarity, ...(doubt === undefined ? {} : { doubt }) };
  });
  const both = beads.filter((bead) => bead.target.length > 0);
  return { source, target, beads, confidence: both.length === 0 ? 0 : both.reduce((sum, bead) => sum + bead.confidence, 0) / both.length };
}

/** A doubt speaks of units that have both sides; a bead is there for each link. */
function inBeads(doubt: Doubt | undefined, beadOf: (unit: number) => number): Doubt | undefined {
  return doubt?.better === undefined ? doubt : { ...doubt, better: beadOf(doubt.better) };
}

/** Letters to a word, roughly, in any alphabet. */
const LETTERS = 5;

/** About how many words a side has. */
function words({ segments }: Article, indexes: readonly number[]): number {
  return indexes.reduce((sum, index) => sum + textLength(segments[index]!.text) / LETTERS, 0);
}
