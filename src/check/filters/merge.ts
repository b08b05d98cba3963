import { samePlace } from "../places.ts";
import type { Unsigned } from "../order.ts";
import type { Place } from "../types.ts";

/**
 * Makes one finding of those in which a rule says the same of one place: for two pairs of versions, or once for the article and
 * once for the corpus. The surest speaks; the parallel places of all are kept.
 */
export function mergeEqual(findings: readonly Unsigned[]): Unsigned[] {
  const merged = new Map<string, Unsigned>();
  for (const finding of findings) {
    const { rule, place, concept = "", actual } = finding;
    const key = JSON.stringify([finding.set, place.article.path, place.span.start, place.span.end, rule, concept, actual, missing(finding)]);
    const other = merged.get(key);
    merged.set(key, other === undefined ? finding : merge(other, finding));
  }
  return [...merged.values()];
}

/** At an empty place, and for what a sentence lacks, the parallel words tell findings apart: two names may be missing in one sentence. */
function missing({ data }: Unsigned): string {
  if ("sourceForm" in data) return data.sourceForm;
  if ("name" in data) return data.name;
  return "sourceText" in data ? data.sourceText : "";
}

function merge(a: Unsigned, b: Unsigned): Unsigned {
  const [first, second] = b.confidence > a.confidence ? [b, a] : [a, b];
  const related: Place[] = [...first.related];
  for (const place of second.related) if (!related.some((known) => samePlace(known, place))) related.push(place);
  return { ...first, related, expected: [...new Set([...first.expected, ...second.expected])] } as Unsigned;
}
