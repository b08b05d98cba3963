import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { UserError } from "../../errors.ts";
import { git } from "../git/git.ts";
import type { Io } from "../io.ts";
import { leaves, wayFrom } from "../paths.ts";

/** Who runs hooks in a repository. */
export type Runner = "git" | "husky" | "lefthook" | "pre-commit";

export interface HookPlace {
  readonly runner: Runner;
  /** The file that is to be changed, absolute. */
  readonly path: string;
}

const lefthookNames = ["lefthook.yml", "lefthook.yaml", ".lefthook.yml", ".lefthook.yaml", "lefthook.toml", "lefthook.json"];

/**
 * Where a hook of ours belongs in this repository: into husky's file or another runner's settings where they are in use, else
 * into git's own hook, in the folder that core.hooksPath names.
 *
 * @throws UserError outside of a repository.
 */
export async function hookPlace(io: Io): Promise<HookPlace> {
  const top = (await git(["rev-parse", "--show-toplevel"], { io })).toString("utf8").replace(/\n$/u, "");
  if (existsSync(join(top, ".husky"))) return { runner: "husky", path: join(top, ".husky", "pre-commit") };
  const lefthook = lefthookNames.map((name) => join(top, name)).find((path) => existsSync(path));
  if (lefthook !== undefined) return { runner: "lefthook", path: lefthook };
  const preCommit = join(top, ".pre-commit-config.yaml");
  if (existsSync(preCommit)) return { runner: "pre-commit", path: preCommit };
  // `--git-path hooks` answers core.hooksPath, worktrees and GIT_DIR; relative to the folder it is asked in.
  const hooks = (await git(["rev-parse", "--git-path", "hooks"], { io })).toString("utf8").replace(/\n$/u, "");
  const folder = resolve(io.cwd, hooks);
  const own = resolve(io.cwd, (await git(["rev-parse", "--git-common-dir"], { io })).toString("utf8").replace(/\n$/u, ""));
  if (!isInside(folder, top) && !isInside(folder, own)) {
    throw new UserError(`core.hooksPath is ${folder}, outside of this repository`, {
      hints: ["Other repositories use the hooks there, too. Let its pre-commit hook run `samma check --staged`, or give this repository hooks of its own: git config core.hooksPath .githooks"],
    });
  }
  return { runner: "git", path: join(folder, "pre-commit") };
}

const isInside = (path: string, folder: string): boolean => !leaves(wayFrom(folder, path));
