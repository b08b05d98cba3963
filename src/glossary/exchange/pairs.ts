import type { Language } from "../../article/types.ts";
import type { Concept, Term } from "../types.ts";
import { lossesOf, type Place, takenTerms } from "./losses.ts";
import type { Loss } from "./types.ts";

/** A concept as a source and a target hold it. */
export interface PairedConcept {
  readonly concept: Concept;
  /** Not empty, the preferred one first. */
  readonly source: readonly Term[];
  /** Words of the target; the source's where the concept stays as it is. Not empty. */
  readonly target: readonly Pick<Term, "term" | "status">[];
}

/** The concepts that have terms in both languages, and how many have not. */
export function paired(concepts: readonly Concept[], source: Language, target: Language, place: Place): { readonly pairs: readonly PairedConcept[]; readonly lost: readonly Loss[] } {
  const pairs = concepts.flatMap((concept): PairedConcept[] => {
    const from = takenTerms(concept, source, place);
    const to = takenTerms(concept, target, place);
    const kept = to.length === 0 && concept.translate(target) === false ? from.slice(0, 1) : to;
    return from.length === 0 || kept.length === 0 ? [] : [{ concept, source: from, target: kept }];
  });
  const without = concepts.length - pairs.length;
  const lost = lossesOf(pairs.map(({ concept }) => concept), [source, target], place);
  return { pairs, lost: without === 0 ? lost : [{ of: "concept", what: "language", count: without }, ...lost] };
}
