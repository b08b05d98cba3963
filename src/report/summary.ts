import type { Finding, Report, Severity } from "../check/types.ts";
import { list, plural } from "./words/phrases.ts";

export type Summary = Readonly<Record<Severity, number>>;

export function summarise(findings: readonly Pick<Finding, "severity">[]): Summary {
  const summary = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) summary[severity] += 1;
  return summary;
}

/** `3 findings (1 error, 2 warnings) in 2 sets of 5 articles; suppressed: 4 by baseline`. */
export function summaryWords(report: Report): string {
  const { error, warning, info } = summarise(report.findings);
  const articles = report.sets.reduce((sum, { set }) => sum + set.articles.length, 0);
  const parts = [error > 0 && plural(error, "error"), warning > 0 && plural(warning, "warning"), info > 0 && `${info} info`].filter((part) => part !== false);
  const found = report.findings.length === 0 ? "no findings" : `${plural(report.findings.length, "finding")} (${parts.join(", ")})`;
  const { baseline, inline, unsure, unchanged = 0 } = report.suppressed;
  const hidden = [baseline > 0 && `${baseline} by the baseline`, inline > 0 && `${inline} by comments`, unsure > 0 && `${unsure} unsure (--strict shows them)`, unchanged > 0 && `${unchanged} about what did not change (--whole-set shows them)`].filter((part) => part !== false);
  const skipped = report.skipped ?? [];
  const late = skipped.length === 0 ? "" : `; time was up, not checked: ${plural(skipped.length, "set")}`;
  return `${found} in ${plural(report.sets.length, "set")}, ${plural(articles, "article")}${hidden.length === 0 ? "" : `; not shown: ${list(hidden)}`}${late}`;
}
