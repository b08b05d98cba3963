/**
 * How alike x and y are in what z leaves unsaid: their partial correlation, given the three cosines. Near 0 for a sentence whose translation is
 * missing, however alike the topic is.
 */
export function partialCosine(xy: number, yz: number, xz: number): number {
  return (xy - yz * xz) / Math.sqrt(Math.max(1e-3, (1 - yz * yz) * (1 - xz * xz)));
}

/** x / y; 0 where y is 0 (a text of which the encoder knows no piece). */
export const ratio = (x: number, y: number): number => (y > 0 ? x / y : 0);

/** Cosine of two neighbouring overlaps, by their lengths and that of both joined. */
export function cosineBeside(first: number, second: number, joined: number): number {
  return ratio(joined * joined - first * first - second * second, 2 * first * second);
}
