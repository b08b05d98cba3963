import type { Evidence } from "../evidence.ts";
import { fillBlocks, makeBlocks } from "./blocks.ts";
import { makeCutWriter } from "./cuts.ts";
import { makeEdgeWriter } from "./edges.ts";
import { writeGap } from "./gaps.ts";
import { makeInnerWriter } from "./inner.ts";
import { cosineOf, writeMatch } from "./match.ts";

/** Nearness (0 unrelated, 1 usual for a bead) below which no join is considered: half the time, and the same F1 on the gold sets. */
const leastNear = 0.25;

/** Reads feature vectors off the evidence: `moveTo` a node, then any bead that begins there. */
export interface FeatureReader {
  moveTo(i: number, j: number): void;
  /** False for a join of texts that have nothing to do with each other: not worth its features. Always true for other beads. */
  worthwhile(a: number, b: number): boolean;
  /** Cosine of the two sides of a bead. */
  cosine(a: number, b: number): number;
  /** Fills `out` (featureCount long) for the bead of a source and b target segments that begins at the node. */
  read(out: Float64Array, a: number, b: number): void;
}

export function readFeatures(evidence: Evidence): FeatureReader {
  const blocks = makeBlocks();
  const writeEdges = makeEdgeWriter(evidence, blocks);
  const writeInner = makeInnerWriter(evidence, blocks);
  const writeCut = makeCutWriter(evidence, blocks);
  const { related, unrelated } = evidence.profile;
  const hopeless = unrelated + leastNear * (related.mean - unrelated);
  let i = 0;
  let j = 0;
  return {
    moveTo(row, column) {
      i = row;
      j = column;
      fillBlocks(blocks, evidence, i, j);
    },
    worthwhile(a, b) {
      return a === 0 || b === 0 || a + b === 2 || cosineOf(evidence, blocks, i, a, j, b) > hopeless;
    },
    cosine(a, b) {
      return cosineOf(evidence, blocks, i, a, j, b);
    },
    read(out, a, b) {
      out.fill(0);
      if (b === 0) return writeGap(out, evidence, true, i);
      if (a === 0) return writeGap(out, evidence, false, j);
      writeMatch(out, evidence, blocks, i, a, j, b);
      writeEdges(out, i, a, j, b);
      writeInner(out, i, a, j, b);
      writeCut(out, i, a, j, b);
    },
  };
}
