import { isOwnText } from "../article/own-words.ts";
import type { Article, Segment } from "../article/types.ts";
import type { Embedder } from "../embed/types.ts";
import { placeBeads } from "./core/place.ts";
import { prepareSide, type Side } from "./core/side.ts";
import { applyOverrides, type AppliedOverrides, type Chosen } from "./overrides/apply.ts";
import type { AlignOverrides } from "./overrides/types.ts";
import { anchorsInOrder, type Open, takeOut } from "./settle.ts";
import { settledBeads } from "./settled-beads.ts";
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

/**
 * Aligns two versions of one article: m-n beads in source order that cover every segment that takes part. Segments that stand elsewhere in the
 * other version are `moved` beads; what the user settled are `override` beads.
 *
 * @throws whatever the embedder throws, and the signal's reason when it is aborted
 */
export async function align(source: Article, target: Article, options: AlignOptions): Promise<Alignment> {
  const include = options.include ?? isOwnText;
  const chosen: Chosen = { source: source.segments.filter(include), target: target.segments.filter(include) };
  const applied: AppliedOverrides =
    options.overrides === undefined ? { settled: [], stale: [] } : applyOverrides(options.overrides, chosen, [source.language, target.language]);
  const open = takeOut(applied.settled, { source: chosen.source.length, target: chosen.target.length });
  const sides = await embedSides(source, target, chosen, open, options);
  options.signal?.throwIfAborted();
  const settled = await settledBeads(applied.settled, chosen, options);
  const beads = inSourceOrder([...settled, ...searchedBeads(sides, open)]).map((bead) => inArticle(bead, chosen));
  return {
    source,
    target,
    beads,
    confidence: meanConfidence(beads, source),
    ...(applied.stale.length === 0 ? {} : { staleOverrides: applied.stale }),
  };
}

interface Sides {
  readonly source: Side;
  readonly target: Side;
}

async function embedSides(source: Article, target: Article, chosen: Chosen, open: Open, { embedder, onProgress, signal }: AlignOptions): Promise<Sides> {
  const total = open.source.length + open.target.length;
  const side = async ({ language }: Article, segments: readonly Segment[], before: number): Promise<Side> => {
    const texts = segments.map(({ text }) => text);
    const vectors = await embedder.embed(texts, {
      ...(signal === undefined ? {} : { signal }),
      onProgress: (done) => onProgress?.(before + done, total),
    });
    return prepareSide({ texts, language, vectors, paragraphs: segments.map(({ paragraph }) => paragraph) });
  };
  const first = await side(source, open.source.map((index) => chosen.source[index]!), 0);
  return { source: first, target: await side(target, open.target.map((index) => chosen.target[index]!), open.source.length) };
}

/** Beads of the search, as positions among the chosen segments; a moved segment stands where its source does. */
function searchedBeads({ source, target }: Sides, open: Open): Bead[] {
  return placeBeads(source, target, { anchors: anchorsInOrder(open.anchors, source, target) }).map((bead) => ({
    ...bead,
    source: bead.source.map((at) => open.source[at]!),
    target: bead.target.map((at) => open.target[at]!),
  }));
}

/** By source; an insertion follows the bead that holds the target segment before it. */
function inSourceOrder(beads: readonly Bead[]): Bead[] {
  const homes = new Int32Array(1 + beads.reduce((most, { target }) => Math.max(most, 1 + (target.at(-1) ?? -1)), 0)).fill(-1);
  for (const { source, target, moved } of beads) {
    if (source.length > 0 && moved === undefined) for (const index of target) homes[index + 1] = source.at(-1)!;
  }
  for (let at = 1; at < homes.length; at++) if (homes[at] === -1) homes[at] = homes[at - 1]!;
  const placeOf = ({ source, target }: Bead): readonly [number, number, number] =>
    source.length > 0 ? [source[0]!, 0, 0] : [homes[target[0]!]!, 1, target[0]!];
  return beads
    .map((bead) => ({ bead, place: placeOf(bead) }))
    .sort(({ place: x }, { place: y }) => x[0] - y[0] || x[1] - y[1] || x[2] - y[2])
    .map(({ bead }) => bead);
}

function inArticle(bead: Bead, chosen: Chosen): Bead {
  return { ...bead, source: bead.source.map((at) => chosen.source[at]!.index), target: bead.target.map((at) => chosen.target[at]!.index) };
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
