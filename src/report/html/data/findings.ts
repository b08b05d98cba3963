import type { Finding, Place } from "../../../check/types.ts";
import { message } from "../../words/message.ts";
import type { PageFinding } from "../types.ts";
import type { Quoting } from "./quotes.ts";

const mostRelated = 6;

export interface FindingOptions {
  readonly quoting: Quoting;
  /** Numbers of the sets by their ids. */
  readonly sets: ReadonlyMap<string, number>;
  readonly isFresh: (finding: Finding) => boolean;
}

/** The place beside which a finding is best read: in another language, and the first of those is the source's. */
function parallel({ place, related }: Finding): Place | undefined {
  return related.find(({ article }) => article !== place.article && article.language !== place.article.language) ?? related[0];
}

export function findingOf(finding: Finding, { quoting, sets, isFresh }: FindingOptions): PageFinding {
  const beside = parallel(finding);
  const more = finding.related.filter((place) => place !== beside).slice(0, mostRelated);
  return {
    rule: finding.rule,
    severity: finding.severity,
    set: sets.get(finding.set) ?? -1,
    language: finding.place.article.language,
    message: message(finding),
    at: quoting.quote(finding.place),
    ...(beside === undefined ? {} : { beside: quoting.quote(beside) }),
    more: more.map((place) => quoting.quote(place)),
    ...(finding.concept === undefined ? {} : { concept: finding.concept }),
    confidence: Math.round(finding.confidence * 100) / 100,
    forms: finding.evidence.map(({ form, count }) => [form, count] as const),
    ...(finding.fix === undefined ? {} : { fix: finding.fix.text }),
    ...(isFresh(finding) ? { fresh: true } : {}),
  };
}
