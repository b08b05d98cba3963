import { readFile } from "node:fs/promises";
import { UserError } from "../../errors.ts";
import type { ModelFiles } from "../models/files.ts";
import { splitRows } from "../rows.ts";
import { loadModel } from "../runtime.ts";
import type { LoadedModel } from "../runtime.ts";
import type { ModelIdentity } from "../types.ts";
import type { AdditiveModel } from "./embedder.ts";
import { parseTokenizer } from "./tokenizer.ts";
import type { UnigramTokenizer } from "./tokenizer.ts";

/**
 * The embedded model from disk; tokenizer and graph are loaded when the first text or piece asks for them.
 *
 * @param confirm called once then: rejects where the files are not those that the identity was taken from.
 */
export function openAdditiveModel(files: ModelFiles, identity: ModelIdentity, confirm: () => Promise<void>): AdditiveModel {
  let tokenizer: Promise<UnigramTokenizer> | undefined;
  let graph: Promise<LoadedModel> | undefined;
  let confirmed: Promise<void> | undefined;
  return {
    identity,
    dimensions: files.dimensions,
    async tokenize(texts) {
      const [loaded] = await Promise.all([(tokenizer ??= loadTokenizer(files)), (confirmed ??= confirm())]);
      return texts.map((text) => loaded.tokenize(text));
    },
    async pieceRows(ids) {
      const [loaded] = await Promise.all([(graph ??= loadModel(files)), (confirmed ??= confirm())]);
      return splitRows((await loaded.run(ids))["last_hidden_state"]!.data, files.dimensions);
    },
    close: async () => (await graph)?.close(),
  };
}

async function loadTokenizer(files: ModelFiles): Promise<UnigramTokenizer> {
  try {
    return parseTokenizer(await readFile(files.tokenizer, "utf8"));
  } catch (cause) {
    throw new UserError(`The tokenizer of the model ${files.id} is damaged.`, { place: { path: files.tokenizer }, hints: [`Fetch the model again: samma models pull ${files.id}`], cause });
  }
}
