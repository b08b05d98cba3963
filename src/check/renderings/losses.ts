import type { Alignment } from "../../align/types.ts";
import type { Draft, Place, RuleContext, SetView } from "../types.ts";
import { DOUBTFUL } from "./faults.ts";
import { LEAST_CONFIDENCE, amongVersions, isGlossarys, majorityForm, segmentPlace, sourceKey, versionsOf } from "./versions.ts";
import type { Judged } from "./versions.ts";

type Loss = Draft<"omitted-name">;

/** Names of the source that a version lost. The place is the target sentence that should have it. */
export function losses(view: SetView, context: RuleContext): Loss[] {
  const names = view.renderings().filter((term) => term.kind !== "term" && !isGlossarys(term, context));
  const versions = versionsOf(names);
  return names.flatMap((term) =>
    term.renderings.flatMap((rendering) => {
      const draft = lossOf({ term, rendering }, versions.get(sourceKey(rendering))!, context);
      return draft === undefined ? [] : [draft];
    }),
  );
}

function lossOf({ term, rendering }: Judged, versions: readonly Judged[], context: RuleContext): Loss | undefined {
  const { fault, source, agrees } = rendering;
  const { alignment } = term;
  const bead = alignment.beads[rendering.bead]!;
  if (agrees || fault === undefined || fault.loss < fault.drift || bead.confidence < context.minimumBeadConfidence) return undefined;
  const others = versions.filter((other) => other.term.alignment !== alignment);
  const present = others.filter(({ rendering: { agrees: there, fault: wrong } }) => there || (wrong?.loss ?? 0) < LEAST_CONFIDENCE);
  const own = isHeadline(source, alignment) ? Math.min(fault.loss, DOUBTFUL) : fault.loss;
  const confidence = amongVersions(own, present.length, others.length);
  if (confidence < LEAST_CONFIDENCE) return undefined;
  const { article } = source;
  const name = article.source.slice(source.span.start, source.span.end);
  const majority = majorityForm(term);
  const place = segmentPlace(alignment.target, bead.target[Math.min(bead.source.indexOf(source.segment), bead.target.length - 1)]!);
  return {
    rule: "omitted-name",
    data: { name, sourceLanguage: article.language, present: present.length, versions: others.length },
    confidence,
    place,
    actual: alignment.target.segments[place.segment]!.text,
    expected: majority === undefined ? [] : [majority.form],
    ...(term.concept && { concept: term.concept.id }),
    evidence: majority === undefined ? [] : [majority],
    related: [source, ...present.flatMap((other) => other.rendering.target ?? [])],
  };
}

/** Headlines are told anew in each language, with other names or none. */
function isHeadline({ segment, article }: Place, { beads }: Alignment): boolean {
  return article.segments[segment]!.kind === "heading" || beads.find(({ source }) => source.length > 0)?.source.includes(segment) === true;
}
