import type { Article } from "../../../article/types.ts";
import type { Finding, FormCount, Place } from "../../../check/types.ts";
import type { CheckedSet } from "./types.ts";

/*
 * Between two processes an article goes once, with its set. Wherever else it is meant its key stands for it, so that thousands of
 * findings do not bring thousands of articles.
 */

interface PackedPlace extends Omit<Place, "article"> {
  readonly article: string;
}

type PackedForm = Omit<FormCount, "places"> & { readonly places: readonly PackedPlace[] };

export type PackedFinding = Omit<Finding, "place" | "related" | "evidence"> & {
  readonly place: PackedPlace;
  readonly related: readonly PackedPlace[];
  readonly evidence: readonly PackedForm[];
};

export interface PackedSet extends Omit<CheckedSet, "findings"> {
  readonly findings: readonly PackedFinding[];
}

/** A bilingual file is two articles of one path. */
export const articleKey = ({ path, language }: Pick<Article, "path" | "language">): string => `${language} ${path}`;

/** Which article a key stands for. */
export type Articles = (key: string) => Article;

export function packSet(set: CheckedSet): PackedSet {
  return { ...set, findings: set.findings.map(packFinding) };
}

export function packFinding(finding: Finding): PackedFinding {
  const { place, related, evidence } = finding;
  return { ...finding, place: packPlace(place), related: related.map(packPlace), evidence: evidence.map((form) => ({ ...form, places: form.places.map(packPlace) })) };
}

export function unpackFinding(finding: PackedFinding, articles: Articles): Finding {
  const place = (packed: PackedPlace): Place => ({ ...packed, article: articles(packed.article) });
  const evidence = finding.evidence.map((form) => ({ ...form, places: form.places.map(place) }));
  return { ...finding, place: place(finding.place), related: finding.related.map(place), evidence } as Finding;
}

const packPlace = (place: Place): PackedPlace => ({ ...place, article: articleKey(place.article) });
