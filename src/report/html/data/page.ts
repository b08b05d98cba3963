import type { Article, Language } from "../../../article/types.ts";
import type { Finding, Report } from "../../../check/types.ts";
import type { EarlierReport } from "../../diff/types.ts";
import { changesSince } from "../../diff/changes.ts";
import { summaryWords } from "../../summary.ts";
import type { PageData } from "../types.ts";
import { findingOf } from "./findings.ts";
import { Quoting } from "./quotes.ts";
import { overviewOf } from "./sets.ts";
import { termsOf } from "./terms.ts";
import { Texts } from "./texts.ts";

/** More than that no one reads on one page; the JSON and CSV reports have them all. */
const mostFindings = 4000;

/** The sources' languages first, then the others in the order they turn up. */
function languagesOf(report: Report): Language[] {
  const sets = report.sets.map(({ set }) => set.articles.map(({ language }) => language));
  return [...new Set([...sets.flatMap(([source]) => source ?? []), ...sets.flat()])];
}

function grouped(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.set);
    if (group === undefined) groups.set(finding.set, [finding]);
    else group.push(finding);
  }
  return groups;
}

/** All that the page shows of a report, with what changed since the latest of the earlier ones (oldest first). */
export function pageData(report: Report, earlier: readonly EarlierReport[]): PageData {
  const articles: Article[] = report.sets.flatMap(({ set }) => set.articles);
  const numbers = new Map(articles.map((article, number) => [article, number]));
  const sets = new Map(report.sets.map(({ set }, number) => [set.id, number]));
  const bySet = grouped(report.findings);
  const texts = new Texts();
  const quoting = new Quoting(numbers, texts);
  const changes = changesSince(earlier, report.findings);
  const shown = report.findings.slice(0, mostFindings);
  return {
    samma: report.samma,
    ...(report.model === undefined ? {} : { model: report.model.id }),
    summary: summaryWords(report),
    languages: languagesOf(report),
    articles: articles.map(({ path, language }) => ({ path, language })),
    sets: report.sets.map((set) => overviewOf(set, bySet.get(set.set.id) ?? [], numbers)),
    findings: shown.map((finding) => findingOf(finding, { quoting, sets, isFresh: (one) => changes?.isFresh(one) ?? false })),
    leftOut: report.findings.length - shown.length,
    terms: termsOf(report, quoting),
    // Last: the quotes above fill it.
    texts: texts.all,
    ...(changes === undefined ? {} : { changes: changes.shown }),
  };
}
