import { readFile, readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { UserError } from "../../errors.ts";
import { decode } from "../../article/decode.ts";
import { emptyGlossary, parseGlossary, type GlossaryFile } from "../../glossary/parse.ts";
import type { Glossary } from "../../glossary/types.ts";
import { displayPath } from "./expand.ts";

const yaml = /\.ya?ml$/iu;

/** The glossary's files, read: a file as it is, of a folder every .yaml and .yml below it. */
export async function readGlossaryFiles(paths: readonly string[], cwd: string): Promise<{ path: string; text: string }[]> {
  const files = new Set<string>();
  for (const path of paths) for (const file of await filesOf(path, cwd)) files.add(file);
  return Promise.all([...files].sort().map(async (path) => ({ path: displayPath(path, cwd), text: decode(await readFile(resolve(cwd, path)), path) })));
}

/** @throws UserError where a path is missing, or for every fault of the glossary at once. */
export async function readGlossary(paths: readonly string[], cwd: string): Promise<Glossary> {
  return glossaryOf(await readGlossaryFiles(paths, cwd));
}

/** @throws UserError for every fault of the glossary at once. */
export function glossaryOf(files: readonly GlossaryFile[]): Glossary {
  return files.length === 0 ? emptyGlossary() : parseGlossary(files);
}

async function filesOf(path: string, cwd: string): Promise<string[]> {
  const full = resolve(cwd, path);
  try {
    if (!(await stat(full)).isDirectory()) return [full];
    const below = await readdir(full, { recursive: true, withFileTypes: true });
    return below.filter((file) => file.isFile() && yaml.test(file.name)).map((file) => join(file.parentPath, file.name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    throw new UserError(`There is no glossary at ${path}`, { hints: ["Name a file or a folder with --glossary, or write a first one with `samma init`."] });
  }
}
