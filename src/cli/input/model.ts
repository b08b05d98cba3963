import { resolve } from "node:path";
import { findModel } from "../../embed/models/find.ts";
import { userCache } from "../../embed/models/places.ts";
import { openEmbedder } from "../../embed/open.ts";
import type { Embedder } from "../../embed/types.ts";
import { visible } from "../../report/text/visible.ts";
import type { Io } from "../io.ts";

export interface ModelChoice {
  readonly model?: string;
  readonly cache: boolean;
  readonly cacheLocation?: string;
}

/** Where vectors are cached: the option, SAMMA_CACHE, else the user's cache folder. */
export function cacheFolder({ cacheLocation }: Pick<ModelChoice, "cacheLocation">, io: Io): string {
  return cacheLocation === undefined ? userCache(io.env as NodeJS.ProcessEnv) : resolve(io.cwd, cacheLocation);
}

/** Opens the encoder; it is loaded only when a text turns up whose vector is not cached. */
export async function openModel(choice: ModelChoice, io: Io): Promise<Embedder> {
  return openEmbedder({
    model: findModel(choice.model, { workingFolder: io.cwd }),
    onWarning: (message) => io.err.write(`note: ${visible(message)}\n`),
    ...(choice.cache ? { cacheDirectory: cacheFolder(choice, io) } : {}),
  });
}
