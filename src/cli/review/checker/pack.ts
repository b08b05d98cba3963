import type { Article } from "../../../article/types.ts";
import { onceForEach } from "../../../check/stored/shared.ts";
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
  return { ...set, findings: packFindings(set.findings) };
}

/** Evidence that findings of one message share goes once. */
export function packFindings(findings: readonly Finding[]): PackedFinding[] {
  const list = onceForEach((places: readonly Place[]) => places.map(packPlace));
  const forms = onceForEach((evidence: Finding["evidence"]) => evidence.map((form) => ({ ...form, places: list(form.places) })));
  return findings.map((finding) => ({ ...finding, place: packPlace(finding.place), related: list(finding.related), evidence: forms(finding.evidence) }));
}

export function unpackFindings(findings: readonly PackedFinding[], articles: Articles): Finding[] {
  const place = (packed: PackedPlace): Place => ({ ...packed, article: articles(packed.article) });
  const list = onceForEach((places: readonly PackedPlace[]) => places.map(place));
  const forms = onceForEach((evidence: PackedFinding["evidence"]) => evidence.map((form) => ({ ...form, places: list(form.places) })));
  return findings.map((finding) => ({ ...finding, place: place(finding.place), related: list(finding.related), evidence: forms(finding.evidence) }) as Finding);
}

const packPlace = (place: Place): PackedPlace => ({ ...place, article: articleKey(place.article) });
