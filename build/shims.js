import { fileURLToPath } from "node:url";

/** What CommonJS packages expect to find around them (esbuild's `inject` puts it where it is used). */
export const __filename = fileURLToPath(import.meta.url);
