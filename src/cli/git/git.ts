import { spawn } from "node:child_process";
import { UserError } from "../../errors.ts";
import type { Io } from "../io.ts";

export interface GitCall {
  readonly io: Pick<Io, "cwd" | "env">;
  /** Written to its standard input. */
  readonly input?: string;
}

export interface GitAnswer {
  readonly code: number;
  readonly out: Buffer;
  readonly err: string;
}

/** Runs git and gives what it said, whatever the code. @throws UserError where there is no git. */
export function askGit(args: readonly string[], { io, input = "" }: GitCall): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    // A hook's GIT_DIR and GIT_INDEX_FILE are handed on: `git commit -a` checks an index of its own.
    const child = spawn("git", args, { cwd: io.cwd, env: { ...io.env, GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" }, stdio: ["pipe", "pipe", "pipe"] });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "ENOENT" ? new UserError("There is no git here", { hints: ["--staged, --since and the hooks need git on the PATH."], cause: error }) : error),
    );
    child.on("close", (code) => resolve({ code: code ?? 1, out: Buffer.concat(out), err: Buffer.concat(err).toString("utf8") }));
    // git may stop reading early; its code tells.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });
}

/** What git said. @throws UserError with git's own words where it refused. */
export async function git(args: readonly string[], call: GitCall): Promise<Buffer> {
  const { code, out, err } = await askGit(args, call);
  if (code === 0) return out;
  const said = err.split("\n").find((line) => line.trim() !== "")?.replace(/^(?:fatal|error): /u, "") ?? `git ${args[0] ?? ""} failed`;
  const outside = /not a git repository/iu.test(err);
  throw new UserError(outside ? "This is not a git repository" : `git: ${said}`, outside ? { hints: ["--staged and --since compare with what git has; call samma inside a repository."] } : {});
}
