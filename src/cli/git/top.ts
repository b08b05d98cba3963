import { join, resolve } from "node:path";
import { displayPath } from "../input/expand.ts";
import { git, type GitCall } from "./git.ts";

/** git asked at the top of the work tree, so that its answers do not hang on the folder where samma is called. */
export interface TopCall extends GitCall {
  /** A path as git names it, from the top, as reports show it. */
  shown(path: string): string;
}

/** @throws UserError outside of a repository. */
export async function atTop({ io }: GitCall): Promise<TopCall> {
  // The way up, not the top's own name: that one has its links resolved, and may lead through other folders than ours.
  const up = (await git(["rev-parse", "--show-cdup"], { io })).toString("utf8").replace(/\n$/u, "");
  const top = resolve(io.cwd, up);
  return { io: { ...io, cwd: top }, shown: (path) => displayPath(join(top, path), io.cwd) };
}
