import type { Alignment } from "../../align/types.ts";
import type { ArticleView } from "../types.ts";
import { importance, isOwed, wordWeight } from "./weight.ts";

/** Neighbouring segments of one text that nothing in the other answers to. */
export interface Gap {
  /** Indexes into the text's segments, ascending. */
  readonly segments: readonly number[];
  /** The other text's last aligned segment before the gap; undefined where it begins the text. */
  readonly before: number | undefined;
  /** How sure it is that something is missing, 0 to 1. */
  readonly confidence: number;
}

export interface Gaps {
  readonly missing: readonly Gap[];
  readonly extra: readonly Gap[];
}

interface Alone {
  readonly segment: number;
  readonly confidence: number;
}

/** What stands alone on either side of an alignment, in runs: between two beads that link the texts all that is missing is one gap. */
export function gaps(alignment: Alignment, source: ArticleView, target: ArticleView, minimum: number): Gaps {
  const missing: Gap[] = [];
  const extra: Gap[] = [];
  const [sourceCounts, targetCounts] = [owedSegments(source), owedSegments(target)];
  let last: { source: number | undefined; target: number | undefined } = { source: undefined, target: undefined };
  let alone: { source: Alone[]; target: Alone[] } = { source: [], target: [] };
  const close = (): void => {
    if (alone.source.length > 0) missing.push(gap(alone.source, alone.target, source, target, last.target));
    if (alone.target.length > 0) extra.push(gap(alone.target, alone.source, target, source, last.source));
    alone = { source: [], target: [] };
  };
  for (const { source: from, target: to, confidence, moved } of alignment.beads) {
    if (moved === true) continue;
    if (from.length > 0 && to.length > 0) {
      close();
      last = { source: from.at(-1), target: to.at(-1) };
    } else if (confidence >= minimum) {
      alone.source.push(...from.filter((segment) => sourceCounts.has(segment)).map((segment) => ({ segment, confidence })));
      alone.target.push(...to.filter((segment) => targetCounts.has(segment)).map((segment) => ({ segment, confidence })));
    }
  }
  close();
  return { missing, extra };
}

function owedSegments({ segments, article }: ArticleView): ReadonlySet<number> {
  return new Set(segments.filter((segment) => isOwed(article.segments[segment]!.kind)));
}

function gap(alone: readonly Alone[], opposite: readonly Alone[], view: ArticleView, other: ArticleView, before: number | undefined): Gap {
  const { segments } = view.article;
  const confidence = Math.max(...alone.map((one) => one.confidence * importance(segments[one.segment]!.text, segments[one.segment]!.kind)));
  const weight = (some: readonly Alone[], of: ArticleView): number => some.reduce((sum, { segment }) => sum + wordWeight(of.article.segments[segment]!.text), 0);
  // Where both texts have something alone at one spot it may be one thought said very differently.
  const answered = Math.min(1, weight(opposite, other) / Math.max(1, weight(alone, view)));
  return { segments: alone.map(({ segment }) => segment), before, confidence: confidence * (1 - 0.45 * answered) };
}
