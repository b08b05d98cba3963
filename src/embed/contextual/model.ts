import { readFile } from "node:fs/promises";
import type { ModelFiles } from "../models/files.ts";
import { loadPipeline } from "../runtime.ts";
import type { LoadedPipeline } from "../runtime.ts";
import type { ModelIdentity } from "../types.ts";
import type { ContextualModel } from "./embedder.ts";
import { pool, unit } from "./pooling.ts";
import { specialPieces, windows } from "./windows.ts";

/** Memory grows with the square of the window; sentences are far shorter, and no common encoder was trained on more. */
const longestWindow = 512;

/**
 * A transformer from disk, loaded at the first text.
 *
 * @param confirm called once then: rejects where the files are not those that the identity was taken from.
 */
export function openContextualModel(files: ModelFiles, identity: ModelIdentity, confirm: () => Promise<void>): ContextualModel {
  let loading: Promise<Encoder> | undefined;
  return {
    identity,
    dimensions: files.dimensions,
    async vectors(texts, signal) {
      const encoder = await (loading ??= Promise.all([loadEncoder(files), confirm()]).then(([loaded]) => loaded));
      const vectors: Float32Array[] = [];
      for (const text of texts) {
        signal?.throwIfAborted();
        vectors.push(text.trim() === "" ? new Float32Array(files.dimensions) : new Float32Array(await encoder.encode(files.prefix + text)));
      }
      return vectors;
    },
    close: async () => (await loading)?.close(),
  };
}

interface Encoder {
  encode(text: string): Promise<Float64Array>;
  close(): Promise<void>;
}

async function loadEncoder(files: ModelFiles): Promise<Encoder> {
  const loaded = await loadPipeline(files);
  const special = specialPieces(bare("a", loaded), loaded.tokenizer.encode("a"));
  const room = await windowLength(files, loaded);
  return {
    /** A text longer than the model's window is read in windows; its vector is their mean, each weighing what it holds. */
    async encode(text) {
      const sum = new Float64Array(files.dimensions);
      for (const ids of windows(bare(text, loaded), room, special)) {
        const vector = pool(await loaded.run(ids), files.dimensions);
        for (let column = 0; column < sum.length; column++) sum[column]! += vector[column]! * ids.length;
      }
      return unit(sum);
    },
    close: () => loaded.close(),
  };
}

function bare(text: string, { tokenizer }: LoadedPipeline): number[] {
  return tokenizer.encode(text, null, { add_special_tokens: false });
}

/** How many pieces the model takes at once. RoBERTa's kin count positions from behind the padding piece. */
async function windowLength(files: ModelFiles, { tokenizer }: LoadedPipeline): Promise<number> {
  const config = JSON.parse(await readFile(files.config, "utf8")) as { max_position_embeddings?: number; pad_token_id?: number; model_type?: string };
  const offset = /roberta|mpnet/u.test(config.model_type ?? "") ? (config.pad_token_id ?? 0) + 1 : 0;
  const stated: unknown = tokenizer.model_max_length;
  return Math.min(longestWindow, typeof stated === "number" && stated > 0 ? stated : longestWindow, (config.max_position_embeddings ?? Infinity) - offset);
}
