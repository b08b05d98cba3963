import pc from "picocolors";
import { severityMark } from "../text/marks.ts";
import { markdownText } from "../text/markdown.ts";
import { printableJson, visible } from "../text/visible.ts";
import { plural } from "../words/phrases.ts";
import type { EarlierFinding, ReportDiff } from "./types.ts";

export interface DiffOptions {
  readonly color: boolean;
}

const placeOf = ({ path, line, column }: EarlierFinding): string => `${path}:${line}:${column}`;

/** `2 new, 1 gone, 15 as before`. */
const diffWords = ({ fresh, gone, kept }: ReportDiff): string => `${fresh.length} new, ${gone.length} gone, ${kept.length} as before`;

function pretty(diff: ReportDiff, { color }: DiffOptions): string {
  const colors = pc.createColors(color);
  const block = (title: string, sign: string, findings: readonly EarlierFinding[], paint: (text: string) => string): string[] =>
    findings.length === 0
      ? []
      : [colors.bold(title), ...findings.map((finding) => `  ${paint(`${sign} ${severityMark[finding.severity]}`)} ${visible(finding.message)}\n        ${colors.dim(`${visible(placeOf(finding))}  ${visible(finding.rule)}`)}`), ""];
  return `${[...block("new", "+", diff.fresh, colors.red), ...block("gone", "-", diff.gone, colors.green), diffWords(diff)].join("\n")}\n`;
}

function json({ fresh, gone, kept }: ReportDiff): string {
  return `${printableJson({ new: fresh, gone, kept, summary: { new: fresh.length, gone: gone.length, kept: kept.length } })}\n`;
}

function markdown(diff: ReportDiff): string {
  const list = (findings: readonly EarlierFinding[]): string => findings.map((finding) => `- ${severityMark[finding.severity]} ${markdownText(finding.message)} — ${markdownText(placeOf(finding))} (${markdownText(finding.rule)})\n`).join("");
  const fresh = diff.fresh.length === 0 ? "" : `\n### New\n\n${list(diff.fresh)}`;
  const gone = diff.gone.length === 0 ? "" : `\n<details><summary>${plural(diff.gone.length, "finding")} gone</summary>\n\n${list(diff.gone)}\n</details>\n`;
  return `**samma:** ${diffWords(diff)}\n${fresh}${gone}`;
}

/** How `samma report diff` prints, by the name that `--format` takes. */
export const diffFormats = { pretty, json, markdown } satisfies Record<string, (diff: ReportDiff, options: DiffOptions) => string>;

export type DiffFormatName = keyof typeof diffFormats;
