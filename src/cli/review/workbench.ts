import { join, resolve } from "node:path";
import { setImmediate as breathe } from "node:timers/promises";
import { languageTag } from "../../article/tags.ts";
import { parseBaseline, emptyBaseline, type Baseline } from "../../check/baseline.ts";
import { rules as allRules } from "../../check/rules/index.ts";
import type { Rule, RuleId } from "../../check/types.ts";
import { decode } from "../../article/decode.ts";
import type { Embedder } from "../../embed/types.ts";
import { UserError } from "../../errors.ts";
import type { GlossaryFile } from "../../glossary/parse.ts";
import type { RunOptions, SetSource } from "../../run.ts";
import { configOf, fileSettings } from "../config/effective.ts";
import type { Config } from "../config/resolve.ts";
import { displayPath, expand, readIgnoreFile } from "../input/expand.ts";
import { readGlossaryFiles } from "../input/glossary.ts";
import { openModel } from "../input/model.ts";
import { overridesBeside } from "../input/overrides.ts";
import { findSets } from "../input/sets.ts";
import type { Session } from "../program.ts";
import { sammaVersion } from "../version.ts";
import type { ReviewOptions } from "../commands/review.options.ts";
import { bytesOf } from "./files.ts";

/** What a review works on: which sets there are, and how they are checked. Files are read when they are asked for, never kept. */
export interface Workbench {
  readonly cwd: string;
  readonly sets: readonly SetSource[];
  readonly embedder: Embedder;
  /** As the user sees it: where findings are accepted. */
  readonly baselinePath: string;
  /** Where a glossary begins that is not there yet. */
  readonly newGlossary: string;
  baseline(): Promise<Baseline>;
  glossaryFiles(): Promise<GlossaryFile[]>;
  /** What `run` needs besides the sets, the glossary and the baseline. */
  readonly runOptions: Omit<RunOptions, "sets" | "glossary" | "baseline" | "onEvent" | "onView">;
}

/** @throws UserError for what is wrong with the call, the settings or the paths, before anything is computed. */
export async function openWorkbench(given: readonly string[], options: ReviewOptions, { io, global }: Session): Promise<Workbench> {
  const { cwd } = io;
  const config = await configOf(cwd, global.config, options);
  const files = await expand(given.length === 0 ? config.files : given, { cwd, ignore: [...config.ignore, ...(await readIgnoreFile(cwd))] });
  if (files.named.length + files.found.length === 0) {
    throw new UserError(given.length === 0 ? "There are no articles here" : `There are no articles in ${given.join(", ")}`, { hints: ["samma reads .txt, .md, .mdx and .html files. Name files, folders or globs: samma review articles/"] });
  }
  const sets = await findSets(files, { cwd, patterns: config.patterns, languages: options.lang ?? [], corpus: config.corpus, ...(config.source === undefined ? {} : { source: languageTag(config.source) }) });
  const embedder = polite(await openModel({ ...options, ...(config.model === undefined ? {} : { model: config.model }) }, io));
  const baselinePath = displayPath(join(config.folder, "samma-suppressions.json"), cwd);
  const glossary = config.glossary ?? [];
  const newGlossary = displayPath(resolve(cwd, "glossary", "terms.yaml"), cwd);
  return {
    cwd,
    sets: sets.map(({ id, read }) => ({ id, read: async () => (await breathe(), read()) })),
    embedder,
    baselinePath,
    newGlossary,
    baseline: async () => {
      const bytes = await bytesOf(baselinePath, cwd);
      return bytes === undefined ? emptyBaseline : parseBaseline(decode(bytes, baselinePath), baselinePath);
    },
    glossaryFiles: async () => {
      const begun = glossary.length === 0 && (await bytesOf(newGlossary, cwd)) !== undefined;
      return readGlossaryFiles(begun ? [newGlossary] : glossary, cwd);
    },
    runOptions: {
      embedder,
      rules: runRules(config),
      known: allRules.map(({ id }) => id),
      settings: fileSettings(config, cwd),
      level: options.strict === true ? "strict" : "default",
      severities: ["error", "warning", "info"],
      keepFurniture: config.keepFurniture,
      overrides: async (source) => (await breathe(), overridesBeside(source.path, cwd)),
      samma: sammaVersion(),
      signal: io.signal,
    },
  };
}

/** Rules that the settings do not turn off everywhere. */
function runRules({ rules, overrides }: Config): readonly Rule[] {
  const isOff = (id: RuleId): boolean => (typeof rules[id] === "object" ? rules[id].severity : rules[id]) === "off";
  return allRules.filter(({ id }) => !isOff(id) || overrides.some((override) => override.rules[id] !== undefined));
}

/** An encoder that lets keys be read and the screen be drawn between two texts' turns. */
function polite(embedder: Embedder): Embedder {
  return {
    model: embedder.model,
    dimensions: embedder.dimensions,
    additive: embedder.additive,
    embed: async (texts, options) => {
      await breathe();
      const vectors = await embedder.embed(texts, options);
      await breathe();
      return vectors;
    },
    pieces: async (texts, options) => (await breathe(), embedder.pieces(texts, options)),
    close: () => embedder.close(),
  };
}
