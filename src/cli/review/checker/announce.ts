import type { Embedder } from "../../../embed/types.ts";

/** An encoder that says so before it is asked for the first time: it then loads its model. */
export function announced(embedder: Embedder, onFirst: () => void): Embedder {
  let asked = false;
  const first = (): void => {
    if (!asked) onFirst();
    asked = true;
  };
  return {
    model: embedder.model,
    dimensions: embedder.dimensions,
    additive: embedder.additive,
    embed: (texts, options) => {
      first();
      return embedder.embed(texts, options);
    },
    pieces: (texts, options) => embedder.pieces(texts, options),
    close: () => embedder.close(),
  };
}
