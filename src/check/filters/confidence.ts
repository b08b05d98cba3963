import type { Finding } from "../types.ts";
import type { RuleSettings } from "./severity.ts";

/** How sure a finding must be to be shown: `strict` shows doubts too, `quiet` only what is nearly certain. */
export type Level = "strict" | "default" | "quiet";

export const minimumConfidence: Readonly<Record<Level, number>> = { strict: 0.2, default: 0.5, quiet: 0.8 };

/** True where a finding is as sure as the level (or the rule's setting) asks. */
export function isSure(finding: Finding, level: Level, settings: RuleSettings): boolean {
  const asked = settings(finding.rule, finding.place.article.path).minimumConfidence ?? minimumConfidence[level];
  return finding.confidence >= asked;
}
