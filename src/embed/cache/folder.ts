import { readdirSync, rmSync, rmdirSync, statSync } from "node:fs";
import { join } from "node:path";

/*
 * <cache>/CACHEDIR.TAG                          tells backup programs to leave the folder out (bford.info/cachedir)
 * <cache>/models.json                           the hashes of models, by size and time of their files
 * <cache>/vectors/<sha256 of the model>/<sha256>.shard
 */
export const vectorsFolder = "vectors";
export const modelNotes = "models.json";
export const folderTag = "CACHEDIR.TAG";
export const folderTagText = "Signature: 8a477f597d28d172789f06886806bc55\n# Vectors that samma has computed; they can be deleted at any time: samma cache clear\n";

const shardName = /^[0-9a-f]{32}\.shard$/u;
/** A shard that was being written when its process ended (write-file-atomic adds a number to the name). */
const unfinishedName = /^[0-9a-f]{32}\.shard\.\d+$/u;
const modelName = /^[0-9a-f]{64}$/u;

export interface ShardFile {
  readonly path: string;
  readonly modelSha256: string;
  readonly bytes: number;
  readonly lastUsedMs: number;
}

/** All shards in a cache folder, those used last first. A folder that is not there or cannot be read has none. */
export function shardFiles(directory: string, modelSha256?: string): readonly ShardFile[] {
  const models = modelSha256 === undefined ? names(join(directory, vectorsFolder)).filter((name) => modelName.test(name)) : [modelSha256];
  const shards = models.flatMap((model) => shardsOf(directory, model));
  return shards.sort((a, b) => b.lastUsedMs - a.lastUsedMs || (a.path < b.path ? -1 : 1));
}

function shardsOf(directory: string, modelSha256: string): ShardFile[] {
  const folder = join(directory, vectorsFolder, modelSha256);
  return names(folder)
    .filter((name) => shardName.test(name))
    .flatMap((name) => {
      const path = join(folder, name);
      const stats = statSync(path, { throwIfNoEntry: false });
      return stats === undefined ? [] : [{ path, modelSha256, bytes: stats.size, lastUsedMs: stats.mtimeMs }];
    });
}

/**
 * Deletes what samma has written into a cache folder, and nothing else: the folder may be the user's own by mistake.
 * Folders that are empty then go too.
 */
export function deleteCache(directory: string): void {
  const vectors = join(directory, vectorsFolder);
  for (const model of names(vectors).filter((name) => modelName.test(name))) {
    for (const name of names(join(vectors, model))) {
      if (shardName.test(name) || unfinishedName.test(name)) rmSync(join(vectors, model, name), { force: true });
    }
    removeEmpty(join(vectors, model));
  }
  if (names(directory).includes(folderTag)) {
    rmSync(join(directory, modelNotes), { force: true });
    rmSync(join(directory, folderTag), { force: true });
  }
  removeEmpty(vectors);
  removeEmpty(directory);
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Not empty, or not there: then it stays as it is.
  }
}

function names(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
