import { createTwoFilesPatch } from "diff";
import { mkdir } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import pc from "picocolors";
import { decode } from "../../article/decode.ts";
import { UserError } from "../../errors.ts";
import type { EditedFile } from "../../glossary/edit/index.ts";
import { paintDiff } from "../fix.ts";
import { colored, type Io } from "../io.ts";
import { bytesOf } from "../input/bytes.ts";
import { writeWhole } from "../output.ts";
import { encodeLike } from "../review/files.ts";

export interface WriteOptions {
  readonly io: Io;
  /** Show the change as a diff, write nothing. */
  readonly dryRun: boolean;
  readonly color: boolean;
}

/**
 * Writes edited glossary files, each whole or not at all; a byte order mark stays. Nothing is written where one of them changed since
 * it was read.
 */
export async function writeEdits(edited: readonly EditedFile[], { io, dryRun, color }: WriteOptions): Promise<void> {
  if (dryRun) {
    for (const { path, before, after } of edited) io.out.write(paintDiff(createTwoFilesPatch(path, path, before ?? "", after, "as it is", "as it would be", { context: 2 }), pc.createColors(colored(io.out, io.env, color))));
    return;
  }
  const contents: { path: string; content: Uint8Array }[] = [];
  for (const file of edited) contents.push({ path: file.path, content: await contentOf(file, io.cwd) });
  for (const { path, content } of contents) {
    await mkdir(dirname(resolve(io.cwd, path)), { recursive: true });
    await writeWhole(path, content, io.cwd);
  }
}

async function contentOf({ path, before, after }: EditedFile, cwd: string): Promise<Uint8Array> {
  const now = await bytesOf(path, cwd);
  if ((now === undefined ? undefined : decode(now, path)) !== before) {
    throw new UserError(`${path} changed while samma was at work`, { place: { path }, hints: ["Nothing was written. Run the command again."] });
  }
  return encodeLike(now, after);
}
