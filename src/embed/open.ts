import { additiveEmbedder } from "./additive/embedder.ts";
import { openAdditiveModel } from "./additive/model.ts";
import { cachedAdditive, cachedContextual } from "./cache/models.ts";
import { Store } from "./cache/store.ts";
import { contextualEmbedder } from "./contextual/embedder.ts";
import { openContextualModel } from "./contextual/model.ts";
import type { ModelFiles } from "./models/files.ts";
import { confirmIdentity, identify } from "./models/identity.ts";
import type { Embedder } from "./types.ts";

export interface OpenOptions {
  readonly model: ModelFiles;
  /** Where vectors are kept between runs; nothing is kept where it is undefined. `close` writes what is new. */
  readonly cacheDirectory?: string | undefined;
  /** How large the cache folder may grow, in bytes; 512 MiB where nothing is said. */
  readonly cacheLimit?: number;
  /** Told once, where the cache cannot be written; all else goes on. */
  readonly onWarning?: (message: string) => void;
}

/**
 * Opens an embedder. The model itself is loaded at the first text whose vector is not in the cache; a run that finds all of
 * its texts there never loads it.
 *
 * @throws UserError, at the first text, where the model is damaged or of another kind.
 */
export async function openEmbedder(options: OpenOptions): Promise<Embedder> {
  const { model, cacheDirectory, cacheLimit, onWarning } = options;
  const identity = await identify(model, cacheDirectory);
  const store =
    cacheDirectory === undefined
      ? undefined
      : new Store({ directory: cacheDirectory, modelSha256: identity.sha256, ...(cacheLimit !== undefined && { limit: cacheLimit }), ...(onWarning !== undefined && { onWarning }) });
  const embedder = embedderFor(model, { id: identity.id, sha256: identity.sha256 }, () => confirmIdentity(model, identity), store);
  return {
    ...embedder,
    async close() {
      await Promise.all([embedder.close(), store?.close()]);
    },
  };
}

function embedderFor(files: ModelFiles, identity: Embedder["model"], confirm: () => Promise<void>, store: Store | undefined): Embedder {
  if (files.additive) {
    const model = openAdditiveModel(files, identity, confirm);
    return additiveEmbedder(store === undefined ? model : cachedAdditive(model, store));
  }
  const model = openContextualModel(files, identity, confirm);
  return contextualEmbedder(store === undefined ? model : cachedContextual(model, store));
}
