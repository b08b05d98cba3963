import type { Report } from "../../check/types.ts";
import { htmlPage } from "../html/page.ts";

/** A page to look at: overview, findings, terms, alignments (docs/reports.md). */
export function html(report: Report): string {
  return htmlPage(report);
}
