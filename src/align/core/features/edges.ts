import type { Evidence } from "../evidence.ts";
import { maxSide } from "../shapes.ts";
import { type Blocks, blockRow } from "./blocks.ts";
import { at } from "./names.ts";
import { cosineBeside, partialCosine, ratio } from "./partial.ts";

/** What the outermost segments of one bead say together. */
interface Sums {
  count: number;
  smallestPartial: number;
  partials: number;
  smallestGain: number;
  nearestInside: number;
  /** The edge that belongs least: its segment, and the weight of the tokens it shares with the other side. */
  weakest: number;
  weakestInSource: boolean;
  weakestTokens: number;
}

/**
 * @param edge length of the edge segment's vector
 * @param rest length of the vector of its side without it
 * @param side length of its side's vector
 * @param other length of the other side's vector
 * @param product dot product of the two sides
 * @param restProduct dot product of the rest with the other side
 */
function addEdge(sums: Sums, edge: number, rest: number, side: number, other: number, product: number, restProduct: number): number {
  const yr = ratio(restProduct, other * rest);
  const ye = ratio(product - restProduct, other * edge);
  const er = cosineBeside(edge, rest, side);
  const partial = partialCosine(ye, yr, er);
  sums.count++;
  sums.partials += partial;
  sums.smallestGain = Math.min(sums.smallestGain, ratio(product, other * side) - yr);
  return partial;
}

function noteWeakest(sums: Sums, partial: number, edge: number, inSource: boolean, tokens: number): void {
  if (partial >= sums.smallestPartial) return;
  sums.smallestPartial = partial;
  sums.weakest = edge;
  sums.weakestInSource = inSource;
  sums.weakestTokens = tokens;
}

/** Made once, used for every bead: no allocation in the search. */
export function makeEdgeWriter(evidence: Evidence, blocks: Blocks): (out: Float64Array, i: number, a: number, j: number, b: number) => void {
  const { source, target, profile } = evidence;
  const { products, tokens } = blocks;
  const span = profile.related.mean - profile.unrelated;
  const sums: Sums = { count: 0, smallestPartial: 0, partials: 0, smallestGain: 0, nearestInside: 0, weakest: 0, weakestInSource: true, weakestTokens: 0 };

  const addSource = (i: number, a: number, j: number, b: number, edge: number, restFrom: number, restProduct: number, shared: number): void => {
    const x = source.norms[i * maxSide + a - 1]!;
    const y = target.norms[j * maxSide + b - 1]!;
    const partial = addEdge(sums, source.norms[edge * maxSide]!, source.norms[restFrom * maxSide + a - 2]!, x, y, products[a * blockRow + b]!, restProduct);
    noteWeakest(sums, partial, edge, true, shared);
    const nearest = profile.source.index[edge]!;
    if (nearest >= j && nearest < j + b) sums.nearestInside++;
  };
  const addTarget = (i: number, a: number, j: number, b: number, edge: number, restFrom: number, restProduct: number, shared: number): void => {
    const x = source.norms[i * maxSide + a - 1]!;
    const y = target.norms[j * maxSide + b - 1]!;
    const partial = addEdge(sums, target.norms[edge * maxSide]!, target.norms[restFrom * maxSide + b - 2]!, y, x, products[a * blockRow + b]!, restProduct);
    noteWeakest(sums, partial, edge, false, shared);
    const nearest = profile.target.index[edge]!;
    if (nearest >= i && nearest < i + a) sums.nearestInside++;
  };
  const misfit = (x: number, y: number): number => Math.min(4, Math.abs(Math.log(y / x) - profile.logRatio.mean) / profile.logRatio.deviation);
  /** How much worse (in deviations) the lengths would fit without the weakest edge: below 0 where they would fit better. */
  const writeWeakest = (out: Float64Array, i: number, a: number, j: number, b: number): void => {
    const { weakest, weakestInSource } = sums;
    const x = source.lengths[i + a]! - source.lengths[i]!;
    const y = target.lengths[j + b]! - target.lengths[j]!;
    const side = weakestInSource ? source : target;
    const length = side.lengths[weakest + 1]! - side.lengths[weakest]!;
    out[at["edge.fit"]] = (weakestInSource ? misfit(x - length, y) : misfit(x, y - length)) - misfit(x, y);
    out[at["edge.length"]] = Math.max(-3, Math.log(length / (weakestInSource ? profile.meanLength.source : profile.meanLength.target)));
    out[at["edge.tokens"]] = Math.min(2, sums.weakestTokens);
  };

  return (out, i, a, j, b) => {
    sums.count = sums.partials = sums.nearestInside = 0;
    sums.smallestPartial = Infinity;
    sums.smallestGain = 1;
    const whole = products[a * blockRow + b]!;
    const shared = tokens[a * blockRow + b]!;
    if (a > 1) {
      addSource(i, a, j, b, i, i + 1, whole - products[blockRow + b]!, tokens[blockRow + b]!);
      addSource(i, a, j, b, i + a - 1, i, products[(a - 1) * blockRow + b]!, shared - tokens[(a - 1) * blockRow + b]!);
    }
    if (b > 1) {
      addTarget(i, a, j, b, j, j + 1, whole - products[a * blockRow + 1]!, tokens[a * blockRow + 1]!);
      addTarget(i, a, j, b, j + b - 1, j, products[a * blockRow + b - 1]!, shared - tokens[a * blockRow + b - 1]!);
    }
    if (sums.count === 0) return;
    out[at["edge.partial"]] = sums.smallestPartial;
    out[at["edge.partialMean"]] = sums.partials / sums.count;
    out[at["edge.partialLarge"]] = a + b > 3 ? sums.smallestPartial : 0;
    out[at["edge.gain"]] = sums.smallestGain / span;
    out[at["edge.nearest"]] = sums.nearestInside / sums.count;
    writeWeakest(out, i, a, j, b);
  };
}
