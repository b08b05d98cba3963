import type { Embedder, PieceVectors } from "../../../src/embed/types.ts";

/** An encoder that reads each text once: a planted pair differs from its original in one sentence. */
export function remembering(embedder: Embedder): Embedder {
  const known = new Map<string, PieceVectors>();
  return {
    model: embedder.model,
    dimensions: embedder.dimensions,
    additive: embedder.additive,
    embed: (texts, options) => embedder.embed(texts, options),
    close: () => embedder.close(),
    async pieces(texts, options) {
      const fresh = [...new Set(texts)].filter((text) => !known.has(text));
      const vectors = await embedder.pieces(fresh, options);
      fresh.forEach((text, index) => known.set(text, vectors[index]!));
      return texts.map((text) => known.get(text)!);
    },
  };
}
