import { isAbsolute, relative, resolve } from "node:path";
import type { Config } from "./config/resolve.ts";
import { displayPath } from "./input/expand.ts";

/**
 * Paths as they are called wherever samma is called from, so that what was accepted in one folder is accepted in all: from the folder
 * of the settings. Where samma is called from outside of it (`-c config/samma.yaml`), or there are no settings, from the working folder.
 */
export interface Project {
  /** A path as reports show it, by its name in the project. */
  inProject(path: string): string;
  /** The other way round. */
  shown(path: string): string;
}

export function projectOf({ folder }: Pick<Config, "folder">, cwd: string): Project {
  const way = relative(folder, cwd);
  const isInside = way !== "" && !way.startsWith("..") && !isAbsolute(way);
  if (!isInside) return { inProject: (path) => path, shown: (path) => path };
  return { inProject: (path) => displayPath(resolve(cwd, path), folder), shown: (path) => displayPath(resolve(folder, path), cwd) };
}
