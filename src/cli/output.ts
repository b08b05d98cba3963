import { resolve } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { UserError } from "../errors.ts";
import type { Io } from "./io.ts";

/** Writes whole or not at all. @throws UserError where the place cannot be written. */
export async function writeWhole(path: string, content: string | Uint8Array, cwd: string): Promise<void> {
  try {
    await writeFileAtomic(resolve(cwd, path), typeof content === "string" ? content : Buffer.from(content));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === "ENOENT" ? "its folder does not exist" : code === "EACCES" || code === "EPERM" || code === "EROFS" ? "it may not be written there" : code === "ENOSPC" ? "the disk is full" : (code ?? String(error));
    throw new UserError(`Cannot write ${path}: ${why}`, { cause: error });
  }
}

/** To a file where one is named, else to standard output. */
export async function deliver(text: string, file: string | undefined, io: Io): Promise<void> {
  if (file === undefined) io.out.write(text);
  else await writeWhole(file, text, io.cwd);
}
