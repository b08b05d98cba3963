import type { Alignment } from "../../align/types.ts";
import type { Glossary } from "../../glossary/types.ts";
import type { RenderedTerm } from "../types.ts";
import type { Restoring, Storing } from "./places.ts";
import type { StoredTerm } from "./types.ts";

export function storeTerms(terms: readonly RenderedTerm[], alignments: readonly Alignment[], store: Storing): StoredTerm[] {
  return terms.map(({ alignment, concept, renderings, ...term }) => ({
    ...term,
    ...(concept === undefined ? {} : { concept: concept.id }),
    alignment: alignments.indexOf(alignment),
    renderings: renderings.map(({ source, target, ...rendering }) => ({ ...rendering, source: store(source), ...(target === undefined ? {} : { target: store(target) }) })),
  }));
}

export function restoreTerms(terms: readonly StoredTerm[], alignments: readonly Alignment[], restore: Restoring, glossary: Glossary): RenderedTerm[] {
  return terms.map(({ alignment, concept: id, renderings, ...term }) => {
    const concept = id === undefined ? undefined : glossary.concept(id);
    return {
      ...term,
      ...(concept === undefined ? {} : { concept }),
      alignment: alignments[alignment]!,
      renderings: renderings.map(({ source, target, ...rendering }) => ({ ...rendering, source: restore(source), ...(target === undefined ? {} : { target: restore(target) }) })),
    };
  });
}
