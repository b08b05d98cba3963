import type { Evidence } from "../evidence.ts";
import { maxSide } from "../shapes.ts";
import { type Blocks, blockRow } from "./blocks.ts";
import { at } from "./names.ts";
import { partialCosine, ratio } from "./partial.ts";

/**
 * Of the segments between a bead's outermost, the one that belongs least: its partial cosine with the other side, given the rest of its own. A sentence
 * that was broken in three has none that stands apart; a caption or a stain between two halves does.
 */
export function makeInnerWriter({ source, target }: Evidence, { products }: Blocks): (out: Float64Array, i: number, a: number, j: number, b: number) => void {
  return (out, i, a, j, b) => {
    if (a < 3 && b < 3) return;
    const whole = products[a * blockRow + b]!;
    let least = 1;
    for (let k = 1; k < a - 1; k++) {
      const product = products[(k + 1) * blockRow + b]! - products[k * blockRow + b]!;
      least = Math.min(least, partialOf(source.norms, i, a, k, product, whole, target.norms[j * maxSide + b - 1]!));
    }
    for (let k = 1; k < b - 1; k++) {
      const product = products[a * blockRow + k + 1]! - products[a * blockRow + k]!;
      least = Math.min(least, partialOf(target.norms, j, b, k, product, whole, source.norms[i * maxSide + a - 1]!));
    }
    out[at["inner.partial"]] = 1 - least;
  };
}

/** Square of an overlap's norm; 0 for none. */
function square(norms: Float32Array, first: number, length: number): number {
  const norm = length > 0 ? norms[first * maxSide + length - 1]! : 0;
  return norm * norm;
}

/**
 * @param norms of all overlaps of the segment's side
 * @param from the bead's first segment there, of `count`; the segment is the `k`th behind it
 * @param product of the segment with the other side, whose vector is `other` long
 * @param whole of its whole side with the other
 */
function partialOf(norms: Float32Array, from: number, count: number, k: number, product: number, whole: number, other: number): number {
  const own = norms[(from + k) * maxSide]!;
  const all = norms[from * maxSide + count - 1]!;
  // The product of the segment with the rest, by what joining it with what stands before and behind adds to their squares.
  const before = (square(norms, from, k + 1) - square(norms, from, k) - own * own) / 2;
  const behind = (square(norms, from + k, count - k) - square(norms, from + k + 1, count - k - 1) - own * own) / 2;
  const rest = Math.sqrt(Math.max(0, all * all - own * own - 2 * (before + behind)));
  return partialCosine(ratio(product, own * other), ratio(whole - product, rest * other), ratio(before + behind, own * rest));
}
