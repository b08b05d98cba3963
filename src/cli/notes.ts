import { locate } from "../report/range.ts";
import { visible } from "../report/text/visible.ts";
import type { Alignment } from "../align/types.ts";
import { languageName } from "../report/words/phrases.ts";
import type { DirectiveProblem } from "../check/directives/types.ts";
import type { Report } from "../check/types.ts";
import type { RunResult } from "../run.ts";
import { nearest } from "../nearest.ts";

/** Notes on waivers that are wrong or no longer needed, one line each. */
export function directiveNotes({ directiveProblems, staleWaivers }: Pick<RunResult, "directiveProblems" | "staleWaivers">): string[] {
  const notes = directiveProblems.map((problem) => visible(`${locate(problem.article, problem.span)}: note: ${inWords(problem)}`));
  const stale = staleWaivers.length;
  if (stale > 0) notes.push(`note: ${stale === 1 ? "1 suppression answers" : `${stale} suppressions answer`} to nothing any more; samma check --prune-suppressions removes what is stale`);
  return notes;
}

/** Beads of samma.align.yaml that no longer fit their texts, one line each. */
export function staleNotes(alignments: readonly Alignment[]): string[] {
  const stale = alignments.flatMap(({ staleOverrides = [] }) => staleOverrides);
  return stale.map(({ path, bead, language, missing, like, taken }) => {
    const what = taken === true ? `other overrides have every ${languageName(language)} segment that reads "${missing}"` : `no ${languageName(language)} segment reads "${missing}" any more`;
    return visible(`${path}:${bead.line}:${bead.column}: note: ${what}${like === undefined ? "" : ` ("${like}" does nearly)`}; this override does nothing`);
  });
}

/**
 * Below this, texts hardly belong together. Of 60 pairs of NTREX news that are not of one article 59 lie below .5 (the other is at .84);
 * the 60 that are lie at .74 and above.
 */
const unlike = 0.5;

/** That two texts are hardly versions of one article, one line. An aligner makes beads of any two; what a file links itself is that file's word. */
export function unlikeNotes({ source, target, confidence, beads }: Alignment): string[] {
  const both = beads.some((bead) => bead.source.length > 0) && beads.some((bead) => bead.target.length > 0);
  if (!both || confidence >= unlike || source.path === target.path) return [];
  return [visible(`note: ${source.path} and ${target.path} hardly seem to be versions of one article; mean confidence ${Math.round(100 * confidence)}%`)];
}

/** What the time did not suffice for, one line. */
export function skippedNotes({ skipped = [] }: Pick<Report, "skipped">): string[] {
  if (skipped.length === 0) return [];
  const named = skipped.slice(0, 5).join(", ");
  return [visible(`note: the time was up; not checked: ${named}${skipped.length > 5 ? ` and ${skipped.length - 5} more` : ""}`)];
}

function inWords(problem: DirectiveProblem): string {
  switch (problem.problem) {
    case "unknown-command":
    case "unknown-rule": {
      const what = problem.problem === "unknown-rule" ? "rule" : "command";
      const meant = nearest(problem.written, problem.known);
      return `there is no ${what} "${problem.written}"${meant === undefined ? "" : `; did you mean ${meant}?`}`;
    }
    case "malformed":
      return `samma cannot read this: ${problem.written}`;
    case "unused":
      return `this waives nothing${problem.selector === undefined ? "" : ` (${problem.selector})`}; remove it`;
    case "nothing-to-enable":
      return `nothing is disabled here${problem.selector === undefined ? "" : ` (${problem.selector})`}; remove it`;
  }
}
