import type { Location, Log, Region, ReportingDescriptor, Result, Run } from "sarif";
import type { Article, Span } from "../../article/types.ts";
import type { Finding, Place, Report, RuleId, Severity } from "../../check/types.ts";
import { rangeOf } from "../range.ts";
import { printableJson, visible } from "../text/visible.ts";
import { pathUri } from "../text/uri.ts";
import { languageName, plural } from "../words/phrases.ts";
import { message } from "../words/message.ts";
import { ruleWords } from "../words/rules.ts";
import { asItStands, type HostOptions } from "./host.ts";

/** GitHub refuses a run with more results than this, and shows the first 5,000 by severity. */
export const mostResults = 25_000;
/** GitHub takes 1,000 locations a result; people read a few. */
const mostRelated = 100;

const levels = { error: "error", warning: "warning", info: "note" } as const satisfies Record<Severity, Result.level>;
const gravity: readonly Severity[] = ["error", "warning", "info"];

/**
 * SARIF 2.1.0 (OASIS), as GitHub code scanning and other viewers read it. The gravest results come first, then the surest, so
 * that a viewer's limit cuts the least; what is beyond the limit is said in a notification.
 */
export function sarif(report: Report, { fromRoot = asItStands }: HostOptions = {}): string {
  const sorted = [...report.findings].sort((a, b) => gravity.indexOf(a.severity) - gravity.indexOf(b.severity) || b.confidence - a.confidence);
  const shown = sorted.slice(0, mostResults);
  const rules = [...new Set(shown.map(({ rule }) => rule))].sort();
  const run: Run = {
    tool: { driver: { name: "samma", version: report.samma, semanticVersion: report.samma, rules: rules.map(descriptor) } },
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications(report, sorted.length - shown.length) }],
    columnKind: "utf16CodeUnits",
    results: shown.map((finding) => result(finding, rules.indexOf(finding.rule), fromRoot)),
  };
  const log: Log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return `${printableJson(log)}\n`;
}

function notifications(report: Report, cut: number): { level: "note" | "warning"; message: { text: string } }[] {
  const { baseline, inline } = report.suppressed;
  const skipped = report.skipped ?? [];
  return [
    ...(cut > 0 ? [{ level: "warning" as const, message: { text: `${plural(cut, "more finding")} left out: a run may have ${mostResults}` } }] : []),
    ...(skipped.length > 0 ? [{ level: "warning" as const, message: { text: `not checked, the time was up: ${visible(skipped.join(", "))}` } }] : []),
    ...(baseline + inline > 0 ? [{ level: "note" as const, message: { text: `not shown: ${baseline} by the baseline, ${inline} by comments` } }] : []),
  ];
}

function descriptor(id: RuleId): ReportingDescriptor {
  const { summary, detail, settle } = ruleWords[id];
  return { id, shortDescription: { text: summary }, fullDescription: { text: detail }, help: { text: settle.replaceAll("RULE", id) } };
}

type Naming = NonNullable<HostOptions["fromRoot"]>;

function result(finding: Finding, ruleIndex: number, name: Naming): Result {
  const { place, related, fix } = finding;
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: levels[finding.severity],
    message: { text: visible(message(finding)) },
    rank: Math.round(finding.confidence * 1000) / 10,
    locations: [location(place.article, place.span, name)],
    ...(related.length === 0 ? {} : { relatedLocations: related.slice(0, mostRelated).map((other, index) => relatedLocation(other, index, name)) }),
    partialFingerprints: { "samma/v1": finding.fingerprint },
    ...(fix === undefined || !isLiteral(place.article, fix.text)
      ? {}
      : {
          fixes: [
            {
              description: { text: `use ${visible(fix.text)}` },
              artifactChanges: [{ artifactLocation: artifact(place.article, name), replacements: [{ deletedRegion: region(place.article, fix.span), insertedContent: { text: fix.text } }] }],
            },
          ],
        }),
    properties: { category: finding.category, set: finding.set, language: place.article.language, ...(finding.concept === undefined ? {} : { concept: finding.concept }) },
  };
}

/** A viewer puts a fix's text into the file as it stands: not into an archive, nor where the format would write it otherwise (`&amp;`, `\"`). */
function isLiteral({ format }: Article, text: string): boolean {
  return format === "text" || (format !== "docx" && format !== "odt" && !/[&<>"\\]/u.test(text));
}

const artifact = ({ path }: Article, name: Naming): { uri: string } => ({ uri: pathUri(name(path)) });

function location(article: Article, span: Span, name: Naming): Location {
  return { physicalLocation: { artifactLocation: artifact(article, name), region: region(article, span) } };
}

function relatedLocation({ article, span }: Place, index: number, name: Naming): Location {
  return { id: index + 1, ...location(article, span, name), message: { text: languageName(article.language) } };
}

function region(article: Article, span: Span): Region {
  const { start, end } = rangeOf(article, span);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column, charOffset: start.offset, charLength: end.offset - start.offset };
}
