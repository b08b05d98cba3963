import type { Embedder, PieceVectors } from "../../../src/embed/types.ts";

interface Row {
  readonly vector: Float32Array;
  readonly weight: number;
}

/** An encoder that reads each text once: a text with a fault differs from its original in one sentence. Additive models only. */
export function remembering(embedder: Embedder): Embedder {
  const pieces = new Map<string, PieceVectors>();
  const rows = new Map<string, Row>();
  const { dimensions } = embedder;
  return {
    model: embedder.model,
    dimensions,
    additive: embedder.additive,
    close: () => embedder.close(),
    async embed(texts) {
      const fresh = [...new Set(texts)].filter((text) => !rows.has(text));
      const vectors = await embedder.embed(fresh);
      fresh.forEach((text, index) => rows.set(text, { vector: vectors.rows.slice(index * dimensions, (index + 1) * dimensions), weight: vectors.weights![index]! }));
      const joined = new Float32Array(texts.length * dimensions);
      texts.forEach((text, index) => joined.set(rows.get(text)!.vector, index * dimensions));
      return { dimensions, rows: joined, weights: Float32Array.from(texts, (text) => rows.get(text)!.weight) };
    },
    async pieces(texts) {
      const fresh = [...new Set(texts)].filter((text) => !pieces.has(text));
      const vectors = await embedder.pieces(fresh);
      fresh.forEach((text, index) => pieces.set(text, vectors[index]!));
      return texts.map((text) => pieces.get(text)!);
    },
  };
}
