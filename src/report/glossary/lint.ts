import pc from "picocolors";
import type { LintResult, LintSeverity } from "../../glossary/lint/types.ts";
import { severityMark } from "../text/marks.ts";
import { printableJson, visible } from "../text/visible.ts";
import { languageName, list, plural } from "../words/phrases.ts";
import { lintMessage } from "./lint-words.ts";

/** A fault of the glossary with how grave it is. */
export interface GradedLint {
  readonly result: LintResult;
  readonly severity: LintSeverity;
}

export interface LintReport {
  readonly samma: string;
  readonly concepts: number;
  readonly faults: readonly GradedLint[];
  /** What the faults are counted against: articles read, 0 where none were asked for. */
  readonly articles: number;
  /** Languages in which `near-in-meaning` was not searched, for the glossary's size. */
  readonly notCompared?: readonly string[];
}

export interface LintFormatOptions {
  readonly color: boolean;
}

const grades = ["error", "warning", "info"] as const;

const where = ({ place }: LintResult): string => `${place.path}:${place.line}:${place.column}`;

function counts(faults: readonly GradedLint[]): Record<LintSeverity, number> {
  const count = (severity: LintSeverity): number => faults.filter((fault) => fault.severity === severity).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
}

function summary({ faults, concepts, articles }: LintReport): string {
  const { error, warning, info } = counts(faults);
  const parts = [error > 0 && plural(error, "error"), warning > 0 && plural(warning, "warning"), info > 0 && `${info} info`].filter((part) => part !== false);
  const found = faults.length === 0 ? "nothing wrong" : `${plural(faults.length, "fault")} (${parts.join(", ")})`;
  return `${found} in ${plural(concepts, "concept")}${articles > 0 ? `, against ${plural(articles, "article")}` : ""}`;
}

/** What was not looked for. */
function limits({ notCompared = [] }: LintReport): string[] {
  return notCompared.length === 0 ? [] : [`near-in-meaning: so large a glossary is compared in its best covered languages; not in ${list(notCompared.map(languageName))}`];
}

/** For people: the faults of each concept together. */
function pretty(report: LintReport, { color }: LintFormatOptions): string {
  const colors = pc.createColors(color);
  const tint = { error: colors.red, warning: colors.yellow, info: colors.blue };
  const byConcept = new Map<string, GradedLint[]>();
  for (const fault of report.faults) byConcept.set(fault.result.concept.id, [...(byConcept.get(fault.result.concept.id) ?? []), fault]);
  const groups = [...byConcept].flatMap(([id, faults]) => [
    colors.bold(visible(id)),
    ...faults.flatMap(({ result, severity }) => [`  ${tint[severity](severityMark[severity])} ${visible(lintMessage(result))}`, colors.dim(`    ${visible(where(result))}  ${result.rule}`)]),
    "",
  ]);
  return `${[...groups, ...limits(report), summary(report)].join("\n")}\n`;
}

/** One line a fault, as `check -f compact` has it. */
function compact({ faults }: LintReport): string {
  return faults.map(({ result, severity }) => `${visible(`${where(result)}: ${severity}: ${lintMessage(result)}`)} [${result.rule}]\n`).join("");
}

function json({ samma, concepts, articles, faults, notCompared = [] }: LintReport): string {
  return `${printableJson({
    samma,
    glossary: { concepts },
    articles,
    findings: [...faults].map(({ result, severity }) => ({
      rule: result.rule,
      severity,
      message: lintMessage(result),
      concept: result.concept.id,
      ...(result.language === undefined ? {} : { language: result.language }),
      ...(result.term === undefined ? {} : { term: result.term.term }),
      path: result.place.path,
      line: result.place.line,
      column: result.place.column,
      ...("otherConcept" in result.data ? { other: { concept: result.data.otherConcept.id, term: result.data.other.term } } : {}),
    })),
    ...(notCompared.length === 0 ? {} : { notCompared: { "near-in-meaning": notCompared } }),
    summary: counts(faults),
  })}\n`;
}

/** The formats of `samma glossary lint`. */
export const lintFormats = { pretty, compact, json } satisfies Record<string, (report: LintReport, options: LintFormatOptions) => string>;

/** Whether a fault is at or above a level. */
export function reaches(severity: LintSeverity, level: LintSeverity): boolean {
  return grades.indexOf(severity) <= grades.indexOf(level);
}
