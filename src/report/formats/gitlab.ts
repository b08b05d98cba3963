import type { Report, Severity } from "../../check/types.ts";
import { rangeOf } from "../range.ts";
import { printableJson, visible } from "../text/visible.ts";
import { message } from "../words/message.ts";
import { asItStands, type HostOptions } from "./host.ts";

const severities: Record<Severity, string> = { error: "major", warning: "minor", info: "info" };

/** GitLab's Code Quality report, the part of Code Climate's format that GitLab reads. */
export function gitlab(report: Report, { fromRoot = asItStands }: HostOptions = {}): string {
  const issues = report.findings.map((finding) => {
    const { start, end } = rangeOf(finding.place.article, finding.place.span);
    return {
      description: visible(message(finding)),
      check_name: finding.rule,
      fingerprint: finding.fingerprint,
      severity: severities[finding.severity],
      location: { path: fromRoot(finding.place.article.path), lines: { begin: start.line, end: end.line } },
    };
  });
  return `${printableJson(issues)}\n`;
}
