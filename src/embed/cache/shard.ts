import { closeSync, fstatSync, openSync, readSync, utimesSync } from "node:fs";
import { checksum, headerBytes, indexBytes, indexChecksum, readHeader } from "./format.ts";
import type { StoredRecord } from "./format.ts";
import { keyBytes } from "./key.ts";

/** Shards up to this size are read whole when opened; of larger ones only the index, and records as they are asked for. */
export const sealedBytes = 16 * 2 ** 20;
const dayMs = 86_400_000;

/** A shard file, open for reading. Nothing it says is believed without its checksum. */
export class Shard {
  readonly path: string;
  readonly size: number;
  readonly count: number;
  readonly #file: number;
  readonly #index: Buffer;
  readonly #whole: Buffer | undefined;
  readonly #lastUsed: number;
  #used = false;

  private constructor(path: string, file: number, modelSha256: string) {
    const { size, mtimeMs } = fstatSync(file);
    const whole = size <= sealedBytes ? read(file, 0, size) : undefined;
    const header = readHeader(whole?.subarray(0, headerBytes) ?? read(file, 0, headerBytes), modelSha256);
    if (header === undefined) throw new Error("not a shard of this model");
    const length = header.count * indexBytes;
    if (headerBytes + length > size) throw new Error("shorter than its index");
    const index = whole?.subarray(headerBytes, headerBytes + length) ?? read(file, headerBytes, length);
    if (!indexChecksum(index).equals(header.indexChecksum)) throw new Error("its index is damaged");
    this.path = path;
    this.size = size;
    this.count = header.count;
    this.#file = file;
    this.#index = index;
    this.#whole = whole;
    this.#lastUsed = mtimeMs;
  }

  /** @throws where the file cannot be read or is not a sound shard of this model. */
  static open(path: string, modelSha256: string): Shard {
    const file = openSync(path, "r");
    try {
      return new Shard(path, file, modelSha256);
    } catch (fault) {
      closeSync(file);
      throw fault;
    }
  }

  /** The record of a key; undefined where there is none or it is damaged. The bytes begin at a multiple of nothing: copy them. */
  get(key: Buffer): Buffer | undefined {
    const at = this.#find(key);
    const bytes = at < 0 ? undefined : this.#record(at);
    this.#used ||= bytes !== undefined;
    return bytes;
  }

  *records(): Iterable<StoredRecord> {
    for (let at = 0; at < this.count; at++) {
      const bytes = this.#record(at);
      if (bytes !== undefined) yield { key: this.#index.subarray(at * indexBytes, at * indexBytes + keyBytes), bytes };
    }
  }

  /** Closes the file. One that was of use gets today's date, so that the unused ones are the first to go. */
  close(now: Date): void {
    closeSync(this.#file);
    if (this.#used && now.getTime() - this.#lastUsed > dayMs) utimesSync(this.path, now, now);
  }

  #find(key: Buffer): number {
    const head = key.readUInt32BE(0);
    let low = 0;
    let high = this.count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const at = middle * indexBytes;
      const order = this.#index.readUInt32BE(at) - head || this.#index.compare(key, 0, keyBytes, at, at + keyBytes);
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  #record(number: number): Buffer | undefined {
    const at = number * indexBytes + keyBytes;
    const offset = this.#index.readUInt32BE(at);
    const length = this.#index.readUInt32BE(at + 4) + 4;
    if (offset + length > this.size) return undefined;
    const stored = this.#whole?.subarray(offset, offset + length) ?? read(this.#file, offset, length);
    if (stored.length < length) return undefined;
    const bytes = stored.subarray(4);
    return checksum(bytes) === stored.readUInt32BE(0) ? bytes : undefined;
  }
}

function read(file: number, position: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let done = 0;
  while (done < length) {
    const got = readSync(file, bytes, done, length - done, position + done);
    if (got === 0) break;
    done += got;
  }
  return bytes.subarray(0, done);
}
