import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import type { ModelFiles } from "./files.ts";

/** The sha256 of one file, hex. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
  return hash.digest("hex");
}

/** The files a model's vectors depend on, in the fixed order in which they are hashed. */
export function hashedFiles(model: ModelFiles): readonly string[] {
  // Graphs beyond 2 GiB keep their numbers in a file of their own.
  const weights = [`${model.onnx}_data`, `${model.onnx}.data`].filter((path) => existsSync(path));
  return [model.onnx, ...weights, model.tokenizer, model.tokenizerConfig, model.config];
}

/** One sha256 for the whole model, hex: over the hashes of its files. */
export async function hashModel(model: ModelFiles): Promise<string> {
  const hashes = await Promise.all(hashedFiles(model).map((path) => hashFile(path)));
  return createHash("sha256").update(hashes.join("\n")).digest("hex");
}
