import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { UserError } from "../../errors.ts";
import { whyNotRead } from "../reasons.ts";

/** A file's bytes as they are now; undefined where there is none. @throws UserError where it cannot be read. */
export async function bytesOf(path: string, cwd: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(resolve(cwd, path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw new UserError(`Cannot read ${path}: ${whyNotRead(error)}`, { place: { path }, cause: error });
  }
}
