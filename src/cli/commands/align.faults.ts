import { realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { formatOf, isBilingual } from "../../article/formats.ts";
import { UserError } from "../../errors.ts";
import type { Job } from "./align.jobs.ts";
import type { AlignOptions } from "./align.options.ts";

interface Known {
  readonly cwd: string;
  /** Files that are read, by their real paths. */
  readonly read: ReadonlySet<string>;
  /** Whose output goes where, so far. */
  readonly written: Map<string, Job>;
}

/**
 * What can be told of jobs before anything is computed: bilingual files where two texts are wanted, files that are not there (a list's last
 * line should not fail after an hour), results that could not be written, or would be written over one another or over what is read.
 */
export async function faultsOf(jobs: readonly Job[], { pairs, overrides }: AlignOptions, cwd: string): Promise<{ readonly fault: UserError; readonly job: Job }[]> {
  const inputs = [...jobs.flatMap(({ source, target }) => [source, target]), pairs, overrides].filter((path) => path !== undefined);
  const read = new Set<string>();
  for (const path of new Set(inputs)) read.add(await realPlace(path, cwd));
  const known: Known = { cwd, read, written: new Map() };
  const found = [];
  for (const job of jobs) {
    const fault = bilingualFault(job, overrides) ?? (await inputFault(job, cwd)) ?? (await outputFault(job, known));
    if (fault !== undefined) found.push({ fault, job });
  }
  return found;
}

function bilingualFault({ source, target, line }: Job, overrides: string | undefined): UserError | undefined {
  const path = [source, target].find((one) => isBilingual(formatOf(one)));
  if (path === undefined) return undefined;
  if (source !== target) return new UserError(`${path} holds a text with its translations`, { hints: [line === undefined ? `Name it alone: samma align ${path}` : "Name it as source and as target."] });
  return overrides === undefined ? undefined : new UserError(`${path} brings its own alignment: --overrides does not apply`, { hints: ["Leave out --overrides, or mend the links in the file itself."] });
}

async function inputFault({ source, target }: Job, cwd: string): Promise<UserError | undefined> {
  for (const path of [source, target]) {
    const kind = await kindOf(path, cwd);
    if (kind === undefined) return new UserError(`There is no ${path}`, { hints: ["Paths are relative to the folder where samma is called."] });
    if (kind === "folder") return new UserError(`${path} is a folder: samma align takes files`, { hints: [`samma pair ${path} finds which files in it are versions of one article.`] });
  }
  return undefined;
}

async function outputFault(job: Job, { cwd, read, written }: Known): Promise<UserError | undefined> {
  const { output } = job;
  if (output === undefined) return undefined;
  const folder = await kindOf(dirname(resolve(cwd, output)), cwd);
  if (folder !== "folder") return new UserError(`Cannot write ${output}: its folder ${folder === undefined ? "does not exist" : "is a file"}`, { hints: ["Make the folder first, or name another file."] });
  const kind = await kindOf(output, cwd);
  if (kind === "folder") return new UserError(`Cannot write ${output}: it is a folder`, { hints: ["Name a file in it."] });
  const place = await realPlace(output, cwd);
  if (read.has(place)) return new UserError(`${output} is one of the files that are read: the beads would take its place`, { hints: ["Name another output file."] });
  const other = written.get(place);
  if (other !== undefined && kind !== "stream") return new UserError(`${output} is the output of line ${other.line!.number} already`, { hints: ["Give each pair an output file of its own."] });
  written.set(place, job);
  return undefined;
}

/** A stream is whatever else a path may lead to: a pipe, /dev/null. */
async function kindOf(path: string, cwd: string): Promise<"folder" | "file" | "stream" | undefined> {
  try {
    const found = await stat(resolve(cwd, path));
    return found.isDirectory() ? "folder" : found.isFile() ? "file" : "stream";
  } catch {
    return undefined;
  }
}

/** One name for one file, whatever links lead to it; what is not there yet lies in its folder. */
async function realPlace(path: string, cwd: string): Promise<string> {
  const whole = resolve(cwd, path);
  const real = async (place: string): Promise<string | undefined> => realpath(place).catch(() => undefined);
  return (await real(whole)) ?? join((await real(dirname(whole))) ?? dirname(whole), basename(whole));
}
