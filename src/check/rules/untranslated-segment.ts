import { segmentPlace } from "../places.ts";
import { untranslatedSegments, type Untranslated } from "../segments/untranslated.ts";
import type { ArticleView, Draft, Rule } from "../types.ts";

/** Sentences left in the source's language; neighbouring ones are one finding. */
export const untranslatedSegment: Rule<"untranslated-segment"> = {
  id: "untranslated-segment",
  severity: "error",
  category: "accuracy/untranslated",
  *set(view) {
    for (const target of view.articles) {
      for (const run of runs(untranslatedSegments(view, target), target)) yield state(run, target);
    }
  },
};

/** Puts neighbours together; segments that do not count (a credit between two sentences) do not part them. */
function runs(found: readonly Untranslated[], { segments }: ArticleView): Untranslated[][] {
  const order = new Map(segments.map((segment, at) => [segment, at]));
  const grouped: Untranslated[][] = [];
  for (const one of found) {
    const last = grouped.at(-1);
    const neighbour = last !== undefined && order.get(one.segment) === order.get(last.at(-1)!.segment)! + 1 && isSure(one) === isSure(last[0]!);
    if (neighbour) last.push(one);
    else grouped.push([one]);
  }
  return grouped;
}

/** A doubt beside a certainty is a finding of its own. */
const isSure = ({ confidence }: Untranslated): boolean => confidence >= 0.5;

function state(run: readonly Untranslated[], { article }: ArticleView): Draft<"untranslated-segment"> {
  const first = run[0]!;
  return {
    rule: "untranslated-segment",
    data: { from: first.from, segments: run.length },
    confidence: Math.max(...run.map(({ confidence }) => confidence)),
    place: segmentPlace(article, first.segment),
    actual: article.segments[first.segment]!.text,
    expected: [],
    evidence: [],
    related: [...run.flatMap(({ source, counterparts }) => counterparts.map((segment) => segmentPlace(source, segment))), ...run.slice(1).map(({ segment }) => segmentPlace(article, segment))],
  };
}
