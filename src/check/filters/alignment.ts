import type { Alignment, Bead } from "../../align/types.ts";
import type { Article } from "../../article/types.ts";
import type { Finding, Place, SetView } from "../types.ts";

/**
 * Says of a finding whether the beads it rests on can be trusted. It rests on those that link its place with one of its
 * parallel places; where several do (one version each), the best of them counts. A finding about one text alone rests on none.
 */
export function trustsAlignment(views: readonly Pick<SetView, "alignments">[], minimum: number): (finding: Finding) => boolean {
  const alignments = views.flatMap((view) => view.alignments);
  const links = new Map<Alignment, BeadsBySegment>();
  const linksOf = (alignment: Alignment): BeadsBySegment => {
    let known = links.get(alignment);
    if (known === undefined) links.set(alignment, (known = bySegment(alignment)));
    return known;
  };
  const byArticle = new Map<Article, Alignment[]>();
  for (const alignment of alignments) {
    for (const article of [alignment.source, alignment.target]) byArticle.set(article, [...(byArticle.get(article) ?? []), alignment]);
  }
  return ({ rule, place, related }) => {
    // It is about the link itself.
    if (rule === "misaligned-segment") return true;
    const confidences = (byArticle.get(place.article) ?? []).flatMap((alignment) => {
      const { source, target } = linksOf(alignment);
      const beadOf = (one: Place): Bead | undefined => (one.article === alignment.source ? source : one.article === alignment.target ? target : undefined)?.get(one.segment);
      const bead = beadOf(place);
      const linked = bead !== undefined && related.some((other) => other.article !== place.article && beadOf(other) === bead);
      return linked ? [bead.confidence] : [];
    });
    return confidences.length === 0 || Math.max(...confidences) >= minimum;
  };
}

interface BeadsBySegment {
  readonly source: ReadonlyMap<number, Bead>;
  readonly target: ReadonlyMap<number, Bead>;
}

function bySegment({ beads }: Alignment): BeadsBySegment {
  return {
    source: new Map(beads.flatMap((bead) => bead.source.map((segment) => [segment, bead] as const))),
    target: new Map(beads.flatMap((bead) => bead.target.map((segment) => [segment, bead] as const))),
  };
}
