import { align as alignArticles, type AlignOptions as AlignArticlesOptions } from "../../align/align.ts";
import { alignLinked } from "../../align/linked.ts";
import { alsoNamed } from "../../align/overrides/named.ts";
import type { Alignment } from "../../align/types.ts";
import { formatOf, isBilingual } from "../../article/formats.ts";
import { isOwnText } from "../../article/own-words.ts";
import { isFilled, segmentedArticle } from "../../article/segmented.ts";
import { languageTag } from "../../article/tags.ts";
import type { Article, Segment } from "../../article/types.ts";
import { UserError } from "../../errors.ts";
import { alignmentFormats, type AlignmentFormatName } from "../../report/alignment/index.ts";
import { configOf } from "../config/effective.ts";
import type { Config } from "../config/resolve.ts";
import { displayPath } from "../input/expand.ts";
import { openModel } from "../input/model.ts";
import { staleNotes, unlikeNotes } from "../notes.ts";
import { overridesBeside, readOverrides } from "../input/overrides.ts";
import { readVersion } from "../input/set-source.ts";
import { findSets, languageOf } from "../input/sets.ts";
import { deliver } from "../output.ts";
import { progressOn } from "../progress.ts";
import type { Session } from "../program.ts";
import { projectOf } from "../project.ts";
import { sammaVersion } from "../version.ts";
import { atLine, type Job, jobsOf } from "./align.jobs.ts";
import type { AlignOptions } from "./align.options.ts";

export async function align(source: string | undefined, target: string | undefined, options: AlignOptions, session: Session): Promise<void> {
  const { io, global } = session;
  const jobs = await jobsOf(source, target, options, io.cwd);
  const config = await configOf(io.cwd, global.config, options);
  const embedder = await openModel({ ...options, ...(config.model === undefined ? {} : { model: config.model }) }, io);
  const progress = progressOn(io);
  try {
    for (const [done, job] of jobs.entries()) {
      io.signal.throwIfAborted();
      if (jobs.length > 1) progress.step("aligning", done, jobs.length);
      const common = { embedder, signal: io.signal, onProgress: (embedded: number, total: number) => jobs.length === 1 && progress.step("embedding", embedded, total) };
      const alignment = await alignmentOf(job, { options, config, cwd: io.cwd, ...common });
      const text = alignmentFormats[options.format as AlignmentFormatName](alignment, { version: sammaVersion() });
      progress.clear();
      for (const note of [...staleNotes([alignment]), ...unlikeNotes(alignment)]) io.err.write(`${note}\n`);
      await deliver(text, job.output, io);
    }
  } finally {
    progress.clear();
    await embedder.close();
  }
}

type Aligning = Pick<AlignArticlesOptions, "embedder" | "signal" | "onProgress"> & { readonly options: AlignOptions; readonly config: Config; readonly cwd: string };

/** @throws UserError that names the list's line, where there is one */
async function alignmentOf(job: Job, aligning: Aligning): Promise<Alignment> {
  try {
    return await (isBilingual(formatOf(job.source)) ? linkedAlignment(job.source, aligning) : searchedAlignment(job, aligning));
  } catch (error) {
    throw error instanceof UserError ? atLine(error, job.line) : error;
  }
}

async function searchedAlignment(job: Job, { options, config, cwd, ...common }: Aligning): Promise<Alignment> {
  const overrides = options.overrides === undefined ? await overridesBeside(job.source, cwd) : await readOverrides(options.overrides, cwd);
  const [sourceTag, targetTag] = options.lang ?? [];
  const source = await side(job.source, sourceTag, options, config.patterns, cwd);
  const target = await side(job.target, targetTag, options, config.patterns, cwd);
  return alignArticles(source, target, { ...common, include: alsoNamed(included(options), overrides), ...(overrides === undefined ? {} : { overrides }) });
}

/** The alignment that a bilingual file brings along, of the translation asked for or the only one. */
async function linkedAlignment(path: string, { options, config, cwd, ...common }: Aligning): Promise<Alignment> {
  const wanted = options.lang?.at(-1);
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
