import type { Alignment } from "../align/types.ts";
import type { Article, ArticleSet } from "../article/types.ts";
import type { Glossary } from "../glossary/types.ts";
import type { Draft, NameMention, RenderedTerm, SetView } from "./types.ts";
import { viewSet } from "./view.ts";

/**
 * What is known of one set once it was read, aligned and checked: plain data, in which equal objects are one object (a place's
 * article is the set's), so that it can be stored and brought back by structured clone.
 */
export interface Remembered {
  readonly set: ArticleSet;
  readonly alignments: readonly Alignment[];
  /** What the rules said that look at the set as it is. */
  readonly drafts: readonly Draft[];
  /** By article, in the set's order. */
  readonly names: readonly (readonly NameMention[])[];
  readonly renderings: readonly StoredTerm[];
}

/** A concept is named by its id: the glossary that is at hand has it whole. */
type StoredTerm = Omit<RenderedTerm, "concept"> & { readonly concept?: string };

/** @param view as `lighten` left it, so that nothing is computed here that the run itself would not have asked for. */
export function remember({ set, alignments, articles, renderings }: SetView, drafts: readonly Draft[]): Remembered {
  return {
    set,
    alignments,
    drafts,
    names: articles.map((article) => article.names()),
    renderings: renderings().map(({ concept, ...term }) => ({ ...term, ...(concept === undefined ? {} : { concept: concept.id }) })),
  };
}

/** The set as the rules over all sets see it. The glossary must be the one that it was checked with. */
export function recalledView({ set, alignments, names, renderings }: Remembered, glossary: Glossary, keepFurniture: boolean): SetView {
  const concepts = new Map(glossary.concepts.map((concept) => [concept.id, concept]));
  const namesOf = new Map<Article, readonly NameMention[]>(set.articles.map((article, index) => [article, names[index] ?? []]));
  const terms = renderings.map(({ concept: id, ...term }): RenderedTerm => {
    const concept = id === undefined ? undefined : concepts.get(id);
    return { ...term, ...(concept === undefined ? {} : { concept }) };
  });
  return viewSet({ set, alignments, glossary, keepFurniture, mineNames: ({ article }) => namesOf.get(article) ?? [], findRenderings: () => terms });
}
