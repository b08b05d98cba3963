import { type Band, nodeCount } from "./band.ts";

/** Vectors of one side, row after row. */
interface Rows {
  readonly dimensions: number;
  readonly sums: Float32Array;
}

/**
 * Dot products of two sides' vectors, one for every cell of the band (laid out as `cellAt` says). They are all that is needed of
 * the vectors: the product of two overlaps is the sum of the products of their segments.
 */
export function cellProducts(source: Rows, target: Rows, band: Band): Float32Array {
  const { dimensions } = source;
  const products = new Float32Array(nodeCount(band));
  for (let i = 0; i < band.rows; i++) {
    let cell = band.start[i]!;
    for (let j = band.low[i]!; j < band.high[i]!; j++) {
      products[cell++] = dot(source.sums, i * dimensions, target.sums, j * dimensions, dimensions);
    }
  }
  return products;
}

/** Four sums at a time: the processor adds them side by side. */
export function dot(x: Float32Array, a: number, y: Float32Array, b: number, dimensions: number): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let d = 0;
  for (; d + 3 < dimensions; d += 4) {
    s0 += x[a + d]! * y[b + d]!;
    s1 += x[a + d + 1]! * y[b + d + 1]!;
    s2 += x[a + d + 2]! * y[b + d + 2]!;
    s3 += x[a + d + 3]! * y[b + d + 3]!;
  }
  for (; d < dimensions; d++) s0 += x[a + d]! * y[b + d]!;
  return s0 + s1 + s2 + s3;
}
