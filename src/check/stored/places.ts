import type { Article } from "../../article/types.ts";
import type { Draft, Place } from "../types.ts";
import { onceForEach } from "./shared.ts";
import type { StoredDraft, StoredPlace } from "./types.ts";

export type Storing = (place: Place) => StoredPlace;
export type Restoring = (place: StoredPlace) => Place;

/** Articles by their index. A place in an article of another set has none: RangeError. */
export function storing(articles: readonly Article[]): Storing {
  const indexes = new Map(articles.map((article, index) => [article, index]));
  return ({ article, segment, span }) => {
    const index = indexes.get(article);
    if (index === undefined) throw new RangeError(`${article.path} is not in the set`);
    return { article: index, segment, span };
  };
}

export function restoring(articles: readonly Article[]): Restoring {
  return ({ article, segment, span }) => ({ article: articles[article]!, segment, span });
}

/** Lists that drafts share stay shared: n findings of one term in an article would hold n × n places otherwise. */
export function storingDrafts(store: Storing): (draft: Draft) => StoredDraft {
  const list = onceForEach((places: readonly Place[]) => places.map(store));
  const forms = onceForEach((evidence: Draft["evidence"]) => evidence.map((form) => ({ ...form, places: list(form.places) })));
  return (draft) => ({ ...draft, place: store(draft.place), related: list(draft.related), evidence: forms(draft.evidence) });
}

export function restoringDrafts(restore: Restoring): (draft: StoredDraft) => Draft {
  const list = onceForEach((places: readonly StoredPlace[]) => places.map(restore));
  const forms = onceForEach((evidence: StoredDraft["evidence"]) => evidence.map((form) => ({ ...form, places: list(form.places) })));
  return (draft) => ({ ...draft, place: restore(draft.place), related: list(draft.related), evidence: forms(draft.evidence) }) as Draft;
}
