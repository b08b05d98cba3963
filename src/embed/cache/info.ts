import { deleteCache, shardFiles } from "./folder.ts";
import { Shard } from "./shard.ts";

export interface CacheInfo {
  readonly directory: string;
  /** All shards together. */
  readonly bytes: number;
  readonly models: readonly CachedModel[];
}

/** What is kept of one model. */
export interface CachedModel {
  readonly sha256: string;
  readonly bytes: number;
  readonly files: number;
  /** Texts and pieces, counted in sound files. */
  readonly records: number;
  readonly lastUsed: Date;
}

/** What a cache folder holds; nothing where there is none. */
export function cacheInfo(directory: string): CacheInfo {
  const files = shardFiles(directory);
  const models = [...new Set(files.map((file) => file.modelSha256))].sort().map((sha256) => {
    const own = files.filter((file) => file.modelSha256 === sha256);
    return {
      sha256,
      bytes: own.reduce((total, file) => total + file.bytes, 0),
      files: own.length,
      records: own.reduce((total, file) => total + countRecords(file.path, sha256), 0),
      lastUsed: new Date(Math.max(...own.map((file) => file.lastUsedMs))),
    };
  });
  return { directory, bytes: models.reduce((total, model) => total + model.bytes, 0), models };
}

/** Deletes what samma keeps in a cache folder (and nothing else that lies there). Returns what was there. */
export function clearCache(directory: string): CacheInfo {
  const before = cacheInfo(directory);
  deleteCache(directory);
  return before;
}

function countRecords(path: string, modelSha256: string): number {
  try {
    const shard = Shard.open(path, modelSha256);
    const { count } = shard;
    shard.close(new Date(0));
    return count;
  } catch {
    return 0;
  }
}
