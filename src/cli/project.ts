import { resolve } from "node:path";
import type { Config } from "./config/resolve.ts";
import { displayPath } from "./input/expand.ts";
import { wayFrom } from "./paths.ts";

/**
 * Paths as they are called wherever samma is called from, so that what was accepted in one folder is accepted in all: from the folder
 * of the settings, with `../` where a file lies outside of it. Without settings, from the working folder.
 */
export interface Project {
  /** A path as reports show it, by its name in the project. */
  inProject(path: string): string;
  /** The other way round. */
  shown(path: string): string;
}

export function projectOf({ folder }: Pick<Config, "folder">, cwd: string): Project {
  return { inProject: (path) => wayFrom(folder, resolve(cwd, path)), shown: (path) => displayPath(resolve(folder, path), cwd) };
}
