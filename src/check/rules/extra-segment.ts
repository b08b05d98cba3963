import type { Alignment, Bead } from "../../align/types.ts";
import { segmentPlace } from "../places.ts";
import { gaps, type Gap } from "../segments/gaps.ts";
import { importance, isOwed } from "../segments/weight.ts";
import type { Draft, Rule, SetView } from "../types.ts";

/** Sentences of the translation without a source, neighbouring ones as one finding; and sentences that stand out of the source's order. */
export const extraSegment: Rule<"extra-segment"> = {
  id: "extra-segment",
  severity: "warning",
  category: "accuracy/addition",
  *set(view, { minimumBeadConfidence }) {
    for (const alignment of view.alignments) {
      const [source, target] = [view.view(alignment.source), view.view(alignment.target)];
      for (const gap of gaps(alignment, source, target, minimumBeadConfidence).extra) yield added(alignment, gap);
      yield* moved(alignment, view, minimumBeadConfidence);
    }
  },
};

function added({ source, target }: Alignment, { segments, before, confidence }: Gap): Draft<"extra-segment"> {
  return {
    rule: "extra-segment",
    data: { sourceLanguage: source.language, segments: segments.length, moved: false },
    confidence,
    place: segmentPlace(target, segments[0]!),
    actual: target.segments[segments[0]!]!.text,
    expected: [],
    evidence: [],
    related: [...(before === undefined ? [] : [segmentPlace(source, before)]), ...segments.slice(1).map((segment) => segmentPlace(target, segment))],
  };
}

/** Whether a bead's target stands right before another's, in the same paragraph. */
function precedes({ target }: Alignment, first: Bead | undefined, second: Bead | undefined): boolean {
  const [from, to] = [first?.target.at(-1), second?.target[0]];
  return from !== undefined && to === from + 1 && target.segments[from]!.paragraph === target.segments[to]!.paragraph;
}

/** Whether a bead changed places with its neighbour in a paragraph: a translator turns two sentences round for the flow. */
function isTurnedRound(alignment: Alignment, at: number): boolean {
  const [before, bead, next] = [alignment.beads[at - 1], alignment.beads[at], alignment.beads[at + 1]];
  return precedes(alignment, bead, before) || precedes(alignment, next, bead);
}

/** All is there, only elsewhere: an editor's right, so it is said with less weight than a loss. */
function* moved(alignment: Alignment, view: SetView, minimum: number): Iterable<Draft<"extra-segment">> {
  const { source, target, beads } = alignment;
  const counts = new Set(view.view(target).segments);
  for (const [at, bead] of beads.entries()) {
    const segments = bead.target.filter((segment) => counts.has(segment) && isOwed(target.segments[segment]!.kind));
    if (bead.moved !== true || bead.confidence < minimum || bead.source.length === 0 || segments.length === 0 || isTurnedRound(alignment, at)) continue;
    const { text, kind } = target.segments[segments[0]!]!;
    yield {
      rule: "extra-segment",
      data: { sourceLanguage: source.language, segments: segments.length, moved: true },
      confidence: 0.7 * bead.confidence * importance(text, kind),
      place: segmentPlace(target, segments[0]!),
      actual: text,
      expected: [],
      evidence: [],
      related: bead.source.map((segment) => segmentPlace(source, segment)),
    };
  }
}
