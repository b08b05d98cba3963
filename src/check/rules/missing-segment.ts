import { gapAfter, segmentPlace } from "../places.ts";
import { gaps } from "../segments/gaps.ts";
import type { Rule } from "../types.ts";

/**
 * Sentences of the source that nothing in the translation answers to; neighbouring ones are one finding. The place is the spot in
 * the translation where they should stand: that is the file to mend.
 */
export const missingSegment: Rule<"missing-segment"> = {
  id: "missing-segment",
  severity: "warning",
  category: "accuracy/omission",
  *set(view, { minimumBeadConfidence }) {
    for (const alignment of view.alignments) {
      const [source, target] = [view.view(alignment.source), view.view(alignment.target)];
      for (const { segments, before, confidence } of gaps(alignment, source, target, minimumBeadConfidence).missing) {
        yield {
          rule: "missing-segment",
          data: { sourceLanguage: alignment.source.language, segments: segments.length },
          confidence,
          place: gapAfter(alignment.target, before),
          actual: "",
          expected: [],
          evidence: [],
          related: segments.map((segment) => segmentPlace(alignment.source, segment)),
        };
      }
    }
  },
};
