import type { RuleId, Severity } from "../types.ts";

/** What the settings say of a rule for the file at a path; what they leave out is the rule's own. */
export interface RuleSetting {
  readonly severity?: Severity | "off" | undefined;
  /** Findings below it are not shown; instead of the level's. 0 to 1. */
  readonly minimumConfidence?: number | undefined;
}

export type RuleSettings = (rule: RuleId, path: string) => RuleSetting;

export const ruleDefaults: RuleSettings = () => ({});
