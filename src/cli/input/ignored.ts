import { readFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import picomatch from "picomatch";
import { isDynamicPattern } from "tinyglobby";
import type { Config } from "../config/resolve.ts";
import { leaves, wayFrom } from "../paths.ts";

/** Whether a file, by its path as reports show it, is to be left out where it was not named itself. */
export type IsIgnored = (path: string) => boolean;

/**
 * What `ignore` of the settings and .sammaignore leave out, the same wherever samma is called from: the settings' globs count from
 * their folder, those of a .sammaignore from its own. Read are the .sammaignore of the working folder and of the folders above it, up to
 * the repository's root or else the settings' folder, and that of the settings' folder.
 */
export async function ignoredFiles({ folder, ignore }: Pick<Config, "folder" | "ignore">, cwd: string): Promise<IsIgnored> {
  const lists = await Promise.all(foldersOf(folder, cwd).map(async (place) => ({ place, matches: matcher(await readIgnoreFile(place)) })));
  const bySettings = matcher(ignore);
  return (path) => {
    const file = resolve(cwd, path);
    if (bySettings(wayFrom(folder, file))) return true;
    return lists.some(({ place, matches }) => {
      const way = wayFrom(place, file);
      return !leaves(way) && matches(way);
    });
  };
}

function foldersOf(settings: string, cwd: string): string[] {
  const above = [cwd];
  while (dirname(above.at(-1)!) !== above.at(-1)) above.push(dirname(above.at(-1)!));
  const root = above.findIndex((folder) => existsSync(join(folder, ".git")));
  const last = Math.max(root, above.indexOf(settings), 0);
  return [...new Set([...above.slice(0, last + 1), settings])];
}

/** Lines with `!` before them take out of what the others name. */
function matcher(lines: readonly string[]): (way: string) => boolean {
  const ignored = lines.filter((line) => !line.startsWith("!")).map(pathTest);
  const kept = lines.filter((line) => line.startsWith("!")).map((line) => pathTest(line.slice(1)));
  return (way) => ignored.some((test) => test(way)) && !kept.some((test) => test(way));
}

function pathTest(line: string): (way: string) => boolean {
  const pattern = patternOf(line);
  const matches = picomatch(pattern, { dot: true });
  if (!pattern.startsWith("**/")) return (way) => matches(way);
  // At any depth is also beside the settings: `-c settings/samma.yaml` with `ignore: [archive]`.
  return (way) => matches(way.replace(/^(?:\.\.\/)+/u, ""));
}

/** A bare folder or file name holds at any depth, as in .gitignore; a folder stands for all that is in it. */
function patternOf(line: string): string {
  const trimmed = line.replace(/(?<=.)\/$/u, "").replace(/^\.\/(?=.)/u, "");
  const whole = trimmed.endsWith("*") ? trimmed : `${trimmed}{,/**}`;
  if (trimmed.startsWith("/")) return whole.slice(1);
  return isDynamicPattern(line) || trimmed.startsWith("../") ? whole : `**/${whole}`;
}

/** Lines of a .sammaignore: blank ones and those after # say nothing. No file, nothing ignored. */
async function readIgnoreFile(folder: string): Promise<string[]> {
  try {
    const text = await readFile(join(folder, ".sammaignore"), "utf8");
    return text.replace(/^\uFEFF/u, "").split(/\r?\n/u).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
  } catch {
    return [];
  }
}
