import type { Embedder, EmbedOptions, ModelIdentity, Vectors } from "../types.ts";
import { inChunks } from "../chunks.ts";

/** What the contextual embedder asks of a model, or of a cache before it: a unit vector for each text. */
export interface ContextualModel {
  readonly identity: ModelIdentity;
  readonly dimensions: number;
  vectors(texts: readonly string[], signal: AbortSignal | undefined): Promise<readonly Float32Array[]>;
  close(): Promise<void>;
}

/** Few, so that progress moves and an interrupt is heeded: a large model takes some 20 ms a sentence. */
const textsPerChunk = 16;

/** An embedder around a model that reads whole sentences (a transformer); it gives no piece vectors. */
export function contextualEmbedder(model: ContextualModel): Embedder {
  const { dimensions } = model;
  return {
    model: model.identity,
    dimensions,
    additive: false,
    async embed(texts: readonly string[], options: EmbedOptions = {}): Promise<Vectors> {
      const rows = new Float32Array(texts.length * dimensions);
      await inChunks(texts, { size: textsPerChunk, ...options }, async (chunk, first) => {
        for (const [at, vector] of (await model.vectors(chunk, options.signal)).entries()) rows.set(vector, (first + at) * dimensions);
      });
      return { dimensions, rows };
    },
    pieces() {
      return Promise.reject(new Error(`the model ${model.identity.id} is not additive: it has no piece vectors`));
    },
    close: () => model.close(),
  };
}
