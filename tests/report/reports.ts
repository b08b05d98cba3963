import type { Article, Span } from "../../src/article/types.ts";
import type { Finding, Place, Report, RuleData, RuleId } from "../../src/check/types.ts";
import { alignmentOf } from "../check/views.ts";

/** The place of some words in an article; of their nth occurrence where they stand several times. */
export function placeOf(article: Article, words: string, nth = 0): Place {
  let start = -1;
  for (let seen = 0; seen <= nth; seen += 1) {
    start = article.source.indexOf(words, start + 1);
    if (start < 0) throw new Error(`"${words}" does not stand ${nth + 1} times in ${article.path}`);
  }
  const segment = article.segments.find(({ span }) => span.start <= start && start < span.end)!;
  return { article, segment: segment.index, span: { start, end: start + words.length } };
}

type Given<R extends RuleId> = Partial<Omit<Finding<R>, "rule" | "data" | "place">> & { readonly at: Place };

/** A finding of a rule about the words at a place, with what a test does not care about filled in. */
export function findingOf<R extends RuleId>(rule: R, data: RuleData[R], { at, ...given }: Given<R>): Finding {
  const actual = at.article.source.slice(at.span.start, at.span.end);
  return {
    rule,
    data,
    place: at,
    actual,
    expected: [],
    confidence: 0.9,
    evidence: [],
    related: [],
    set: "set",
    severity: "warning",
    category: "terminology/inconsistent-use",
    fingerprint: "0123456789abcdef",
    ...given,
  } as unknown as Finding;
}

/** A report over one set; the first article is aligned with the others one to one. */
export function reportOf(articles: readonly Article[], findings: readonly Finding[], suppressed: Partial<Report["suppressed"]> = {}): Report {
  const [source, ...targets] = articles;
  return {
    samma: "1.2.3",
    ...(targets.length > 0 ? { model: { id: "samma-static-v1", sha256: "ab".repeat(32) } } : {}),
    sets: [{ set: { id: "set", articles }, alignments: targets.map((target) => alignmentOf(source!, target)) }],
    findings,
    suppressed: { baseline: 0, inline: 0, unsure: 0, ...suppressed },
  };
}

export const span = (start: number, end: number): Span => ({ start, end });
