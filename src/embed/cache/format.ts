import { createHash } from "node:crypto";
import { endianness } from "node:os";
import { keyBytes } from "./key.ts";

/*
 * A shard is one file of records, written once and never changed:
 *
 *   header   64 bytes: magic (16), the model's sha256 (32), number of records (4), first half of the index's checksum (8), zeros
 *   index    24 bytes a record, sorted by key: key (16), offset from the file's start (4), length (4)
 *   records  4 bytes of checksum, then the bytes
 *
 * The header's and the index's own numbers are big-endian; records are in the machine's order, which the magic tells.
 */
export const headerBytes = 64;
export const indexBytes = keyBytes + 8;
const magic = Buffer.from(`samma-cache-1-${endianness()}`.padEnd(16, "\0"));

export interface StoredRecord {
  readonly key: Buffer;
  readonly bytes: Uint8Array;
}

/** A shard's bytes; the same records give the same bytes, in whatever order they come. */
export function encodeShard(modelSha256: string, records: Iterable<StoredRecord>): Buffer {
  const sorted = [...records].sort((a, b) => a.key.compare(b.key));
  let offset = headerBytes + sorted.length * indexBytes;
  const shard = Buffer.alloc(sorted.reduce((total, { bytes }) => total + 4 + bytes.length, offset));
  magic.copy(shard);
  shard.write(modelSha256, 16, 32, "hex");
  shard.writeUInt32BE(sorted.length, 48);
  for (const [number, { key, bytes }] of sorted.entries()) {
    const at = headerBytes + number * indexBytes;
    key.copy(shard, at);
    shard.writeUInt32BE(offset, at + keyBytes);
    shard.writeUInt32BE(bytes.length, at + keyBytes + 4);
    shard.writeUInt32BE(checksum(bytes), offset);
    shard.set(bytes, offset + 4);
    offset += 4 + bytes.length;
  }
  indexChecksum(shard.subarray(headerBytes, headerBytes + sorted.length * indexBytes)).copy(shard, 52);
  return shard;
}

/** What a header says; undefined where it is not this format's, or another model's. */
export function readHeader(header: Buffer, modelSha256: string): { readonly count: number; readonly indexChecksum: Buffer } | undefined {
  if (header.length < headerBytes || !header.subarray(0, 16).equals(magic)) return undefined;
  if (header.toString("hex", 16, 48) !== modelSha256) return undefined;
  return { count: header.readUInt32BE(48), indexChecksum: header.subarray(52, 60) };
}

export function indexChecksum(index: Buffer): Buffer {
  return createHash("sha256").update(index).digest().subarray(0, 8);
}

/** FNV-1a, 32 bits: finds torn and flipped bytes; nobody is kept from forging. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return hash >>> 0;
}
