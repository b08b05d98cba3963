import { gunzipSync, gzipSync } from "node:zlib";
import { UserError } from "../../../errors.ts";

/*
 * ZIP archives as office programs write them (PKWARE's APPNOTE.TXT 6.3: 4.3.7 local header, 4.3.12 central directory, 4.3.16 its end).
 * Our own reading of the directory, because a member has to be exchanged with all others staying byte for byte as they are, packed;
 * what is packed is Node's zlib's.
 */

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_SIZE = 30;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
/** A length or place that stands in a ZIP64 field instead (APPNOTE 4.5.3). */
const ELSEWHERE = 0xffffffff;

/** A member unpacks to this at most: a book has two to five, and sixteen take as many seconds to read. */
const MOST = 16e6;
/** XML packs to a tenth, repetitive tables to a fiftieth; what packs much better is made to fill the memory. */
const DENSEST = 200;
const SMALL = 4e6;

interface Member {
  readonly name: string;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Of its local header, and of its record in the directory. */
  readonly offset: number;
  readonly record: number;
}

/** A file's archive, its directory read. */
export interface Zip {
  readonly bytes: Buffer;
  readonly path: string;
  readonly members: ReadonlyMap<string, Member>;
  readonly directory: number;
  readonly end: number;
}

/** @throws UserError for what is no archive, or a damaged, split or encrypted one */
export function openZip(data: Uint8Array, path: string): Zip {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  if (bytes.length >= 4 && bytes.readUInt32BE(0) === 0xd0cf11e0) {
    throw new UserError("This document is locked with a password, or is of the old kind (DOC)", { place: { path }, hints: ["Open it, take the password off or save it as .docx or .odt, and run samma on that."] });
  }
  const end = endOf(bytes, path);
  const [count, directory] = [bytes.readUInt16LE(end + 10), bytes.readUInt32LE(end + 16)];
  if (count === 0xffff || directory === ELSEWHERE) throw largeKind(path);
  const members = new Map<string, Member>();
  let at = directory;
  for (let read = 0; read < count; read++) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== CENTRAL) throw broken(path, "its directory is damaged");
    const [nameLength, extraLength, commentLength] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)];
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    // Two members of one name: programs differ in which one they take.
    if (members.has(name)) throw broken(path, `it holds ${name} twice`);
    const offset = bytes.readUInt32LE(at + 42);
    if (offset === ELSEWHERE) throw largeKind(path);
    members.set(name, {
      name,
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset,
      record: at,
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  const zip = { bytes, path, members, directory, end };
  refuseOverlaps(zip);
  return zip;
}

/** Members that share bytes, as archives that are made to fill the memory do: a change of one would change the other. */
function refuseOverlaps({ path, members }: Zip): void {
  const byOffset = [...members.values()].sort((a, b) => a.offset - b.offset);
  for (const [index, { name, offset, packed }] of byOffset.entries()) {
    const next = byOffset[index + 1];
    if (next !== undefined && packed !== ELSEWHERE && offset + LOCAL_SIZE + packed > next.offset) throw broken(path, `${name} and ${next.name} in it lie in one place`);
  }
}

/** Unpacks a member; undefined where there is none of the name. @throws UserError where it is damaged, encrypted or too large */
export function unpack(zip: Zip, name: string): Uint8Array | undefined {
  const member = zip.members.get(name);
  if (member === undefined) return undefined;
  const { path } = zip;
  if ((member.flags & 1) !== 0) throw new UserError("This document is locked with a password", { place: { path }, hints: ["Save it without one and run samma on that."] });
  if (member.size === ELSEWHERE || member.packed === ELSEWHERE) throw largeKind(path);
  const tooLarge = member.size > MOST || (member.size > SMALL && member.size > DENSEST * member.packed);
  if (tooLarge) throw bomb(path, name);
  const data = zip.bytes.subarray(...dataOf(zip, member));
  if (member.method === 0) {
    if (data.length !== member.size || sumOf(gzipSync(data, { level: 0 })) !== member.crc) throw broken(path, `${name} in it is damaged`);
    return data;
  }
  if (member.method !== 8) throw broken(path, `${name} in it is packed in a way samma does not know (method ${member.method})`);
  try {
    // As gzip, so that zlib proves length and checksum, too.
    return gunzipSync(asGzip(data, member), { maxOutputLength: Math.max(1, member.size) });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    // More than the directory says: made to deceive those who trust it.
    throw code === "ERR_BUFFER_TOO_LARGE" ? bomb(path, name) : broken(path, `${name} in it is damaged`, cause);
  }
}

/** The archive's bytes with another content of one member; all other members stay as they are, in their order. */
export function exchanged(zip: Zip, name: string, content: Uint8Array): Uint8Array {
  const member = zip.members.get(name)!;
  const { bytes, directory, end } = zip;
  const gzip = gzipSync(content);
  const data = member.method === 0 ? Buffer.from(content) : gzip.subarray(GZIP_HEAD.length, -8);
  const [start] = dataOf(zip, member);
  const local = Buffer.from(bytes.subarray(member.offset, start));
  const tail = nextOf(zip, member);
  const facts = { flags: member.flags & ~8, crc: sumOf(gzip), packed: data.length, size: content.length };
  writeFacts(local, 6, facts);
  const grown = local.length + data.length - (tail - member.offset);

  const records = Buffer.from(bytes.subarray(directory, end));
  for (const other of zip.members.values()) {
    const at = other.record - directory;
    if (other === member) writeFacts(records, at + 8, facts);
    if (other.offset > member.offset) records.writeUInt32LE(other.offset + grown, at + 42);
  }
  const close = Buffer.from(bytes.subarray(end));
  close.writeUInt32LE(directory + grown, 16);
  return Buffer.concat([bytes.subarray(0, member.offset), local, data, bytes.subarray(tail, directory), records, close]);
}

/** The end record is the last one, but for a comment of the length it states. */
function endOf(bytes: Buffer, path: string): number {
  const lowest = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= lowest; at--) {
    if (bytes.readUInt32LE(at) === END && at + END_SIZE + bytes.readUInt16LE(at + 20) === bytes.length) return at;
  }
  const cut = bytes.length >= 4 && bytes.readUInt32LE(0) === LOCAL;
  throw broken(path, cut ? "it seems to be cut off" : "it is no ZIP archive, as .docx and .odt files are");
}

/** Where a member's packed bytes begin and end. */
function dataOf({ bytes, path, directory }: Zip, { name, offset, packed }: Member): [start: number, end: number] {
  if (offset + LOCAL_SIZE > directory || bytes.readUInt32LE(offset) !== LOCAL) throw broken(path, `${name} in it is not where its directory says`);
  const start = offset + LOCAL_SIZE + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  if (start + packed > directory) throw broken(path, `${name} in it is cut off`);
  return [start, start + packed];
}

/** Where the next member begins: a data descriptor behind this one goes with it. */
function nextOf({ members, directory }: Zip, { offset }: Member): number {
  return Math.min(directory, ...[...members.values()].map((other) => other.offset).filter((other) => other > offset));
}

/** Flags, checksum and lengths lie alike in both kinds of headers: at 0, 8, 12 and 16 from the flags. */
function writeFacts(header: Buffer, flagsAt: number, { flags, crc, packed, size }: Pick<Member, "flags" | "crc" | "packed" | "size">): void {
  header.writeUInt16LE(flags, flagsAt);
  header.writeUInt32LE(crc, flagsAt + 8);
  header.writeUInt32LE(packed, flagsAt + 12);
  header.writeUInt32LE(size, flagsAt + 16);
}

/** gzip (RFC 1952) is the same packed data between ten bytes of header and checksum and length. */
const GZIP_HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);

function asGzip(data: Buffer, { crc, size }: Member): Buffer {
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(crc, 0);
  tail.writeUInt32LE(size, 4);
  return Buffer.concat([GZIP_HEAD, data, tail]);
}

/** The CRC-32 that a gzip file ends in; zlib's own comes with Node 20.15 only. */
const sumOf = (gzip: Buffer): number => gzip.readUInt32LE(gzip.length - 8);

function broken(path: string, why: string, cause?: unknown): UserError {
  return new UserError(`This document cannot be read: ${why}`, { place: { path }, hints: ["Open it in a word processor and save it again, or fetch it again."], cause });
}

function largeKind(path: string): UserError {
  return broken(path, "it is an archive of the large kind (ZIP64)");
}

function bomb(path: string, name: string): UserError {
  return new UserError(`This document unpacks to more than samma reads (${name})`, { place: { path }, hints: [`A part of a document may have ${MOST / 1e6} MB. Give each article a file of its own, or save the text as .txt or .md.`] });
}
