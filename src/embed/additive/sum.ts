import type { PieceTable } from "./table.ts";

/**
 * Writes the unit vector of a sum of pieces to `target` at `offset`; zeros where there is no piece. The sum runs in double
 * precision and in text order, so it is the same whatever else is embedded.
 *
 * @returns the length of the sum, before it was normalised.
 */
export function sumPieces(ids: ArrayLike<number>, table: PieceTable, target: Float32Array, offset: number): number {
  const { dimensions, rows } = table;
  const sum = new Float64Array(dimensions);
  for (let at = 0; at < ids.length; at++) {
    const row = table.offset(ids[at]!);
    for (let column = 0; column < dimensions; column++) sum[column]! += rows[row + column]!;
  }
  let squares = 0;
  for (let column = 0; column < dimensions; column++) squares += sum[column]! * sum[column]!;
  const length = Math.sqrt(squares);
  if (length > 0) for (let column = 0; column < dimensions; column++) target[offset + column] = sum[column]! / length;
  return length;
}
