import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { align as alignArticles, type AlignOptions as AlignArticlesOptions } from "../../align/align.ts";
import { alignLinked } from "../../align/linked.ts";
import type { Alignment } from "../../align/types.ts";
import { formatOf, isBilingual } from "../../article/formats.ts";
import { isOwnText } from "../../article/own-words.ts";
import { decode } from "../../article/decode.ts";
import { isFilled, segmentedArticle } from "../../article/segmented.ts";
import { languageTag } from "../../article/tags.ts";
import type { Article, Segment } from "../../article/types.ts";
import { UserError } from "../../errors.ts";
import { alignmentFormats, type AlignmentFormatName } from "../../report/alignment/index.ts";
import { configOf } from "../config/effective.ts";
import type { Config } from "../config/resolve.ts";
import { displayPath } from "../input/expand.ts";
import { openModel } from "../input/model.ts";
import { staleNotes } from "../notes.ts";
import { overridesBeside, readOverrides } from "../input/overrides.ts";
import { readVersion } from "../input/set-source.ts";
import { findSets, languageOf } from "../input/sets.ts";
import { deliver, writeWhole } from "../output.ts";
import { progressOn } from "../progress.ts";
import type { Session } from "../program.ts";
import { projectOf } from "../project.ts";
import { sammaVersion } from "../version.ts";
import type { AlignOptions } from "./align.options.ts";

/** One pair of files to align, and where the beads go. */
interface Job {
  readonly source: string;
  readonly target: string;
  /** Standard output where it is undefined. */
  readonly output?: string;
  /** Where the pair is named in a list, for messages. */
  readonly line?: { readonly path: string; readonly number: number; readonly text: string };
}

export async function align(source: string | undefined, target: string | undefined, options: AlignOptions, session: Session): Promise<void> {
  const { io, global } = session;
  const jobs = options.pairs === undefined ? [onlyJob(source, target, options)] : await listedJobs(options.pairs, io.cwd);
  const config = await configOf(io.cwd, global.config, options);
  const embedder = await openModel({ ...options, ...(config.model === undefined ? {} : { model: config.model }) }, io);
  const progress = progressOn(io);
  try {
    for (const [done, job] of jobs.entries()) {
      io.signal.throwIfAborted();
      if (jobs.length > 1) progress.step("aligning", done, jobs.length);
      const common = { embedder, signal: io.signal, onProgress: (embedded: number, total: number) => jobs.length === 1 && progress.step("embedding", embedded, total) };
      const alignment = isBilingual(formatOf(job.source)) ? await linkedAlignment(job.source, { options, config, cwd: io.cwd, ...common }) : await searchedAlignment(job, { options, config, cwd: io.cwd, ...common });
      const text = alignmentFormats[options.format as AlignmentFormatName](alignment, { version: sammaVersion() });
      progress.clear();
      for (const note of staleNotes([alignment])) io.err.write(`${note}\n`);
      if (job.line === undefined) await deliver(text, job.output, io);
      else await writeWhole(job.output!, text, io.cwd);
    }
  } finally {
    progress.clear();
    await embedder.close();
  }
}

type Aligning = Pick<AlignArticlesOptions, "embedder" | "signal" | "onProgress"> & { readonly options: AlignOptions; readonly config: Config; readonly cwd: string };

async function searchedAlignment(job: Job, { options, config, cwd, ...common }: Aligning): Promise<Alignment> {
  const overrides = options.overrides === undefined ? await overridesBeside(job.source, cwd) : await readOverrides(options.overrides, cwd);
  const sides = await sidesOf(job, options, config.patterns, cwd);
  return alignArticles(...sides, { ...common, include: included(options), ...(overrides === undefined ? {} : { overrides }) });
}

/** The alignment that a bilingual file brings along, of the translation asked for or the only one. */
async function linkedAlignment(path: string, { options, config, cwd, ...common }: Aligning): Promise<Alignment> {
  const [wanted] = options.lang ?? [];
  const [found] = await findSets({ named: [displayPath(path, cwd)], found: [] }, { cwd, project: projectOf(config, cwd), patterns: config.patterns, languages: wanted === undefined ? [] : [wanted], corpus: true, ...(config.source === undefined ? {} : { source: languageTag(config.source) }) });
  const { articles, links = [] } = await found!.read();
  const [source, ...targets] = articles as [Article, ...Article[]];
  const choices = targets.map(({ language }) => language);
  const at = wanted === undefined && targets.length === 1 ? 0 : choices.indexOf(wanted === undefined ? "" : languageTag(wanted));
  const target = targets[at];
  if (target !== undefined) return alignLinked(source, target, links[at] ?? [], common);
  if (choices.length === 0) throw new UserError(`${path} holds no translation yet`);
  throw new UserError(`${path} holds translations in ${choices.join(", ")}`, { hints: [`Say which: samma align ${path} --lang ${choices[0]!}`] });
}

function onlyJob(source: string | undefined, target: string | undefined, { outputFile }: AlignOptions): Job {
  const bilingual = [source, target].find((path) => path !== undefined && isBilingual(formatOf(path)));
  if (bilingual !== undefined) {
    if (target !== undefined) throw new UserError(`${bilingual} holds a text with its translations`, { hints: [`Name it alone: samma align ${bilingual}`] });
    return { source: bilingual, target: bilingual, ...(outputFile === undefined ? {} : { output: outputFile }) };
  }
  if (source === undefined || target === undefined) throw new UserError("Two files are needed, the source and its translation", { hints: ["samma align news.en.md news.sv.md", "Many at once: samma align --pairs list.tsv"] });
  return { source, target, ...(outputFile === undefined ? {} : { output: outputFile }) };
}

async function listedJobs(list: string, cwd: string): Promise<Job[]> {
  let text: string;
  try {
    text = decode(await readFile(resolve(cwd, list)), list);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`Cannot read the list ${list}`, { cause: error });
  }
  return text.split(/\r?\n/u).flatMap((line, index) => {
    if (line.trim() === "") return [];
    const [source, target, output, ...rest] = line.split("\t");
    if (source === undefined || target === undefined || output === undefined || rest.length > 0) {
      throw new UserError("A line of the list has other than three columns", {
        place: { path: list, line: index + 1, column: 1, excerpt: line, length: line.length },
        hints: ["Each line is: source, tab, target, tab, output file."],
      });
    }
    return [{ source, target, output, line: { path: list, number: index + 1, text: line } }];
  });
}

async function sidesOf(job: Job, options: AlignOptions, patterns: Config["patterns"], cwd: string): Promise<[Article, Article]> {
  const [sourceTag, targetTag] = options.lang ?? [];
  try {
    return [await side(job.source, sourceTag, options, patterns, cwd), await side(job.target, targetTag, options, patterns, cwd)];
  } catch (error) {
    throw error instanceof UserError && job.line !== undefined ? atLine(error, job.line) : error;
  }
}

/** Of many pairs, the user wants to know which; a fault that has a place of its own keeps it. */
function atLine(error: UserError, { path, number, text }: NonNullable<Job["line"]>): UserError {
  if (error.place?.line !== undefined) return error;
  return new UserError(error.message, { place: { path, line: number, column: 1, excerpt: text, length: text.length }, hints: error.hints, cause: error });
}

function included({ segmented, keepFurniture }: AlignOptions): (segment: Segment) => boolean {
  if (segmented === true) return isFilled;
  return keepFurniture === true ? () => true : isOwnText;
}

async function side(path: string, tag: string | undefined, { segmented }: AlignOptions, patterns: Config["patterns"], cwd: string): Promise<Article> {
  const shown = displayPath(path, cwd);
  const version = { path: shown, ...languageOf(shown, tag, patterns) };
  if (segmented !== true) return readVersion(version, cwd);
  const { language, source } = await readVersion({ ...version, format: "text" }, cwd);
  return segmentedArticle(source, { path: shown, language });
}
