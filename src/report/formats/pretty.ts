import pc from "picocolors";
import type { Alignment } from "../../align/types.ts";
import type { Finding, Place, Report, Severity } from "../../check/types.ts";
import { locate } from "../range.ts";
import { summaryWords } from "../summary.ts";
import { columns, excerpt, fit } from "../text/excerpt.ts";
import { severityMark } from "../text/marks.ts";
import { sentenceAt } from "../text/sentence.ts";
import { isRightToLeft, visible } from "../text/visible.ts";
import { message } from "../words/message.ts";
import { plural } from "../words/phrases.ts";

export interface PrettyOptions {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

type Colors = ReturnType<typeof pc.createColors>;

const indent = "    ";
const mostRelated = 3;

const paint = (colors: Colors, severity: Severity): ((text: string) => string) =>
  ({ error: colors.red, warning: colors.yellow, info: colors.blue })[severity];

/**
 * The line around a place with the words underlined. A right-to-left line is drawn by the terminal in its own order, so there
 * the words are bracketed instead.
 */
function quoteLine(place: Place, label: string, width: number, colors: Colors, underline: (text: string) => string): string[] {
  const { text: line, start, end } = sentenceAt(place);
  const gutter = `${indent}${label} │ `;
  const room = Math.max(20, width - columns(gutter));
  const { before, words, after } = excerpt(line, start, end, room);
  const dim = colors.dim(gutter);
  if (isRightToLeft(line)) return [`${dim}${before}⟦${underline(words)}⟧${after}`];
  const rule = `${indent}${" ".repeat(columns(label))} │ `;
  return [`${dim}${before}${colors.bold(words)}${after}`, `${colors.dim(rule)}${" ".repeat(columns(before))}${underline("~".repeat(Math.max(1, columns(words))))}`];
}

function relatedLines(finding: Finding, labelWidth: number, width: number, colors: Colors): string[] {
  const shown = finding.related.slice(0, mostRelated);
  const lines = shown.map((place) => {
    const { article, span } = place;
    const label = `${" ".repeat(labelWidth - columns(article.language))}${article.language}`;
    const gutter = `${indent}${label} │ `;
    const { text: sentence, start, end } = sentenceAt(place);
    const location = `  ${visible(locate(article, span))}`;
    // In a narrow window the words matter more than where they stand.
    const where = width - columns(gutter) - columns(location) < 30 ? "" : location;
    const room = Math.max(20, width - columns(gutter) - columns(where));
    const cut = excerpt(sentence, start, end, room);
    const isWhole = start === 0 && end === sentence.length;
    const text = isWhole ? fit(visible(sentence), room) : `${cut.before}${colors.bold(cut.words)}${cut.after}`;
    return `${colors.dim(gutter)}${text}${colors.dim(where)}`;
  });
  const left = finding.related.length - shown.length;
  return left > 0 ? [...lines, colors.dim(`${indent}${" ".repeat(labelWidth)} │ and ${plural(left, "more place")}`)] : lines;
}

function findingLines(finding: Finding, { width }: PrettyOptions, colors: Colors): string[] {
  const { article, span } = finding.place;
  const tint = paint(colors, finding.severity);
  const percent = `${Math.round(finding.confidence * 100)}%`;
  const labelWidth = Math.max(...[article, ...finding.related.slice(0, mostRelated).map((place) => place.article)].map(({ language }) => columns(language)));
  const label = `${" ".repeat(labelWidth - columns(article.language))}${article.language}`;
  const id = article.segments[finding.place.segment]?.id;
  return [
    `  ${tint(severityMark[finding.severity])} ${visible(message(finding))}`,
    `${indent}${colors.dim(`${visible(locate(article, span))}  ${finding.rule}${finding.concept === undefined ? "" : `:${visible(finding.concept)}`}  ${percent}${id === undefined ? "" : `  unit ${fit(visible(id), 40)}`}${finding.fix === undefined ? "" : "  --fix"}`)}`,
    ...quoteLine(finding.place, label, width, colors, tint),
    ...relatedLines(finding, labelWidth, width, colors),
    "",
  ];
}

function alignmentWords({ source, target, beads, confidence }: Alignment): string {
  return `${source.language}-${target.language} ${plural(beads.length, "bead")}, ${Math.round(confidence * 100)}% sure`;
}

function setLines(report: Report, id: string, findings: readonly Finding[], options: PrettyOptions, colors: Colors): string[] {
  const shown = report.sets.find(({ set }) => set.id === id);
  const about = shown === undefined ? [] : shown.alignments.length > 0 ? shown.alignments.map(alignmentWords) : shown.set.articles.map(({ language, segments }) => `${language} ${plural(segments.length, "segment")}`);
  return [`${colors.bold(colors.underline(visible(id)))}  ${colors.dim(about.join(" · "))}`, "", ...findings.flatMap((finding) => findingLines(finding, options, colors))];
}

/** For people at a terminal: findings by set, each with its line, the words underlined, and the parallel sentence below. */
export function pretty(report: Report, options: PrettyOptions): string {
  const colors = pc.createColors(options.color);
  const bySet = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    const group = bySet.get(finding.set);
    if (group === undefined) bySet.set(finding.set, [finding]);
    else group.push(finding);
  }
  const groups = [...bySet].flatMap(([id, findings]) => setLines(report, id, findings, options, colors));
  return `${[...groups, summaryWords(report)].join("\n")}\n`;
}
