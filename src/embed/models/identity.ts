import { readFileSync, statSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../../errors.ts";
import { folderTag, folderTagText, modelNotes } from "../cache/folder.ts";
import type { ModelIdentity } from "../types.ts";
import type { ModelFiles } from "./files.ts";
import { hashedFiles, hashModel } from "./hash.ts";

export interface KnownIdentity extends ModelIdentity {
  /** True where the hash comes from an earlier run, by the files' sizes and times; `confirmIdentity` reads the files. */
  readonly remembered: boolean;
}

/** By model folder: how its files looked, and what their hash was. */
type Notes = Record<string, { readonly look: string; readonly sha256: string }>;

/**
 * The model's hash. Reading a model through takes longer than the rest of a warm run, so the hash is noted in the cache folder
 * with size, times and inode of the files, and believed as long as these are the same.
 */
export async function identify(model: ModelFiles, cacheDirectory: string | undefined): Promise<KnownIdentity> {
  const look = lookOf(model);
  const notes = cacheDirectory === undefined ? {} : readNotes(cacheDirectory);
  const noted = notes[model.directory];
  if (noted?.look === look) return { id: model.id, sha256: noted.sha256, remembered: true };
  const sha256 = await hashModel(model);
  if (cacheDirectory !== undefined) await writeNotes(cacheDirectory, { ...notes, [model.directory]: { look, sha256 } });
  return { id: model.id, sha256, remembered: false };
}

/**
 * Reads the model's files through; done when the model is loaded.
 *
 * @throws UserError where they are not what they were when their hash was noted.
 */
export async function confirmIdentity(model: ModelFiles, identity: KnownIdentity): Promise<void> {
  if (!identity.remembered || (await hashModel(model)) === identity.sha256) return;
  throw new UserError(`The model ${model.id} has been changed since samma last read it, without its files showing it.`, {
    place: { path: model.directory },
    hints: ["Forget what was computed with it: samma cache clear", `Check it: samma models verify ${model.id}`],
  });
}

function lookOf(model: ModelFiles): string {
  return hashedFiles(model)
    .map((path) => statSync(path))
    .map(({ size, mtimeMs, ctimeMs, ino }) => [size, mtimeMs, ctimeMs, ino].join(":"))
    .join(" ");
}

function readNotes(cacheDirectory: string): Notes {
  try {
    const notes: unknown = JSON.parse(readFileSync(join(cacheDirectory, modelNotes), "utf8"));
    return typeof notes === "object" && notes !== null ? Object.fromEntries(Object.entries(notes).filter(([, note]) => isNote(note))) : {};
  } catch {
    return {};
  }
}

function isNote(note: unknown): boolean {
  return typeof note === "object" && note !== null && "look" in note && typeof note.look === "string" && "sha256" in note && /^[0-9a-f]{64}$/u.test(String(note.sha256));
}

async function writeNotes(cacheDirectory: string, notes: Notes): Promise<void> {
  try {
    await mkdir(cacheDirectory, { recursive: true });
    await writeFile(join(cacheDirectory, folderTag), folderTagText);
    const { default: writeFileAtomic } = await import("write-file-atomic");
    await writeFileAtomic(join(cacheDirectory, modelNotes), `${JSON.stringify(notes, null, 2)}\n`, { fsync: false });
  } catch {
    // Then the next run reads the model through again; the store says that the folder cannot be written.
  }
}
