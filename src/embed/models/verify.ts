import { existsSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { ModelFiles } from "./files.ts";
import { hashedFiles, hashFile, hashModel } from "./hash.ts";
import { readPins } from "./lock.ts";
import type { Pin } from "./lock.ts";

export type FileState = "sound" | "missing" | "truncated" | "changed";

export interface Verification {
  readonly id: string;
  readonly directory: string;
  /** Over the model's files, as they are now. */
  readonly sha256: string;
  /** False where no lock file says what the files should be; then there is nothing to compare, and `files` is empty. */
  readonly pinned: boolean;
  readonly files: readonly { readonly path: string; readonly state: FileState }[];
  /** Pinned, and every file as pinned. */
  readonly sound: boolean;
}

/**
 * Reads a model through and compares it with its pin in the lock file of the folder that holds it.
 *
 * @throws UserError where the lock file cannot be read.
 */
export async function verifyModel(model: ModelFiles): Promise<Verification> {
  const { id, directory } = model;
  const pin = readPins(modelsFolder(model)).get(id);
  const sha256 = await hashModel(model);
  if (pin === undefined) return { id, directory, sha256, pinned: false, files: [], sound: false };
  const files = await Promise.all(Object.entries(pin.files).map(async ([path, expected]) => ({ path, state: await stateOf(join(directory, path), expected) })));
  return { id, directory, sha256, pinned: true, files, sound: files.every(({ state }) => state === "sound") };
}

/** The folder that holds a model: above its own, or two above where the id has an owner (`Xenova/LaBSE`). */
function modelsFolder(model: ModelFiles): string {
  return join(model.directory, ...model.id.split("/").map(() => ".."));
}

/** The pin that fits a model's files as they are. */
export async function pinOf(model: ModelFiles, revision?: string): Promise<Pin> {
  const files: Pin["files"] = {};
  for (const path of [...hashedFiles(model)].sort()) {
    files[relative(model.directory, path).split(sep).join("/")] = { size: statSync(path).size, sha256: await hashFile(path) };
  }
  return revision === undefined ? { files } : { revision, files };
}

async function stateOf(path: string, expected: Pin["files"][string]): Promise<FileState> {
  if (!existsSync(path)) return "missing";
  const { size } = statSync(path);
  if (size < expected.size) return "truncated";
  return size === expected.size && (await hashFile(path)) === expected.sha256 ? "sound" : "changed";
}
