import type { Embedder } from "../../../src/embed/types.ts";

/** Cosines of words, embedded beforehand. */
export async function wordCosines(words: readonly string[], embedder: Embedder): Promise<(a: string, b: string) => number> {
  const unique = [...new Set(words)];
  const { rows, dimensions } = await embedder.embed(unique);
  const at = new Map(unique.map((word, index) => [word, index]));
  return (a, b) => {
    const [i, j] = [at.get(a), at.get(b)];
    if (i === undefined || j === undefined) return 0;
    let sum = 0;
    for (let k = 0; k < dimensions; k++) sum += rows[i * dimensions + k]! * rows[j * dimensions + k]!;
    return sum;
  };
}
