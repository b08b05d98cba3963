import type { Finding, Report, Severity } from "../../check/types.ts";
import { groupBy } from "../group.ts";
import { locate } from "../range.ts";
import { summaryWords } from "../summary.ts";
import { markdownCode, markdownText } from "../text/markdown.ts";
import { wellFormed } from "../text/visible.ts";
import { message } from "../words/message.ts";
import { plural } from "../words/phrases.ts";
import { ruleWords } from "../words/rules.ts";

/** A comment on GitHub holds 65,536 characters; some are left for whoever puts words around it. */
const room = 60_000;
const gravity: readonly Severity[] = ["error", "warning", "info"];
const marks: Record<Severity, string> = { error: "🔴", warning: "🟡", info: "🔵" };

/** A summary for a pull request: how many, of what; then each set folded up, its findings with the parallel sentence. */
export function markdown(report: Report): string {
  const head = [`### samma: ${summaryWords(report)}`, ...ruleTable(report.findings)].join("\n");
  return `${head}\n${details(report.findings, room - head.length)}`;
}

function ruleTable(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  const byRule = [...groupBy(findings, ({ rule }) => rule)].sort(([a, ones], [b, others]) => others.length - ones.length || (a < b ? -1 : 1));
  const rows = byRule.map(([rule, found]) => `| \`${rule}\` | ${count(found)} | ${markdownText(ruleWords[rule].summary)} |`);
  return ["", "| rule | findings | |", "|---|---|---|", ...rows];
}

function count(findings: readonly Finding[]): string {
  const parts = gravity.map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const);
  return parts.filter(([, many]) => many > 0).map(([severity, many]) => `${marks[severity]} ${many}`).join(" ");
}

/** Sets with their findings, as far as they fit; the rest is counted. */
function details(findings: readonly Finding[], left: number): string {
  let text = "";
  let cut = 0;
  for (const [set, found] of groupBy(findings, (finding) => finding.set)) {
    const lines: string[] = [];
    const frame = `\n<details><summary>${markdownText(set)} (${found.length})</summary>\n\n\n</details>\n`;
    let size = text.length + frame.length;
    for (const finding of found) {
      const line = findingLines(finding);
      size += line.length;
      if (size > left) cut += 1;
      else lines.push(line);
    }
    if (lines.length > 0) text += `\n<details><summary>${markdownText(set)} (${found.length})</summary>\n\n${lines.join("")}\n</details>\n`;
  }
  return cut === 0 ? text : `${text}\n${plural(cut, "more finding")} did not fit in here.\n`;
}

const longest = 300;

function findingLines(finding: Finding): string {
  const { article, span } = finding.place;
  const [parallel] = finding.related.filter((place) => place.article !== article);
  const sentence = parallel?.article.segments[parallel.segment]?.text;
  const head = `- ${marks[finding.severity]} ${markdownText(message(finding))}<br>${markdownCode(locate(article, span))} \`${finding.rule}\`\n`;
  if (parallel === undefined || sentence === undefined) return head;
  const shown = sentence.length > longest ? `${wellFormed(sentence.slice(0, longest))}…` : sentence;
  return `${head}  > ${parallel.article.language}: ${markdownText(shown)}\n`;
}
