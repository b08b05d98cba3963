import type { Finding, Report } from "../../check/types.ts";
import { rangeOf } from "../range.ts";
import { attributes } from "../text/xml.ts";
import { message } from "../words/message.ts";
import { groupBy } from "../group.ts";

/** Checkstyle's XML, which many editors and CI servers read: findings by file. */
export function checkstyle(report: Report): string {
  const byPath = groupBy(report.findings, ({ place }) => place.article.path);
  const files = [...byPath].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, findings]) => `  <file${attributes({ name: path })}>\n${findings.map(error).join("")}  </file>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${files.join("")}</checkstyle>\n`;
}

function error(finding: Finding): string {
  const { line, column } = rangeOf(finding.place.article, finding.place.span).start;
  return `    <error${attributes({ line, column, severity: finding.severity, message: message(finding), source: `samma.${finding.rule}` })}/>\n`;
}
