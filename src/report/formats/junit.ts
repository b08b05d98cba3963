import type { Finding, Report } from "../../check/types.ts";
import { groupBy } from "../group.ts";
import { locate, rangeOf } from "../range.ts";
import { attributes, xml } from "../text/xml.ts";
import { message } from "../words/message.ts";

/**
 * JUnit's XML, which CI servers show as tests: a suite a set, a case a finding, and one that passes for an article without
 * any. Errors and warnings fail; what is for information passes and says its words as output.
 */
export function junit(report: Report): string {
  const bySet = groupBy(report.findings, ({ set }) => set);
  const suites = report.sets.map(({ set }) => suite(set.id, [...new Set(set.articles.map(({ path }) => path))], bySet.get(set.id) ?? []));
  const skipped = (report.skipped ?? []).map(skippedSuite);
  const counts = {
    tests: suites.reduce((sum, { tests }) => sum + tests, skipped.length),
    failures: suites.reduce((sum, { failures }) => sum + failures, 0),
    errors: 0,
    skipped: skipped.length,
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes({ name: "samma", ...counts })}>\n${[...suites.map(({ text }) => text), ...skipped].join("")}</testsuites>\n`;
}

interface Suite {
  readonly text: string;
  readonly tests: number;
  readonly failures: number;
}

/** A set that the time did not suffice for. */
function skippedSuite(id: string): string {
  const testcase = `    <testcase${attributes({ classname: id, name: "not checked" })}>\n      <skipped message="the time was up"/>\n    </testcase>\n`;
  return `  <testsuite${attributes({ name: id, tests: 1, failures: 0, errors: 0, skipped: 1 })}>\n${testcase}  </testsuite>\n`;
}

function suite(id: string, paths: readonly string[], findings: readonly Finding[]): Suite {
  const found = new Set(findings.map(({ place }) => place.article.path));
  const clean = paths.filter((path) => !found.has(path));
  const tests = findings.length + clean.length;
  const failures = findings.filter(fails).length;
  const cases = [...clean.map((path) => `    <testcase${attributes({ classname: path, name: path, file: path })}/>\n`), ...findings.map(testcase)];
  return { text: `  <testsuite${attributes({ name: id, tests, failures, errors: 0, skipped: 0 })}>\n${cases.join("")}  </testsuite>\n`, tests, failures };
}

const fails = ({ severity }: Finding): boolean => severity !== "info";

function testcase(finding: Finding): string {
  const { article, span } = finding.place;
  const where = locate(article, span);
  const { line } = rangeOf(article, span).start;
  const open = `    <testcase${attributes({ classname: article.path, name: `${finding.rule} at ${where}`, file: article.path, line })}>\n`;
  const words = message(finding);
  const body = fails(finding)
    ? `      <failure${attributes({ type: finding.severity, message: words })}>${xml(`${where}: ${words} [${finding.rule}]`)}</failure>\n`
    : `      <system-out>${xml(`${where}: ${words} [${finding.rule}]`)}</system-out>\n`;
  return `${open}${body}    </testcase>\n`;
}
