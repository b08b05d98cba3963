import { mkdir, rm } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { FileChange } from "../../tui/review/port.ts";
import { bytesOf } from "../input/bytes.ts";
import { writeWhole } from "../output.ts";

const byteOrderMark = "\uFEFF";

/** A text as bytes, with a byte order mark and Windows line ends where the file had them. */
export function encodeLike(before: Uint8Array | undefined, text: string): Uint8Array {
  const marked = before !== undefined && before[0] === 0xef && before[1] === 0xbb && before[2] === 0xbf;
  const ended = before !== undefined && hasWindowsLineEnds(before) ? text.replace(/\r?\n/gu, "\r\n") : text;
  return new TextEncoder().encode(marked ? byteOrderMark + ended : ended);
}

const carriageReturn = 0x0d;
const lineFeed = 0x0a;

/** Whether every line ends so: a file of both kinds keeps each as it is. */
function hasWindowsLineEnds(bytes: Uint8Array): boolean {
  let lines = 0;
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) {
    if (bytes[at - 1] !== carriageReturn) return false;
    lines++;
  }
  return lines > 0;
}

const sameBytes = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean => (a === undefined || b === undefined ? a === b : Buffer.compare(a, b) === 0);

/** Writes changes one file after another, each whole or not at all. */
export async function writeChanges(changes: readonly FileChange[], cwd: string): Promise<void> {
  for (const { path, after } of changes) {
    await mkdir(dirname(resolve(cwd, path)), { recursive: true });
    await writeWhole(path, after, cwd);
  }
}

/** Puts files back as they were. Gives the first that is no longer as it was left: then nothing is written. */
export async function takeBack(changes: readonly FileChange[], cwd: string): Promise<string | undefined> {
  for (const { path, after } of changes) if (!sameBytes(await bytesOf(path, cwd), after)) return path;
  for (const { path, before } of changes) {
    if (before === undefined) await rm(resolve(cwd, path));
    else await writeWhole(path, before, cwd);
  }
  return undefined;
}
