import { mkdir, mkdtemp, readFile, realpath, writeFile } from "node:fs/promises";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runProgram, type Session } from "../../src/cli/program.ts";

/** A folder of its own for one test, with files in it; its name has a space, as users' folders do. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "samma test ")));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Standard output and error are a terminal of this width. */
  readonly terminal?: number;
}

/** One cache for the tests of a file: not the user's, and warm after the first. */
const cache = mkdtempSync(join(tmpdir(), "samma-test-cache-"));

/** Runs one command line in this process. */
export async function samma(args: readonly string[], { cwd, env = {}, input = "", terminal }: Surroundings): Promise<Ran> {
  let out = "";
  let err = "";
  const stream = (write: (text: string) => void) => ({ write, terminal: terminal !== undefined, columns: terminal ?? 80 });
  const code = await runProgram(args, {
    cwd,
    env: { SAMMA_CACHE: cache, ...env },
    out: stream((text) => (out += text)),
    err: stream((text) => (err += text)),
    signal: new AbortController().signal,
    killable: async (step) => step(),
    readInput: () => Promise.resolve(new TextEncoder().encode(input)),
  });
  return { code, out, err };
}

/** What a part of the command is given, where it is tested without its arguments; what it prints is lost. */
export function sessionIn(cwd: string, env: Readonly<Record<string, string>> = { SAMMA_CACHE: cache }): Session {
  const out = { write: () => undefined, terminal: false, columns: 80 };
  const io = { cwd, env, out, err: out, signal: new AbortController().signal, killable: async <T>(step: () => T) => step(), readInput: () => Promise.resolve(new Uint8Array()) };
  return { io, global: { color: false, debug: false }, finish: () => undefined };
}

export const textOf = (folder: string, path: string): Promise<string> => readFile(join(folder, path), "utf8");
