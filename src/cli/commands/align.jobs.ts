import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { decode } from "../../article/decode.ts";
import { formatOf, isBilingual } from "../../article/formats.ts";
import { UserError } from "../../errors.ts";
import { throwAll } from "../../yaml/file.ts";
import { whyNotRead } from "../reasons.ts";
import { faultsOf } from "./align.faults.ts";
import type { AlignOptions } from "./align.options.ts";

/** One pair of files to align, and where the beads go. */
export interface Job {
  readonly source: string;
  /** The source itself where that is a bilingual file. */
  readonly target: string;
  /** Standard output where it is undefined. */
  readonly output?: string;
  /** Where the pair is named in a list, for messages. */
  readonly line?: { readonly path: string; readonly number: number; readonly text: string };
}

/**
 * What the command line asks for, looked through before anything is computed.
 *
 * @throws UserError where options do not go together, a line of the list is no pair, or `faultsOf` finds something
 */
export async function jobsOf(source: string | undefined, target: string | undefined, options: AlignOptions, cwd: string): Promise<Job[]> {
  const { pairs, outputFile, lang = [] } = options;
  if (lang.length > 2) throw new UserError(`--lang is given ${lang.length} times`, { hints: ["Once for the source, once for the target."] });
  if (pairs !== undefined && source !== undefined) throw new UserError("--pairs takes its files from the list", { hints: [`Leave out ${source}, or --pairs.`] });
  if (pairs !== undefined && outputFile !== undefined) throw new UserError("--pairs writes to the files that the list names", { hints: ["Leave out --output-file: the list's third column is the output."] });
  const jobs = pairs === undefined ? [onlyJob(source, target, outputFile)] : await listedJobs(pairs, cwd);
  throwAll((await faultsOf(jobs, options, cwd)).map(({ fault, job }) => atLine(fault, job.line)));
  return jobs;
}

/** Of many pairs, the user wants to know which; a fault that has a place of its own keeps it. */
export function atLine(error: UserError, line: Job["line"]): UserError {
  if (line === undefined || error.place?.line !== undefined) return error;
  const { message, place } = error;
  return new UserError(place === undefined || message.includes(place.path) ? message : `${place.path}: ${message}`, { place: { path: line.path, line: line.number, column: 1, excerpt: line.text, length: line.text.length }, hints: error.hints, cause: error });
}

function onlyJob(source: string | undefined, target: string | undefined, output: string | undefined): Job {
  const to = output === undefined ? {} : { output };
  if (source !== undefined && target === undefined && isBilingual(formatOf(source))) return { source, target: source, ...to };
  if (source === undefined || target === undefined) throw new UserError("Two files are needed, the source and its translation", { hints: ["samma align news.en.md news.sv.md", "Many at once: samma align --pairs list.tsv"] });
  return { source, target, ...to };
}

const shape = "Each line is: source, tab, target, tab, output file.";
const columnNames = ["source", "target", "output file"];

async function listedJobs(list: string, cwd: string): Promise<Job[]> {
  const faults: UserError[] = [];
  const jobs = (await listText(list, cwd)).split(/\r?\n/u).flatMap((text, index): Job[] => {
    if (text.trim() === "") return [];
    const line = { path: list, number: index + 1, text };
    const columns = text.split("\t");
    const empty = columns.findIndex((column) => column.trim() === "");
    const [source, target, output] = columns;
    if (columns.length === 3 && empty < 0) return [{ source: source!, target: target!, output: output!, line }];
    faults.push(atLine(new UserError(columns.length === 3 ? `A line of the list names no ${columnNames[empty]!}` : "A line of the list has other than three columns", { hints: [shape] }), line));
    return [];
  });
  throwAll(faults);
  if (jobs.length === 0) throw new UserError(`${list} names no pairs`, { place: { path: list }, hints: [shape] });
  return jobs;
}

async function listText(list: string, cwd: string): Promise<string> {
  try {
    return decode(await readFile(resolve(cwd, list)), list);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`Cannot read the list ${list}: ${whyNotRead(error)}`, { hints: [shape], cause: error });
  }
}
