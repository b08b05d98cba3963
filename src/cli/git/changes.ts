import { git, askGit, type GitCall } from "./git.ts";
import type { TopCall } from "./top.ts";
import { UserError } from "../../errors.ts";

/** A file that differs from the version it is compared with; paths are as reports show them. */
export interface ChangedFile {
  readonly path: string;
  /** git's id of the earlier content; undefined where there was none. */
  readonly before?: string;
}

const regular = /^100/u;

/** What the next commit changes, as the index has it. Works before the first commit, too. */
export async function stagedChanges(call: TopCall): Promise<ChangedFile[]> {
  return parseRaw(await git(["diff", "--cached", "--raw", "-z", "--no-abbrev", "--find-renames", "--no-ext-diff"], call), call);
}

/** What the work tree has that a commit had not; files that git does not know yet count as new. */
export async function changesSince(commit: string, call: TopCall): Promise<ChangedFile[]> {
  const known = parseRaw(await git(["diff", "--raw", "-z", "--no-abbrev", "--find-renames", "--no-ext-diff", commit, "--"], call), call);
  const unknown = split(await git(["ls-files", "-z", "--others", "--exclude-standard"], call)).map((path) => ({ path: call.shown(path) }));
  return [...known, ...unknown];
}

/**
 * The commit to compare with for a revision the user named: where the two lines of history parted, so that what others did on
 * the main branch meanwhile is not taken for a change of ours. Without a common commit (a shallow clone) the revision itself.
 *
 * @throws UserError where there is no such revision.
 */
export async function baseCommit(revision: string, call: GitCall): Promise<string> {
  const { code, out } = await askGit(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`], call);
  if (code !== 0) {
    await git(["rev-parse", "--git-dir"], call);
    throw new UserError(`git knows no revision "${revision}"`, { hints: ["In a CI job, fetch it first: git fetch origin main; a shallow clone may not hold it."] });
  }
  const commit = out.toString("utf8").trim();
  const common = await askGit(["merge-base", commit, "HEAD"], call);
  return common.code === 0 ? common.out.toString("utf8").trim().split("\n")[0]! : commit;
}

/** `:100644 100644 <before> <after> M\0path\0`, with two paths for renames (git-diff, "Raw output format"). */
function parseRaw(out: Buffer, { shown }: TopCall): ChangedFile[] {
  const fields = split(out);
  const changes: ChangedFile[] = [];
  for (let at = 0; at < fields.length; ) {
    const [modeBefore = "", mode = "", before = "", , status = ""] = fields[at]!.slice(1).split(" ");
    const renamed = status.startsWith("R") || status.startsWith("C");
    const path = fields[at + (renamed ? 2 : 1)]!;
    at += renamed ? 3 : 2;
    // Deleted files, links and submodules are no articles; what is unmerged cannot be committed.
    if (!regular.test(mode) || status.startsWith("U")) continue;
    changes.push({ path: shown(path), ...(regular.test(modeBefore) && !/^0+$/u.test(before) ? { before } : {}) });
  }
  return changes;
}

/** NUL-separated paths. */
export function split(out: Buffer): string[] {
  return out.toString("utf8").split("\0").filter((field) => field !== "");
}
