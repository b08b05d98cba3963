import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { decode } from "../../article/decode.ts";
import { UserError } from "../../errors.ts";
import { diffReports } from "../../report/diff/diff.ts";
import { diffFormats, type DiffFormatName } from "../../report/diff/formats.ts";
import { readReport } from "../../report/diff/read.ts";
import type { EarlierReport } from "../../report/diff/types.ts";
import { colored, exit } from "../io.ts";
import { deliver } from "../output.ts";
import type { Session } from "../program.ts";
import type { ReportDiffOptions } from "./report.options.ts";

/** Prints what is new, gone and kept; says with the exit code whether anything is new. */
export async function reportDiff(earlier: string, later: string, { format, outputFile }: ReportDiffOptions, { io, global, finish }: Session): Promise<void> {
  const diff = diffReports(await read(earlier, io.cwd), await read(later, io.cwd));
  const color = outputFile === undefined && colored(io.out, io.env, global.color);
  await deliver(diffFormats[format as DiffFormatName](diff, { color }), outputFile, io);
  finish(diff.fresh.length > 0 ? exit.findings : exit.clean);
}

async function read(path: string, cwd: string): Promise<EarlierReport> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(resolve(cwd, path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UserError(`Cannot read ${path}: ${code === "ENOENT" ? "there is no such file" : code === "EISDIR" ? "it is a folder" : (code ?? String(error))}`, { cause: error });
  }
  return readReport(decode(bytes, path), path);
}
