import type { Alignment } from "../../align/types.ts";
import type { Article, ArticleSet } from "../../article/types.ts";
import type { Glossary } from "../../glossary/types.ts";
import type { Draft, SetView } from "../types.ts";
import { viewSet } from "../view.ts";
import { unpackHead } from "./pack.ts";
import { restoring, restoringDrafts } from "./places.ts";
import type { Shelf } from "./shelf.ts";
import { restoreTerms } from "./terms.ts";
import type { AlignmentHead, ArticleHead, Body, Gleanings } from "./types.ts";

/** A set that was checked: what was said of it is at hand, texts and beads come back when somebody asks for them. */
export interface StoredSet {
  readonly set: ArticleSet;
  readonly alignments: readonly Alignment[];
  readonly drafts: readonly Draft[];
  readonly gleaned: Gleanings;
  /** The set as the rules see it, without vectors; names and renderings where they were kept. */
  view(): SetView;
}

export interface OpenOptions {
  readonly shelf: Shelf;
  /** The one that it was checked with. */
  readonly glossary: Glossary;
  readonly keepFurniture: boolean;
}

/** @param packed as `packSet` made it. */
export function openSet(packed: Uint8Array, { shelf, glossary, keepFurniture }: OpenOptions): StoredSet {
  const { id, linked, gleaned, ...head } = unpackHead(packed);
  const body = (): Body => shelf.body(packed);
  const articles = head.articles.map((article, index) => articleOf(article, () => body().texts[index]!));
  const alignments = head.alignments.map((alignment, index) => alignmentOf(alignment, articles, () => body().beads[index]!));
  const set: ArticleSet = linked ? { id, articles, get links() { return body().links!; } } : { id, articles };
  const restore = restoring(articles);
  return {
    set,
    alignments,
    drafts: head.drafts.map(restoringDrafts(restore)),
    gleaned,
    view: () => {
      const { names, terms } = body();
      return viewSet({
        set,
        alignments,
        glossary,
        keepFurniture,
        mineNames: ({ article }) => names[articles.indexOf(article)] ?? [],
        findRenderings: () => restoreTerms(terms, alignments, restore, glossary),
      });
    },
  };
}

function articleOf(head: ArticleHead, texts: () => Pick<Article, "source" | "segments">): Article {
  return {
    ...head,
    get source() { return texts().source; },
    get segments() { return texts().segments; },
  };
}

function alignmentOf({ source, target, ...head }: AlignmentHead, articles: readonly Article[], beads: () => Alignment["beads"]): Alignment {
  return {
    ...head,
    source: articles[source]!,
    target: articles[target]!,
    get beads() { return beads(); },
  };
}
