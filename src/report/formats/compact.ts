import type { Report } from "../../check/types.ts";
import { locate } from "../range.ts";
import { visible } from "../text/visible.ts";
import { message } from "../words/message.ts";

/** One line a finding, for editors, grep and people in a hurry: `path:line:column: severity: message [rule]`. */
export function compact(report: Report): string {
  return report.findings
    .map((finding) => `${visible(`${locate(finding.place.article, finding.place.span)}: ${finding.severity}: ${message(finding)}`)} [${finding.rule}]\n`)
    .join("");
}
