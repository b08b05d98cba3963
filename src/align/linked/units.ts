import type { Article } from "../../article/types.ts";
import type { AlignOptions } from "../align.ts";

/** Vectors of joined segments, one row a unit, each of unit length or all zero. */
export interface UnitVectors {
  readonly dimensions: number;
  readonly rows: Float32Array;
}

/** Embeds what each link has of an article. A unit's vector is the sum of its sentences', the longer counting more, as in the alignment of articles. */
export async function unitVectors({ segments }: Article, units: readonly (readonly number[])[], { embedder, onProgress, signal }: Pick<AlignOptions, "embedder" | "onProgress" | "signal">): Promise<UnitVectors> {
  const members = units.flat();
  const texts = members.map((index) => segments[index]!.text);
  const { dimensions, rows, weights } = await embedder.embed(texts, { ...(signal === undefined ? {} : { signal }), ...(onProgress === undefined ? {} : { onProgress }) });
  const sums = new Float32Array(units.length * dimensions);
  let member = 0;
  for (const [unit, { length }] of units.entries()) {
    for (const last = member + length; member < last; member++) {
      const weight = weights?.[member] ?? Math.sqrt(texts[member]!.length);
      for (let d = 0; d < dimensions; d++) sums[unit * dimensions + d]! += weight * rows[member * dimensions + d]!;
    }
    normalise(sums.subarray(unit * dimensions, (unit + 1) * dimensions));
  }
  return { dimensions, rows: sums };
}

/** In place; what has no length stays as it is. */
export function normalise(row: Float32Array): void {
  const length = Math.hypot(...row);
  if (length > 0) for (let d = 0; d < row.length; d++) row[d]! /= length;
}

export function dot(a: UnitVectors, i: number, b: UnitVectors, j: number): number {
  const { dimensions } = a;
  let sum = 0;
  for (let d = 0; d < dimensions; d++) sum += a.rows[i * dimensions + d]! * b.rows[j * dimensions + d]!;
  return sum;
}

/** The mean of all rows, as a row. */
export function meanRow({ rows, dimensions }: UnitVectors): UnitVectors {
  const mean = new Float32Array(dimensions);
  const count = rows.length / dimensions;
  for (let at = 0; at < rows.length; at++) mean[at % dimensions]! += rows[at]! / count;
  return { dimensions, rows: mean };
}
