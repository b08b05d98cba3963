import { additiveEmbedder } from "./additive/embedder.ts";
import { openAdditiveModel } from "./additive/model.ts";
import { contextualEmbedder } from "./contextual/embedder.ts";
import { openContextualModel } from "./contextual/model.ts";
import type { ModelFiles } from "./models/files.ts";
import { hashModel } from "./models/hash.ts";
import type { Embedder } from "./types.ts";

export interface OpenOptions {
  readonly model: ModelFiles;
  /** Where vectors are kept between runs; nothing is kept where it is undefined. */
  readonly cacheDirectory?: string | undefined;
}

/**
 * Opens an embedder. The model itself is loaded at the first text whose vector is not in the cache; a run that finds all of
 * its texts there never loads it.
 */
export async function openEmbedder(options: OpenOptions): Promise<Embedder> {
  const { model } = options;
  const identity = { id: model.id, sha256: await hashModel(model) };
  return model.additive ? additiveEmbedder(openAdditiveModel(model, identity)) : contextualEmbedder(openContextualModel(model, identity));
}
