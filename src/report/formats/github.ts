import type { Finding, Report, Severity } from "../../check/types.ts";
import { rangeOf } from "../range.ts";
import { visible } from "../text/visible.ts";
import { message } from "../words/message.ts";
import { asItStands, type HostOptions } from "./host.ts";

const commands: Record<Severity, string> = { error: "error", warning: "warning", info: "notice" };

/** GitHub Actions' workflow commands: each finding becomes an annotation at its line. The worst come first: GitHub shows ten a step. */
export function github(report: Report, { fromRoot = asItStands }: HostOptions = {}): string {
  const bySeverity = (["error", "warning", "info"] as const).flatMap((severity) => report.findings.filter((finding) => finding.severity === severity));
  return bySeverity.map((finding) => annotation(finding, fromRoot(finding.place.article.path))).join("");
}

function annotation(finding: Finding, file: string): string {
  const { article, span } = finding.place;
  const { start, end } = rangeOf(article, span);
  // GitHub refuses columns on an annotation of several lines.
  const columns = start.line === end.line ? { col: start.column, endColumn: Math.max(start.column, end.column - 1) } : {};
  const properties = { file, line: start.line, endLine: end.line, ...columns, title: `samma ${finding.rule}` };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${commands[finding.severity]} ${written.join(",")}::${data(visible(message(finding)))}\n`;
}

const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

// A path keeps its line ends, escaped; other controls would act on the log.
const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C").replace(/[^%]+/gu, visible);
