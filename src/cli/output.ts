import { stat, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { UserError } from "../errors.ts";
import type { Io } from "./io.ts";
import { whyNotWritten } from "./reasons.ts";

/** Writes whole or not at all; into a pipe or a device as far as it goes. @throws UserError where the place cannot be written. */
export async function writeWhole(path: string, content: string | Uint8Array, cwd: string): Promise<void> {
  const place = resolve(cwd, path);
  const data = typeof content === "string" ? content : Buffer.from(content);
  try {
    // Written beside and moved there, a file would take the place of /dev/null itself.
    if (await isStream(place)) await writeFile(place, data);
    else await writeFileAtomic(place, data);
  } catch (error) {
    throw new UserError(`Cannot write ${path}: ${whyNotWritten(error)}`, { cause: error });
  }
}

async function isStream(place: string): Promise<boolean> {
  const found = await stat(place).catch(() => undefined);
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

/** To a file where one is named, else to standard output. */
export async function deliver(text: string, file: string | undefined, io: Io): Promise<void> {
  if (file === undefined) io.out.write(text);
  else await writeWhole(file, text, io.cwd);
}
