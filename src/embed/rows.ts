/** Cuts vectors that lie row after row into single ones; they share the memory. */
export function splitRows(rows: Float32Array, dimensions: number): Float32Array[] {
  return Array.from({ length: rows.length / dimensions }, (_, row) => rows.subarray(row * dimensions, (row + 1) * dimensions));
}
