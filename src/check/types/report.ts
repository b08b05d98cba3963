import type { ArticleSet } from "../../article/types.ts";
import type { Alignment } from "../../align/types.ts";
import type { ModelIdentity } from "../../embed/types.ts";
import type { Finding } from "./finding.ts";
import type { RenderedTerm } from "./view.ts";

/** What a run found: everything a report shows, nothing about how it is shown. */
export interface Report {
  /** samma's version. */
  readonly samma: string;
  /** Undefined where nothing was embedded (a run over one language). */
  readonly model?: ModelIdentity;
  readonly sets: readonly ReportedSet[];
  /** In their final order. */
  readonly findings: readonly Finding[];
  readonly suppressed: Suppressed;
  /** Ids of sets that were not looked at because the time was up, in order. */
  readonly skipped?: readonly string[];
}

export interface ReportedSet {
  readonly set: ArticleSet;
  readonly alignments: readonly Alignment[];
  /** What stands for each name and term; there where the run was asked to keep it (the page shows it as a table). */
  readonly renderings?: readonly RenderedTerm[];
}

/** Findings that were made and not shown, by why. */
export interface Suppressed {
  readonly baseline: number;
  readonly inline: number;
  /** Below the confidence level of the run, or on beads too unsure to judge. */
  readonly unsure: number;
  /** Where only what changed is looked at: findings about sentences that did not. */
  readonly unchanged?: number;
}
