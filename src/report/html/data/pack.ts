import { deflateSync } from "node:zlib";

/** Data as the page carries it: JSON, deflated (RFC 1950), in base64. Browsers read it back with DecompressionStream. */
export function pack(value: unknown): string {
  return deflateSync(JSON.stringify(value), { level: 9 }).toString("base64");
}
