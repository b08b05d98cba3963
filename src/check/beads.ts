import type { Alignment, Bead } from "../align/types.ts";
import type { ArticleView, RuleContext, SetView } from "./types.ts";

/** A bead with both sides, ready to be compared: only segments that count, and what stands beside it. */
export interface BeadView {
  readonly alignment: Alignment;
  /** Index into `alignment.beads`. */
  readonly index: number;
  readonly bead: Bead;
  readonly source: ArticleView;
  readonly target: ArticleView;
  readonly sourceSegments: readonly number[];
  readonly targetSegments: readonly number[];
  /** The target's segments just before and just after, with the bead each belongs to: a sentence border may have moved. */
  readonly neighbours: readonly { readonly segment: number; readonly bead: Bead | undefined }[];
}

/** The beads of all alignments of a set that can be trusted and have words on both sides. */
export function* comparableBeads(view: SetView, { minimumBeadConfidence }: RuleContext): Iterable<BeadView> {
  for (const alignment of view.alignments) {
    const [source, target] = [view.view(alignment.source), view.view(alignment.target)];
    const [sourceCounts, targetCounts] = [new Set(source.segments), new Set(target.segments)];
    const beadOf = new Map(alignment.beads.flatMap((bead) => bead.target.map((segment) => [segment, bead] as const)));
    const order = new Map(target.segments.map((segment, at) => [segment, at]));
    for (const [index, bead] of alignment.beads.entries()) {
      if (bead.confidence < minimumBeadConfidence) continue;
      const sourceSegments = bead.source.filter((segment) => sourceCounts.has(segment));
      const targetSegments = bead.target.filter((segment) => targetCounts.has(segment));
      if (sourceSegments.length === 0 || targetSegments.length === 0) continue;
      const beside = [target.segments[order.get(targetSegments[0]!)! - 1], target.segments[order.get(targetSegments.at(-1)!)! + 1]];
      const neighbours = beside.flatMap((segment) => (segment === undefined ? [] : [{ segment, bead: beadOf.get(segment) }]));
      yield { alignment, index, bead, source, target, sourceSegments, targetSegments, neighbours };
    }
  }
}
