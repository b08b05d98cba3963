import type { Article, Segment } from "../article/types.ts";
import type { Embedder } from "../embed/types.ts";
import { alignSides, type CoreBead } from "./core/align-sides.ts";
import { prepareSide, type Side } from "./core/side.ts";
import type { AlignOverrides } from "./overrides/types.ts";
import type { Alignment, Bead } from "./types.ts";

export interface AlignOptions {
  readonly embedder: Embedder;
  /** Beads settled by hand. */
  readonly overrides?: AlignOverrides;
  /** Which segments take part; by default the page's own (furniture, credits, repeats) do not. */
  readonly include?: (segment: Segment) => boolean;
  /** Called as texts are embedded: how many of how many. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** True for the article's own words. */
export function isOwnText({ kind }: Segment): boolean {
  return kind !== "furniture" && kind !== "credit" && kind !== "repeat";
}

/**
 * Aligns two versions of one article: m-n beads in source order that cover every segment that takes part.
 *
 * @throws whatever the embedder throws, and the signal's reason when it is aborted
 */
export async function align(source: Article, target: Article, options: AlignOptions): Promise<Alignment> {
  const include = options.include ?? isOwnText;
  const segments = { source: source.segments.filter(include), target: target.segments.filter(include) };
  const sides = await embedSides(source, target, segments, options);
  options.signal?.throwIfAborted();
  const beads = alignSides(sides.source, sides.target).map((bead) => articleBead(bead, segments));
  return { source, target, beads, confidence: meanConfidence(beads, source) };
}

interface Chosen {
  readonly source: readonly Segment[];
  readonly target: readonly Segment[];
}

async function embedSides(source: Article, target: Article, chosen: Chosen, { embedder, onProgress, signal }: AlignOptions): Promise<{ source: Side; target: Side }> {
  const total = chosen.source.length + chosen.target.length;
  const side = async ({ language }: Article, segments: readonly Segment[], before: number): Promise<Side> => {
    const texts = segments.map(({ text }) => text);
    const vectors = await embedder.embed(texts, {
      ...(signal === undefined ? {} : { signal }),
      onProgress: (done) => onProgress?.(before + done, total),
    });
    return prepareSide({ texts, language, vectors, paragraphs: segments.map(({ paragraph }) => paragraph) });
  };
  return { source: await side(source, chosen.source, 0), target: await side(target, chosen.target, chosen.source.length) };
}

function articleBead(bead: CoreBead, chosen: Chosen): Bead {
  const { similarity, confidence, cost } = bead;
  return {
    source: chosen.source.slice(bead.source, bead.source + bead.sourceCount).map(({ index }) => index),
    target: chosen.target.slice(bead.target, bead.target + bead.targetCount).map(({ index }) => index),
    similarity,
    confidence,
    cost,
  };
}

/** Mean over beads with both sides, weighted by the length of their source; 0 where there is none. */
function meanConfidence(beads: readonly Bead[], source: Article): number {
  let sum = 0;
  let total = 0;
  for (const bead of beads) {
    if (bead.target.length === 0) continue;
    const length = bead.source.reduce((letters, index) => letters + source.segments[index]!.text.length, 0);
    sum += bead.confidence * length;
    total += length;
  }
  return total > 0 ? sum / total : 0;
}
