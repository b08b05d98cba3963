import type { EarlierFinding, EarlierReport, ReportDiff } from "./types.ts";

function counted(findings: readonly { readonly fingerprint: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { fingerprint } of findings) counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
  return counts;
}

/** Which findings another list does not have, and which it has, one for one. */
export function split<F extends { readonly fingerprint: string }>(findings: readonly F[], others: readonly { readonly fingerprint: string }[]): { readonly without: readonly F[]; readonly within: readonly F[] } {
  const left = counted(others);
  const without: F[] = [];
  const within: F[] = [];
  for (const finding of findings) {
    const count = left.get(finding.fingerprint) ?? 0;
    if (count === 0) without.push(finding);
    else {
      left.set(finding.fingerprint, count - 1);
      within.push(finding);
    }
  }
  return { without, within };
}

/** What a later report has that an earlier one had not, the reverse, and what both have, each in its report's order. */
export function diffReports(earlier: EarlierReport, later: EarlierReport): ReportDiff {
  const { without: fresh, within: kept } = split<EarlierFinding>(later.findings, earlier.findings);
  const { without: gone } = split<EarlierFinding>(earlier.findings, later.findings);
  return { fresh, gone, kept };
}
