import type { Finding, Place, Report } from "../../check/types.ts";
import type { Article } from "../../article/types.ts";
import { rangeOf } from "../range.ts";
import { summarise } from "../summary.ts";
import { printableJson } from "../text/visible.ts";
import { message } from "../words/message.ts";

const twoDigits = (value: number): number => Math.round(value * 100) / 100;

/** Of a form's places: each of a thousand findings would carry the same thousand otherwise. `count` has them all. */
const shownPlaces = 10;

/** The unit of a bilingual file, as it is called there. */
function unitOf({ article, segment }: Place): { readonly unit?: string } {
  const id = article.segments[segment]?.id;
  return id === undefined ? {} : { unit: id };
}

function placeOf(place: Place): object {
  const { article, segment, span } = place;
  return { path: article.path, language: article.language, ...unitOf(place), range: rangeOf(article, span), text: article.segments[segment]?.text ?? article.source.slice(span.start, span.end) };
}

function findingOf(finding: Finding): object {
  const { article, span } = finding.place;
  return {
    fingerprint: finding.fingerprint,
    rule: finding.rule,
    severity: finding.severity,
    category: finding.category,
    confidence: twoDigits(finding.confidence),
    message: message(finding),
    set: finding.set,
    language: article.language,
    path: article.path,
    ...unitOf(finding.place),
    range: rangeOf(article, span),
    actual: finding.actual,
    expected: finding.expected,
    ...(finding.concept === undefined ? {} : { concept: finding.concept }),
    data: finding.data,
    evidence: finding.evidence.map(({ form, count, places }) => ({ form, count, places: places.slice(0, shownPlaces).map(placeOf) })),
    related: finding.related.map(placeOf),
    ...(finding.fix === undefined ? {} : { fix: { range: rangeOf(article, finding.fix.span), text: finding.fix.text } }),
  };
}

const articleOf = ({ path, language, segments }: Article): object => ({ path, language, segments: segments.length });

/** The contract of `check -f json` (docs/json.md): stable names, 1-based lines and columns, UTF-16 offsets, exclusive ends. */
export function json(report: Report): string {
  return `${printableJson({
    samma: report.samma,
    model: report.model ?? null,
    sets: report.sets.map(({ set, alignments }) => ({
      id: set.id,
      articles: set.articles.map(articleOf),
      alignments: alignments.map(({ source, target, beads, confidence }) => ({
        source: source.path,
        target: target.path,
        beads: beads.length,
        confidence: twoDigits(confidence),
      })),
    })),
    findings: report.findings.map(findingOf),
    suppressed: report.suppressed,
    ...(report.skipped === undefined ? {} : { skipped: report.skipped }),
    summary: summarise(report.findings),
  })}\n`;
}
