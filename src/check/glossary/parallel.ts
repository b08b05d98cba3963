import type { Concept } from "../../glossary/types.ts";
import type { BeadView } from "../beads.ts";
import { overlap, placeOf, segmentPlace } from "../places.ts";
import type { Place, SetView } from "../types.ts";
import { placeOfUse, type Use } from "./uses.ts";

/** Where a concept stands in the versions that have it: the source's mentions first, then the other versions' beside the same sentence. */
export function parallelPlaces(view: SetView, { alignment: judged, source }: BeadView, concept: Concept, used: readonly Use[]): Place[] {
  const sentences = new Set(used.map(({ segment }) => segment));
  const others = view.alignments.flatMap((alignment) => {
    if (alignment === judged) return [];
    const target = view.view(alignment.target);
    const segments = alignment.beads.filter((bead) => bead.source.some((segment) => sentences.has(segment))).flatMap((bead) => bead.target);
    return segments.flatMap((segment) => target.mentions(segment).filter((mention) => mention.concept === concept).map((mention) => placeOf(alignment.target, segment, mention.span)));
  });
  return [...used.map((use) => placeOfUse(source, use)), ...others];
}

/** A rendering below this is a guess, and pointing at the wrong words is worse than pointing at the sentence. */
const trusted = 0.5;

/** The words that stand in the translation where the concept should be, if the search for renderings knows; else the sentence. */
export function placeOfAbsence(view: SetView, { alignment, index, target, targetSegments }: BeadView, concept: Concept): { place: Place; actual: string } {
  const sentence = segmentPlace(alignment.target, targetSegments[0]!);
  const renderings = view.renderings().filter((term) => term.alignment === alignment && term.concept === concept).flatMap((term) => term.renderings);
  const taken = targetSegments.flatMap((segment) => target.mentions(segment).map((mention) => placeOf(alignment.target, segment, mention.span)));
  const instead = renderings.find((rendering) => rendering.bead === index && rendering.target !== undefined && rendering.confidence >= trusted && !taken.some((place) => overlap(place, rendering.target!)))?.target;
  if (instead !== undefined) return { place: instead, actual: alignment.target.source.slice(instead.span.start, instead.span.end) };
  return { place: sentence, actual: alignment.target.segments[targetSegments[0]!]!.text };
}
