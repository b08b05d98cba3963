import type { Finding } from "../../check/types.ts";
import { summarise } from "../summary.ts";
import type { Changes } from "../html/types.ts";
import { split } from "./diff.ts";
import type { EarlierReport } from "./types.ts";

/** What a report shows of time: the figures for the page, and which of its findings are new. */
export interface ChangesSince {
  readonly shown: Changes;
  isFresh(finding: Finding): boolean;
}

/** Compares a run with the latest of the earlier reports (oldest first); undefined where there is none. */
export function changesSince(earlier: readonly EarlierReport[], findings: readonly Finding[]): ChangesSince | undefined {
  const latest = earlier.at(-1);
  if (latest === undefined) return undefined;
  const { without, within } = split(findings, latest.findings);
  const fresh = new Set(without);
  const { without: gone } = split(latest.findings, findings);
  return {
    shown: {
      fresh: without.length,
      kept: within.length,
      gone: gone.map(({ rule, severity, language, path, message }) => ({ rule, severity, language, path, message })),
      counts: [...earlier.map((report) => summarise(report.findings)), summarise(findings)],
    },
    isFresh: (finding) => fresh.has(finding),
  };
}
