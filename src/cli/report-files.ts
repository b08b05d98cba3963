import { mkdir, readFile, readdir, rename } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Report } from "../check/types.ts";
import { UserError } from "../errors.ts";
import { split } from "../report/diff/diff.ts";
import { readReport } from "../report/diff/read.ts";
import type { EarlierReport } from "../report/diff/types.ts";
import { json } from "../report/formats/json.ts";
import { markdown } from "../report/formats/markdown.ts";
import { htmlPage } from "../report/html/page.ts";
import type { Io } from "./io.ts";
import { writeWhole } from "./output.ts";
import { reportText } from "./reporting.ts";

/** Where `samma check --report` writes. */
export interface ReportPlace {
  /** As the user gave it. */
  readonly folder: string;
  /** Of the files, without an ending. */
  readonly name: string;
}

interface ReportOptions {
  readonly report?: true;
  readonly reportDir?: string;
  readonly reportName?: string;
}

/** Where the options say that reports go; undefined where none is asked for. @throws UserError for a name with folders in it. */
export function reportPlace({ report, reportDir, reportName }: ReportOptions): ReportPlace | undefined {
  if (report === undefined && reportDir === undefined && reportName === undefined) return undefined;
  const name = reportName ?? "report";
  if (name === "" || /[/\\\0]/u.test(name)) throw new UserError(`"${name}" is no name for a file`, { hints: ["--report-dir FOLDER says where, --report-name NAME how it is called."] });
  return { folder: reportDir ?? "reports", name };
}

/** What earlier runs left in a report folder. */
export interface History {
  /** NAME.1.json, NAME.2.json …, oldest first: runs that differed from the next one. */
  readonly kept: readonly EarlierReport[];
  /** NAME.json. */
  readonly last?: EarlierReport;
}

async function reportAt(path: string, cwd: string): Promise<EarlierReport> {
  return readReport(await readFile(resolve(cwd, path), "utf8"), path);
}

/** Reads the earlier reports of a folder. @throws UserError where a file with their name is something else: it would be overwritten. */
export async function readHistory({ folder, name }: ReportPlace, cwd: string): Promise<History> {
  const files: string[] = await readdir(resolve(cwd, folder)).catch(() => []);
  const numbers = files.flatMap((file) => {
    const number = file.startsWith(`${name}.`) ? /^(\d+)\.json$/u.exec(file.slice(name.length + 1))?.[1] : undefined;
    return number === undefined ? [] : [Number(number)];
  });
  const kept: EarlierReport[] = [];
  for (const number of numbers.sort((a, b) => a - b)) kept.push(await reportAt(join(folder, `${name}.${number}.json`), cwd));
  return files.includes(`${name}.json`) ? { kept, last: await reportAt(join(folder, `${name}.json`), cwd) } : { kept };
}

/** Whether two runs found the same: one that did is no news, and checking twice does not make yesterday's findings old. */
function sameFindings(earlier: EarlierReport, report: Report): boolean {
  return split(earlier.findings, report.findings).without.length === 0 && earlier.findings.length === report.findings.length;
}

/**
 * Writes NAME.html, NAME.md and NAME.json, each whole or not at all. Where the last run found something else, its JSON is kept under the
 * next number, and the page compares with it. Returns the page's path.
 */
export async function writeReports(report: Report, place: ReportPlace, { kept, last }: History, io: Io): Promise<string> {
  const { folder, name } = place;
  const path = (ending: string): string => join(folder, `${name}.${ending}`);
  try {
    await mkdir(resolve(io.cwd, folder), { recursive: true });
  } catch (error) {
    throw new UserError(`Cannot make the folder ${folder}`, { hints: ["Name another one: --report-dir FOLDER"], cause: error });
  }
  const news = last !== undefined && !sameFindings(last, report);
  const earlier = news ? [...kept, last] : kept;
  const pages = {
    json: await reportText("json", () => json(report), io),
    md: await reportText("markdown", () => markdown(report), io),
    html: await reportText("html", () => htmlPage(report, { earlier }), io),
  };
  if (news) await rename(resolve(io.cwd, path("json")), resolve(io.cwd, path(`${await nextNumber(place, io.cwd)}.json`)));
  await writeWhole(path("json"), pages.json, io.cwd);
  await writeWhole(path("md"), pages.md, io.cwd);
  await writeWhole(path("html"), pages.html, io.cwd);
  return path("html");
}

async function nextNumber({ folder, name }: ReportPlace, cwd: string): Promise<number> {
  const files = await readdir(resolve(cwd, folder));
  const numbers = files.map((file) => (file.startsWith(`${name}.`) ? Number(/^(\d+)\.json$/u.exec(file.slice(name.length + 1))?.[1] ?? 0) : 0));
  return Math.max(0, ...numbers) + 1;
}
