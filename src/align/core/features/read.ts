import type { Evidence } from "../evidence.ts";
import { fillBlocks, makeBlocks } from "./blocks.ts";
import { makeEdgeWriter } from "./edges.ts";
import { writeGap } from "./gaps.ts";
import { writeMatch } from "./match.ts";

/** Reads feature vectors off the evidence: `moveTo` a node, then any bead that begins there. */
export interface FeatureReader {
  moveTo(i: number, j: number): void;
  /** Fills `out` (featureCount long) for the bead of a source and b target segments that begins at the node. */
  read(out: Float64Array, a: number, b: number): void;
}

export function readFeatures(evidence: Evidence): FeatureReader {
  const blocks = makeBlocks();
  const writeEdges = makeEdgeWriter(evidence, blocks);
  let i = 0;
  let j = 0;
  return {
    moveTo(row, column) {
      i = row;
      j = column;
      fillBlocks(blocks, evidence, i, j);
    },
    read(out, a, b) {
      out.fill(0);
      if (b === 0) return writeGap(out, evidence, true, i);
      if (a === 0) return writeGap(out, evidence, false, j);
      writeMatch(out, evidence, blocks, i, a, j, b);
      writeEdges(out, i, a, j, b);
    },
  };
}
