import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { encodeShard } from "./format.ts";
import type { StoredRecord } from "./format.ts";
import { folderTag, folderTagText, shardFiles, vectorsFolder } from "./folder.ts";
import { Shard, sealedBytes } from "./shard.ts";

export interface StoreOptions {
  readonly directory: string;
  readonly modelSha256: string;
  /** How large the folder may grow, in bytes, all models together. The shards that were not used for longest go first. */
  readonly limit?: number;
  /** Told once, when nothing can be written; the store then works without keeping anything. */
  readonly onWarning?: (message: string) => void;
}

const defaultLimit = 512 * 2 ** 20;
/** What is new is written out when there is this much of it, and when the store is closed. */
const pendingLimit = 8 * 2 ** 20;
/** This many shards that are not full are merged into one. */
const mergeAt = 8;

/**
 * Bytes by key, in files that outlive the process. Every process writes shards of its own and never touches another's bytes,
 * so two at once lose nothing; a shard that vanished under us is a miss. What is broken is deleted and computed again.
 */
export class Store {
  readonly #options: StoreOptions;
  readonly #shards: Shard[] = [];
  #pending = new Map<string, StoredRecord>();
  #pendingBytes = 0;
  #writable = true;

  constructor(options: StoreOptions) {
    this.#options = options;
    for (const { path } of shardFiles(options.directory, options.modelSha256)) this.#open(path);
  }

  /** The bytes of a key; copy them before you keep them or read them as numbers. */
  get(key: Buffer): Uint8Array | undefined {
    for (const shard of this.#shards) {
      const bytes = shard.get(key);
      if (bytes !== undefined) return bytes;
    }
    return this.#pending.get(key.toString("latin1"))?.bytes;
  }

  async put(key: Buffer, bytes: Uint8Array): Promise<void> {
    if (!this.#writable) return;
    this.#pending.set(key.toString("latin1"), { key, bytes });
    this.#pendingBytes += bytes.length;
    if (this.#pendingBytes > pendingLimit) await this.#write();
  }

  /** Writes what is new, keeps the folder within its limit, and closes the files. */
  async close(): Promise<void> {
    if (this.#pending.size > 0) await this.#write();
    const now = new Date();
    for (const shard of this.#shards.splice(0)) attempt(() => shard.close(now));
  }

  async #write(): Promise<void> {
    const small = this.#shards.filter((shard) => shard.size < sealedBytes / 2);
    const merged = small.length + 1 >= mergeAt ? small : [];
    const records = new Map(merged.flatMap((shard) => [...shard.records()]).map((record) => [record.key.toString("latin1"), record]));
    for (const [key, record] of this.#pending) records.set(key, record);
    this.#pending = new Map();
    this.#pendingBytes = 0;
    const path = await this.#writeShard(encodeShard(this.#options.modelSha256, records.values()));
    if (path === undefined) return;
    for (const shard of merged) this.#drop(shard, path);
    this.#evict(path);
    if (!this.#shards.some((shard) => shard.path === path)) this.#open(path);
  }

  async #writeShard(bytes: Buffer): Promise<string | undefined> {
    const { directory, modelSha256, onWarning } = this.#options;
    const path = join(directory, vectorsFolder, modelSha256, `${createHash("sha256").update(bytes).digest("hex").slice(0, 32)}.shard`);
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(join(directory, folderTag), folderTagText);
      const { default: writeFileAtomic } = await import("write-file-atomic");
      // Not flushed to the disk on purpose: what a power cut tears, the checksums find.
      await writeFileAtomic(path, bytes, { fsync: false });
      return path;
    } catch (fault) {
      this.#writable = false;
      onWarning?.(`Vectors are not kept: ${directory} cannot be written (${fault instanceof Error ? fault.message : String(fault)}).`);
      return undefined;
    }
  }

  #evict(kept: string): void {
    let total = 0;
    for (const { path, bytes } of shardFiles(this.#options.directory)) {
      total += bytes;
      if (total <= (this.#options.limit ?? defaultLimit) || path === kept) continue;
      const shard = this.#shards.find((open) => open.path === path);
      if (shard === undefined) attempt(() => rmSync(path, { force: true }));
      else this.#drop(shard, kept);
    }
  }

  #open(path: string): void {
    try {
      this.#shards.push(Shard.open(path, this.#options.modelSha256));
    } catch (fault) {
      // Gone or unreadable: a miss. Readable but not sound: it will never be of use, and its place is wanted.
      if (!isSystemError(fault)) attempt(() => rmSync(path, { force: true }));
    }
  }

  #drop(shard: Shard, kept: string): void {
    this.#shards.splice(this.#shards.indexOf(shard), 1);
    attempt(() => shard.close(new Date()));
    if (shard.path !== kept) attempt(() => rmSync(shard.path, { force: true }));
  }
}

function isSystemError(fault: unknown): boolean {
  return fault instanceof Error && "code" in fault;
}

/** Upkeep that may fail (another process was quicker, the folder is read-only) without anybody losing anything. */
function attempt(upkeep: () => void): void {
  try {
    upkeep();
  } catch (fault) {
    if (!isSystemError(fault)) throw fault;
  }
}
