import type { Evidence } from "../evidence.ts";
import { differenceOf } from "../marks.ts";
import { maxSide } from "../shapes.ts";
import { type Blocks, blockRow } from "./blocks.ts";
import { at } from "./names.ts";
import { cosineBeside, partialCosine, ratio } from "./partial.ts";

/** Sum over a part of the block: source segments x0 to x1, target segments y0 to y1. */
function part(sums: Float64Array, x0: number, x1: number, y0: number, y1: number): number {
  return sums[x1 * blockRow + y1]! - sums[x0 * blockRow + y1]! - sums[x1 * blockRow + y0]! + sums[x0 * blockRow + y0]!;
}

/**
 * Of all ways to cut a bead into two, the one that tears least apart: how much each half says that only the other half's counterpart says as well.
 * A 2-2 of two 1-1 has a clean cut; where the translator moved the stop, no cut is clean.
 */
export function makeCutWriter({ source, target, profile }: Evidence, blocks: Blocks): (out: Float64Array, i: number, a: number, j: number, b: number) => void {
  const { products, tokens } = blocks;
  const norm = (side: typeof source, from: number, count: number): number => side.norms[from * maxSide + count - 1]!;
  const misfit = (i: number, a: number, j: number, b: number): number => {
    const off = Math.log((target.lengths[j + b]! - target.lengths[j]!) / (source.lengths[i + a]! - source.lengths[i]!)) - profile.logRatio.mean;
    return Math.min(4, Math.abs(off) / profile.logRatio.deviation);
  };

  return (out, i, a, j, b) => {
    if (a < 2 || b < 2) return;
    let least = Infinity;
    let cutX = 1;
    let cutY = 1;
    for (let x = 1; x < a; x++) {
      const s1 = norm(source, i, x);
      const s2 = norm(source, i + x, a - x);
      const inSource = cosineBeside(s1, s2, norm(source, i, a));
      for (let y = 1; y < b; y++) {
        const t1 = norm(target, j, y);
        const t2 = norm(target, j + y, b - y);
        const inTarget = cosineBeside(t1, t2, norm(target, j, b));
        const first = ratio(part(products, 0, x, 0, y), s1 * t1);
        const second = ratio(part(products, x, a, y, b), s2 * t2);
        const down = ratio(part(products, 0, x, y, b), s1 * t2);
        const up = ratio(part(products, x, a, 0, y), s2 * t1);
        const tornDown = partialCosine(down, second, inSource) + partialCosine(down, first, inTarget);
        const tornUp = partialCosine(up, first, inSource) + partialCosine(up, second, inTarget);
        const torn = Math.max(tornDown, tornUp) / 2;
        if (torn >= least) continue;
        least = torn;
        cutX = x;
        cutY = y;
      }
    }
    out[at["cut.partial"]] = least;
    out[at["cut.fit"]] = (misfit(i, cutX, j, cutY) + misfit(i + cutX, a - cutX, j + cutY, b - cutY)) / 2 - misfit(i, a, j, b);
    out[at["cut.tokens"]] = Math.min(3, part(tokens, 0, cutX, cutY, b) + part(tokens, cutX, a, 0, cutY));
    out[at["cut.stops"]] = (1 - differenceOf(source.endings[i + cutX - 1]!, target.endings[j + cutY - 1]!)) * profile.trust.ending;
  };
}
