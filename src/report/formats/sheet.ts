import type { Finding, Place, Report } from "../../check/types.ts";
import { lines } from "../../article/positions.ts";
import { rangeOf } from "../range.ts";
import { message } from "../words/message.ts";

/** The columns of the CSV and TSV reports, in their order. */
export const sheetHeader = ["severity", "rule", "set", "language", "path", "line", "column", "message", "actual", "expected", "sentence", "source", "concept", "confidence", "category"] as const;

const sentenceAt = ({ article, segment, span }: Place): string => article.segments[segment]?.text ?? lines(article).line(lines(article).position(span.start).line);

/**
 * A spreadsheet takes a cell that begins with one of these for a formula (OWASP, "CSV Injection"): an article could run code on
 * its reader's machine. An apostrophe in front makes it text. Full-width forms count too: some spreadsheets fold them.
 */
const formula = /^[\s\0]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;

const guarded = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** Line ends and tabs would part a cell, other controls show as nothing. */
const plain = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/gu, " ").trim();

function row(finding: Finding): string[] {
  const { article, span } = finding.place;
  const { line, column } = rangeOf(article, span).start;
  const source = finding.related.find((place) => place.article.language !== article.language);
  const texts = [finding.severity, finding.rule, finding.set, article.language, article.path, String(line), String(column), message(finding), finding.actual, finding.expected.join(" | ")];
  const more = [sentenceAt(finding.place), source === undefined ? "" : sentenceAt(source), finding.concept ?? "", finding.confidence.toFixed(2), finding.category];
  return [...texts, ...more].map((text) => guarded(plain(text)));
}

/** Findings as rows of cells under the header, safe to open in a spreadsheet. */
export function sheetRows(report: Report): string[][] {
  return [[...sheetHeader], ...report.findings.map(row)];
}
