import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { decode } from "../../article/decode.ts";
import { UserError } from "../../errors.ts";
import type { Io } from "../io.ts";

/** Paths from a file or, for `-`, from standard input: one a line, or parted by NUL (`git diff -z`), where a path may hold a line end. */
export async function readFileList(path: string, io: Io): Promise<string[]> {
  const bytes = path === "-" ? await io.readInput() : await listed(path, io.cwd);
  if (bytes.includes(0)) return new TextDecoder().decode(bytes).split("\0").filter((line) => line !== "");
  return decode(bytes, path).split(/\r?\n/u).filter((line) => line.trim() !== "");
}

async function listed(path: string, cwd: string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(cwd, path));
  } catch (error) {
    throw new UserError(`Cannot read the file list ${path}`, { hints: ["Use - to read the list from standard input."], cause: error });
  }
}
