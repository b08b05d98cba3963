import { shapes } from "./shapes.ts";

/**
 * What a path did last. Omissions come in runs (a paragraph left out, a list of captions), so going on with one is another matter than
 * beginning one; and deletions stand before insertions, so that one set of beads has one path only.
 */
export const state = { match: 0, deletion: 1, insertion: 2 } as const;
export const stateCount = 3;

/** Indexes into `shapes`. */
export const deletionShape = 0;
export const insertionShape = 1;
/** The first shape with both sides. */
export const firstMatch = 2;

if (shapes[deletionShape]!.target !== 0 || shapes[insertionShape]!.source !== 0) throw new Error("shapes must begin with deletion and insertion");

/** What is added to a bead's score on top of its features. */
export interface Bias {
  /** For each shape, from how often this pair of texts uses it; for deletion and insertion it counts where a run begins. */
  readonly shape: Float64Array;
  /** For going on with a run of deletions or insertions. */
  readonly run: number;
}
