import { UserError } from "../errors.ts";

/** Files that are taken for text by mistake, told by their first bytes. */
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly what: string; readonly todo: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], what: "a PDF", todo: "Save the text of it as .txt, .md or .html." },
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: "a ZIP archive or an office document (DOCX, ODT, XLSX)", todo: "samma reads text documents that are named .docx or .odt; save others as plain text, Markdown or HTML." },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: "an old office document (DOC, XLS)", todo: "Save it as .docx, .odt, .txt or .html first." },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: "an RTF document", todo: "Save it as .docx, .odt, .txt or .html first." },
  { bytes: [0x1f, 0x8b], what: "a gzip file", todo: "Unpack it first." },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: "a PNG picture", todo: "Leave it out of the files to check." },
  { bytes: [0xff, 0xd8, 0xff], what: "a JPEG picture", todo: "Leave it out of the files to check." },
];

/**
 * The text of a file: UTF-8, with or without byte order mark (which is left out).
 *
 * @throws UserError that says what the file seems to be, where the first wrong byte is, and how to convert it.
 */
export function decode(bytes: Uint8Array, path: string): string {
  refuseOtherKinds(bytes, path);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw notUtf8(bytes, path, cause);
  }
}

function refuseOtherKinds(bytes: Uint8Array, path: string): void {
  const utf16 = utf16Kind(bytes);
  if (utf16 !== undefined) {
    throw new UserError(`This file is ${utf16} text, samma reads UTF-8`, { place: { path }, hints: [convert(utf16, path)] });
  }
  const signature = SIGNATURES.find((known) => known.bytes.every((byte, index) => bytes[index] === byte));
  if (signature !== undefined) throw new UserError(`This file is ${signature.what}, not text`, { place: { path }, hints: [signature.todo] });
  const nul = bytes.indexOf(0);
  if (nul < 0) return;
  throw new UserError("This file holds a NUL byte: it is binary data, or a damaged text", {
    place: { path, ...placeOf(bytes, nul) },
    hints: ["If it should be text, save it again as UTF-8; otherwise leave it out of the files to check."],
  });
}

/** UTF-16 by its byte order mark, or by every other byte being NUL in the first kilobyte. */
function utf16Kind(bytes: Uint8Array): "UTF-16LE" | "UTF-16BE" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "UTF-16LE";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "UTF-16BE";
  const head = bytes.subarray(0, 1024);
  const nuls = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) nuls[index % 2]!++;
  });
  const many = head.length / 8;
  if (head.length >= 4 && nuls[1]! > many && nuls[0]! === 0) return "UTF-16LE";
  if (head.length >= 4 && nuls[0]! > many && nuls[1]! === 0) return "UTF-16BE";
  return undefined;
}

function notUtf8(bytes: Uint8Array, path: string, cause: unknown): UserError {
  const bad = firstBadByte(bytes);
  const place = { path, ...placeOf(bytes, bad) };
  if (bytes.length - bad < 4 && (bytes[bad] ?? 0) >= 0xc2 && bytes.subarray(bad + 1).every((byte) => (byte & 0xc0) === 0x80)) {
    return new UserError("This file ends in the middle of a letter: it seems to be cut off", { place, hints: ["Fetch or save it again."], cause });
  }
  const seems = guessEncoding(bytes);
  const hex = `0x${bytes[bad]!.toString(16).padStart(2, "0")}`;
  return new UserError(`This file is not UTF-8 (byte ${hex}); it looks like ${seems.words}`, { place, hints: [convert(seems.name, path)], cause });
}

function convert(encoding: string, path: string): string {
  return `Convert it first, for example: iconv -f ${encoding} -t UTF-8 ${JSON.stringify(path)}`;
}

/** Which of the common older encodings a text may be in; a hint for a person, so a rough one is enough. */
function guessEncoding(bytes: Uint8Array): { readonly name: string; readonly words: string } {
  const candidates = ["shift_jis", "euc-kr", "gb18030", "big5"].filter((encoding) => decodes(bytes, encoding));
  let high = 0;
  for (const byte of bytes) if (byte >= 0x80) high++;
  if (high * 5 < bytes.length * 2) return { name: "WINDOWS-1252", words: "Windows-1252 (Latin-1) or another 8-bit encoding" };
  if (candidates.length > 0) return { name: candidates[0]!.toUpperCase(), words: `an East Asian encoding (${candidates.join(", ")})` };
  return { name: "WINDOWS-1251", words: "an 8-bit encoding of a non-Latin script (Windows-1251, TIS-620, Windows-1256 …)" };
}

function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Where a lenient decoder first puts a replacement character that is not in the file itself. */
function firstBadByte(bytes: Uint8Array): number {
  const parts = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes).split("\uFFFD");
  let offset = 0;
  for (const part of parts) {
    offset += new TextEncoder().encode(part).length;
    const genuine = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!genuine) break;
    offset += 3;
  }
  return Math.min(offset, bytes.length - 1);
}

/** Line and column of a byte; the column counts the characters before it on its line. */
function placeOf(bytes: Uint8Array, offset: number): { readonly line: number; readonly column: number } {
  const before = new TextDecoder("utf-8").decode(bytes.subarray(0, offset));
  const lines = before.split(/\r\n|\n|\r/u);
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}
