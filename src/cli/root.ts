import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { leaves, wayFrom } from "./paths.ts";

/** A folder and all above it. */
export function upwards(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...upwards(above)];
}

/** The repository that a folder lies in; a worktree's `.git` is a file. */
const repositoryRoot = (folders: readonly string[]): number => folders.findIndex((folder) => existsSync(join(folder, ".git")));

/** A folder and those above it, up to the repository's root or the settings' folder, whichever lies higher; itself alone where neither is above. */
export function foldersUp(cwd: string, settings: string): string[] {
  const above = upwards(cwd);
  return above.slice(0, Math.max(repositoryRoot(above), above.indexOf(settings), 0) + 1);
}

/**
 * Names files as those do who read a report beside the repository (GitHub, GitLab), wherever samma is called from: from the repository's
 * root; without a repository from the settings' folder, where it lies above. What lies outside of it keeps its name.
 */
export function namesFromRoot(cwd: string, settings: string): (path: string) => string {
  const above = upwards(cwd);
  const root = above[repositoryRoot(above)] ?? (above.includes(settings) ? settings : cwd);
  return (path) => {
    const way = wayFrom(root, resolve(cwd, path));
    return leaves(way) ? path : way;
  };
}
