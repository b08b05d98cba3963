import type { PieceTable } from "./table.ts";

/** Columns summed at a time, in as many local variables: no memory is written in the inner loop. */
const block = 8;

/**
 * Writes the unit vector of a sum of pieces to `target` at `offset`; zeros where there is no piece. The sum runs in double
 * precision and in text order, so it is the same whatever else is embedded. Dimensions are a multiple of 8.
 *
 * @returns the length of the sum, before it was normalised.
 */
export function sumPieces(ids: Uint32Array, table: PieceTable, target: Float32Array, offset: number): number {
  const { dimensions, rows } = table;
  const count = ids.length;
  const places = new Int32Array(count);
  for (let at = 0; at < count; at++) places[at] = table.offset(ids[at]!);
  let squares = 0;
  for (let column = 0; column < dimensions; column += block) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    let h = 0;
    for (let at = 0; at < count; at++) {
      const row = places[at]! + column;
      a += rows[row]!;
      b += rows[row + 1]!;
      c += rows[row + 2]!;
      d += rows[row + 3]!;
      e += rows[row + 4]!;
      f += rows[row + 5]!;
      g += rows[row + 6]!;
      h += rows[row + 7]!;
    }
    const to = offset + column;
    target[to] = a;
    target[to + 1] = b;
    target[to + 2] = c;
    target[to + 3] = d;
    target[to + 4] = e;
    target[to + 5] = f;
    target[to + 6] = g;
    target[to + 7] = h;
    squares += a * a + b * b + c * c + d * d + e * e + f * f + g * g + h * h;
  }
  const length = Math.sqrt(squares);
  if (length > 0) for (let column = 0; column < dimensions; column++) target[offset + column]! /= length;
  return length;
}
