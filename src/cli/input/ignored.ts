import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import picomatch from "picomatch";
import { isDynamicPattern } from "tinyglobby";
import type { Config } from "../config/resolve.ts";
import { leaves, wayFrom } from "../paths.ts";
import { foldersUp, upwards } from "../root.ts";

/** Whether a file, by its path as reports show it, is to be left out where it was not named itself. */
export type IsIgnored = (path: string) => boolean;

/**
 * What `ignore` of the settings and .sammaignore leave out, the same wherever samma is called from: the settings' globs count from
 * their folder, those of a .sammaignore from its own, for what lies below it. Asked for a file are those of its folder and of the folders
 * above, up to the repository's root or the settings' folder; the nearest that names it decides.
 */
export function ignoredFiles({ folder, ignore }: Pick<Config, "folder" | "ignore">, cwd: string): IsIgnored {
  const bySettings = verdictOf(ignore);
  const tops = [foldersUp(cwd, folder).at(-1)!, folder];
  const listIn = once((place) => ({ place, says: verdictOf(readIgnoreFile(place)) }));
  // Of folders that hold none nothing is left to ask, however many files they have.
  const listsFor = once((place) => upwards(place).filter((above) => tops.some((top) => !leaves(wayFrom(top, above)))).map(listIn).filter(({ says }) => says !== silent));
  return (path) => {
    const file = resolve(cwd, path);
    if (bySettings(wayFrom(folder, file)) === "ignored") return true;
    return firstOf(listsFor(dirname(file)), ({ place, says }) => says(wayFrom(place, file))) === "ignored";
  };
}

function once<T>(make: (place: string) => T): (place: string) => T {
  const made = new Map<string, T>();
  return (place) => {
    if (!made.has(place)) made.set(place, make(place));
    return made.get(place)!;
  };
}

function firstOf<T, R>(items: readonly T[], ask: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const answer = ask(item);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

/** What some lines say of a file by its way from their folder; undefined where they do not name it. */
type Verdict = (way: string) => "ignored" | "kept" | undefined;

const silent: Verdict = () => undefined;

/** Lines with `!` before them take out of what the others name. */
function verdictOf(lines: readonly string[]): Verdict {
  if (lines.length === 0) return silent;
  const ignored = lines.filter((line) => !line.startsWith("!")).map(pathTest);
  const kept = lines.filter((line) => line.startsWith("!")).map((line) => pathTest(line.slice(1)));
  return (way) => (kept.some((test) => test(way)) ? "kept" : ignored.some((test) => test(way)) ? "ignored" : undefined);
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
function readIgnoreFile(folder: string): string[] {
  try {
    const text = readFileSync(join(folder, ".sammaignore"), "utf8");
    return text.replace(/^\uFEFF/u, "").split(/\r?\n/u).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
  } catch {
    return [];
  }
}
