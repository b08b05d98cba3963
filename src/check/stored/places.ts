import type { Article } from "../../article/types.ts";
import type { Draft, Place } from "../types.ts";
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

export function storeDraft(draft: Draft, store: Storing): StoredDraft {
  const { place, related, evidence } = draft;
  return { ...draft, place: store(place), related: related.map(store), evidence: evidence.map((form) => ({ ...form, places: form.places.map(store) })) };
}

export function restoreDraft(draft: StoredDraft, restore: Restoring): Draft {
  const { place, related, evidence } = draft;
  return { ...draft, place: restore(place), related: related.map(restore), evidence: evidence.map((form) => ({ ...form, places: form.places.map(restore) })) } as Draft;
}
