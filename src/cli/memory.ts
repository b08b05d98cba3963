import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, rmSync, rmdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { folderTag, folderTagText } from "../embed/cache/folder.ts";
import type { SetMemory } from "../run.ts";

/*
 * <cache>/sets/<sha256>.set   the first half of a sha256, then what it is of: a packed set (check/stored/pack.ts)
 *
 * The name is a hash of all that the contents hang on, samma's own code included, so nothing in here ever has to be brought up to
 * date: what no run asks for any more grows old and goes.
 */
const setsFolder = "sets";
const setName = /^[0-9a-f]{64}\.set$/u;
const checkBytes = 16;
const defaultLimit = 256 * 2 ** 20;

export interface MemoryOptions {
  /** The cache folder. */
  readonly directory: string;
  /** Everything besides the set itself that decides what is said of it. JSON. */
  readonly basis: unknown;
  /** How large the folder may grow, in bytes; those not used for longest go first. */
  readonly limit?: number;
}

/** A memory that outlives the process. A folder that cannot be written or a file that is broken costs time, never a finding. */
export class SetStore implements SetMemory {
  readonly #folder: string;
  readonly #directory: string;
  readonly #basis: string;
  readonly #limit: number;
  #wrote = false;

  constructor({ directory, basis, limit = defaultLimit }: MemoryOptions) {
    this.#directory = directory;
    this.#folder = join(directory, setsFolder);
    // The layout of a structured clone is V8's; where words end and months are called, ICU's.
    this.#basis = JSON.stringify([process.versions.v8, process.versions["icu"], process.versions["unicode"], basis]);
    this.#limit = limit;
  }

  recall(digest: string): Promise<Uint8Array | undefined> {
    const path = this.#path(digest);
    const packed = attempt(() => unsealed(readFileSync(path)));
    if (packed !== undefined) attempt(() => utimesSync(path, new Date(), new Date()));
    return Promise.resolve(packed);
  }

  async keep(digest: string, packed: Uint8Array): Promise<void> {
    try {
      mkdirSync(this.#folder, { recursive: true });
      writeFileSync(join(this.#directory, folderTag), folderTagText);
      const { default: writeFileAtomic } = await import("write-file-atomic");
      // The articles' texts are in it: the user's alone.
      await writeFileAtomic(this.#path(digest), Buffer.concat([checksum(packed), packed]), { fsync: false, mode: 0o600 });
      this.#wrote = true;
    } catch {
      // What cannot be kept is found out again in the next run.
    }
  }

  /** Keeps the folder within its limit. */
  close(): void {
    if (!this.#wrote) return;
    let total = 0;
    for (const { path, bytes } of setFiles(this.#directory)) {
      total += bytes;
      if (total > this.#limit) attempt(() => rmSync(path, { force: true }));
    }
  }

  #path(digest: string): string {
    return join(this.#folder, `${createHash("sha256").update(`${this.#basis}\n${digest}`).digest("hex")}.set`);
  }
}

/** What a cache folder remembers of sets, those used last first. */
export function setFiles(directory: string): { readonly path: string; readonly bytes: number; readonly usedMs: number }[] {
  const folder = join(directory, setsFolder);
  const names = attempt(() => readdirSync(folder)) ?? [];
  return names
    .filter((name) => setName.test(name))
    .flatMap((name) => {
      const path = join(folder, name);
      const stats = statSync(path, { throwIfNoEntry: false });
      return stats?.isFile() !== true ? [] : [{ path, bytes: stats.size, usedMs: stats.mtimeMs }];
    })
    .sort((a, b) => b.usedMs - a.usedMs || (a.path < b.path ? -1 : 1));
}

/** Deletes what is remembered of sets and nothing else. Returns its size in bytes. */
export function forgetSets(directory: string): number {
  const files = setFiles(directory);
  for (const { path } of files) attempt(() => rmSync(path, { force: true }));
  attempt(() => rmdirSync(join(directory, setsFolder)));
  return files.reduce((total, { bytes }) => total + bytes, 0);
}

/** Undefined where the bytes are not what was written. */
function unsealed(bytes: Buffer): Buffer | undefined {
  const packed = bytes.subarray(checkBytes);
  return packed.length > 0 && checksum(packed).equals(bytes.subarray(0, checkBytes)) ? packed : undefined;
}

const checksum = (packed: Uint8Array): Buffer => createHash("sha256").update(packed).digest().subarray(0, checkBytes);

/** Undefined where the file system or the contents do not allow it: then it is computed, as if there were no memory. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
