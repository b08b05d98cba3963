import type { Evidence } from "../evidence.ts";
import { maxSide } from "../shapes.ts";
import { type Blocks, blockRow } from "./blocks.ts";
import { at } from "./names.ts";

/** What the outermost segments of one bead say together. */
interface Sums {
  count: number;
  smallestPartial: number;
  partials: number;
  smallestGain: number;
  nearestInside: number;
}

/**
 * How alike the other side and an edge segment are in what the rest of the edge's own side leaves unsaid: the partial correlation of y and e,
 * given r. Near 0 for a sentence whose translation is missing, however alike the topic is.
 */
function partialCosine(ye: number, yr: number, er: number): number {
  return (ye - yr * er) / Math.sqrt(Math.max(1e-3, (1 - yr * yr) * (1 - er * er)));
}

const ratio = (x: number, y: number): number => (y > 0 ? x / y : 0);

/**
 * @param edge length of the edge segment's vector
 * @param rest length of the vector of its side without it
 * @param side length of its side's vector
 * @param other length of the other side's vector
 * @param product dot product of the two sides
 * @param restProduct dot product of the rest with the other side
 */
function addEdge(sums: Sums, edge: number, rest: number, side: number, other: number, product: number, restProduct: number): void {
  const yr = ratio(restProduct, other * rest);
  const ye = ratio(product - restProduct, other * edge);
  const er = ratio(side * side - edge * edge - rest * rest, 2 * edge * rest);
  const partial = partialCosine(ye, yr, er);
  sums.count++;
  sums.partials += partial;
  sums.smallestPartial = Math.min(sums.smallestPartial, partial);
  sums.smallestGain = Math.min(sums.smallestGain, ratio(product, other * side) - yr);
}

/** Made once, used for every bead: no allocation in the search. */
export function makeEdgeWriter(evidence: Evidence, blocks: Blocks): (out: Float64Array, i: number, a: number, j: number, b: number) => void {
  const { source, target, profile } = evidence;
  const { products } = blocks;
  const span = profile.related.mean - profile.unrelated;
  const sums: Sums = { count: 0, smallestPartial: 0, partials: 0, smallestGain: 0, nearestInside: 0 };

  const addSource = (i: number, a: number, j: number, b: number, edge: number, restFrom: number, restProduct: number): void => {
    const x = source.norms[i * maxSide + a - 1]!;
    const y = target.norms[j * maxSide + b - 1]!;
    addEdge(sums, source.norms[edge * maxSide]!, source.norms[restFrom * maxSide + a - 2]!, x, y, products[a * blockRow + b]!, restProduct);
    const nearest = profile.source.index[edge]!;
    if (nearest >= j && nearest < j + b) sums.nearestInside++;
  };
  const addTarget = (i: number, a: number, j: number, b: number, edge: number, restFrom: number, restProduct: number): void => {
    const x = source.norms[i * maxSide + a - 1]!;
    const y = target.norms[j * maxSide + b - 1]!;
    addEdge(sums, target.norms[edge * maxSide]!, target.norms[restFrom * maxSide + b - 2]!, y, x, products[a * blockRow + b]!, restProduct);
    const nearest = profile.target.index[edge]!;
    if (nearest >= i && nearest < i + a) sums.nearestInside++;
  };

  return (out, i, a, j, b) => {
    sums.count = sums.partials = sums.nearestInside = 0;
    sums.smallestPartial = sums.smallestGain = 1;
    const whole = products[a * blockRow + b]!;
    if (a > 1) {
      addSource(i, a, j, b, i, i + 1, whole - products[blockRow + b]!);
      addSource(i, a, j, b, i + a - 1, i, products[(a - 1) * blockRow + b]!);
    }
    if (b > 1) {
      addTarget(i, a, j, b, j, j + 1, whole - products[a * blockRow + 1]!);
      addTarget(i, a, j, b, j + b - 1, j, products[a * blockRow + b - 1]!);
    }
    if (sums.count === 0) return;
    out[at["edge.partial"]] = sums.smallestPartial;
    out[at["edge.partialMean"]] = sums.partials / sums.count;
    out[at["edge.partialLarge"]] = a + b > 3 ? sums.smallestPartial : 0;
    out[at["edge.gain"]] = sums.smallestGain / span;
    out[at["edge.nearest"]] = sums.nearestInside / sums.count;
  };
}
