import type { Language } from "../article/types.ts";
import type { Concept, Glossary, Term } from "../glossary/types.ts";
import type { Changes } from "./changes/types.ts";
import type { RuleContext } from "./types.ts";

/** Below this a bead is more likely wrong than right, and what a rule would say of it is noise. */
const DEFAULT_MINIMUM_BEAD_CONFIDENCE = 0.5;

export interface ContextOptions {
  readonly glossary: Glossary;
  /** 0 to 1; beads below it give no findings. */
  readonly minimumBeadConfidence?: number | undefined;
  /** What changed since an earlier version, where the run compares with one. */
  readonly changes?: Changes | undefined;
}

/** What every rule may ask besides the texts. */
export function ruleContext({ glossary, minimumBeadConfidence = DEFAULT_MINIMUM_BEAD_CONFIDENCE, changes }: ContextOptions): RuleContext {
  return {
    glossary,
    minimumBeadConfidence,
    ...(changes !== undefined && { changes }),
    allowed: (concept: Concept, language: Language): readonly Term[] => glossary.terms(concept, language).filter(isAllowed),
  };
}

/** A term that may be written: not advised against, and not a draft whose fate is open. */
export function isAllowed(term: Term): boolean {
  return term.status === "preferred" || term.status === "admitted";
}
