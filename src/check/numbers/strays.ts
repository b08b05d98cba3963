import type { BeadNumbers } from "./compare.ts";
import { differences, type NumberDifference } from "./differences.ts";

/** The aligner may be wrong about what it left alone. */
const DOUBT = 0.8;

/**
 * Numbers of a sentence that was left without counterpart, against those that its neighbour lacks: "投票率は84.9％だった。" has lost
 * its sentence just because its number is another one. Only changed numbers count; what is settled here is taken from both.
 */
export function strayDifferences(stray: BeadNumbers, beside: BeadNumbers): NumberDifference[] {
  const sourceLeft = new Set([...stray.sourceLeft, ...beside.sourceLeft]);
  const targetLeft = new Set([...stray.targetLeft, ...beside.targetLeft]);
  const joined: BeadNumbers = { source: [...sourceLeft], target: [...targetLeft], matched: new Map(), tied: new Map(), sourceLeft, targetLeft };
  const changed = differences(joined).filter(({ source, target }) => source?.mention.certainty === "figures" && target?.mention.certainty === "figures");
  const across = changed.filter(({ source, target }) => stray.sourceLeft.has(source!) || stray.targetLeft.has(target!));
  for (const { source, target } of across) {
    for (const one of [stray, beside]) {
      one.sourceLeft.delete(source!);
      one.targetLeft.delete(target!);
    }
  }
  return across.map((difference) => ({ ...difference, confidence: difference.confidence * DOUBT }));
}
