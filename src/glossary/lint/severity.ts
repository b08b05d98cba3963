import type { LintRuleId, LintSeverity } from "./types.ts";

/** How grave a fault of the glossary is: an error gives wrong findings, a warning may, information is for the maintainer's list. */
export const lintSeverity: Readonly<Record<LintRuleId, LintSeverity>> = {
  "duplicate-term": "warning",
  "contradictory-status": "error",
  "claimed-term": "error",
  "hidden-term": "info",
  "missing-language": "info",
  "unused-concept": "info",
  "never-preferred": "warning",
  "wrong-script": "warning",
  "mixed-normalisation": "warning",
  "invisible-character": "warning",
  "broad-regex": "error",
  "failing-example": "error",
  "near-duplicate": "info",
  "near-in-meaning": "info",
};
