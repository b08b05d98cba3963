import { stat } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { UserError } from "../../errors.ts";
import { formatOf } from "../../article/formats.ts";
import { leaves, wayFrom } from "../paths.ts";
import type { IsIgnored } from "./ignored.ts";
import { withoutOwnReports } from "./own-reports.ts";

/** Never articles, whatever the settings say. */
const always = ["**/node_modules/**", "**/.git/**", "**/.samma/**"];

export interface ExpandOptions {
  readonly cwd: string;
  /** What to leave out of folders and globs. */
  readonly isIgnored: IsIgnored;
}

export interface Expanded {
  /** Named one by one on the command line, in that order. */
  readonly named: readonly string[];
  /** Found in folders and by globs, sorted. */
  readonly found: readonly string[];
}

const slashes = (path: string): string => (sep === "/" ? path : path.replaceAll(sep, "/"));

/** A path as reports show it: relative to the working folder where it lies inside, with `/` between folders. */
export function displayPath(path: string, cwd: string): string {
  const way = wayFrom(cwd, path);
  return leaves(way) ? slashes(resolve(cwd, path)) : way;
}

/**
 * The files behind what the user typed. A file that exists is taken as it is, even where its name looks like a glob; folders
 * give the files whose format samma reads.
 *
 * @throws UserError for a path that is not there or not to be read.
 */
export async function expand(given: readonly string[], options: ExpandOptions): Promise<Expanded> {
  const named: string[] = [];
  const found = new Set<string>();
  for (const path of given) {
    const kind = await kindOf(path, options.cwd);
    if (kind === "file") named.push(displayPath(path, options.cwd));
    else for (const file of await search(kind === "folder" ? join(path, "**/*") : path, kind, path, options)) found.add(file);
  }
  for (const path of named) found.delete(path);
  return { named: [...new Set(named)], found: [...found].sort() };
}

async function kindOf(path: string, cwd: string): Promise<"file" | "folder" | "glob"> {
  try {
    const stats = await stat(resolve(cwd, path));
    if (stats.isDirectory()) return "folder";
    if (stats.isFile()) return "file";
    throw new UserError(`${path} is neither a file nor a folder`, { hints: ["Devices, pipes and sockets are not read."] });
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" && isDynamicPattern(path)) return "glob";
    if (code === "ENOENT" || code === "ENOTDIR") throw new UserError(`There is no ${path}`, { hints: ["Paths are relative to the folder where samma is called."] });
    throw new UserError(`Cannot look at ${path}: ${code ?? String(error)}`, { hints: ["See to its permissions."] });
  }
}

async function search(pattern: string, kind: "folder" | "glob", given: string, { cwd, isIgnored }: ExpandOptions): Promise<string[]> {
  // A folder's own name may hold characters that a glob would take for its own ("drafts [old]").
  const files =
    kind === "folder"
      ? (await glob("**/*", { cwd: resolve(cwd, given), ignore: always, onlyFiles: true, followSymbolicLinks: false, dot: false })).map((file) => join(given, file))
      : await glob(slashes(pattern), { cwd, ignore: always, onlyFiles: true, followSymbolicLinks: false, dot: false });
  const shown = files.map((file) => displayPath(file, cwd));
  const listed = new Set(shown);
  const articles = shown.filter((file) => formatOf(file) !== undefined && !isIgnored(file));
  return withoutOwnReports(articles, cwd, (path) => kind === "glob" || listed.has(path));
}
