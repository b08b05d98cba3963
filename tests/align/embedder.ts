import { fileURLToPath } from "node:url";
import { readModelFolder } from "../../src/embed/models/files.ts";
import { openEmbedder } from "../../src/embed/open.ts";
import type { Embedder } from "../../src/embed/types.ts";

/** The embedded model itself, without a cache. */
export function embeddedModel(): Promise<Embedder> {
  return openEmbedder({ model: readModelFolder("samma-static-v1", fileURLToPath(new URL("../../models/samma-static-v1", import.meta.url))) });
}
