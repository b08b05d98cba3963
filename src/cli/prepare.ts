import { READABLE } from "../article/formats.ts";
import { languageTag } from "../article/tags.ts";
import { rules as allRules } from "../check/rules/index.ts";
import type { Rule, RuleId } from "../check/types.ts";
import type { Embedder, ModelIdentity } from "../embed/types.ts";
import { UserError } from "../errors.ts";
import type { GlossaryFile } from "../glossary/parse.ts";
import { comparesChanges } from "../look.ts";
import type { RunOptions, SetSource } from "../run.ts";
import { fileSettings } from "./config/effective.ts";
import type { Config } from "./config/resolve.ts";
import { expand, type Expanded } from "./input/expand.ts";
import { ignoredFiles } from "./input/ignored.ts";
import { pagesOf } from "./layout/find.ts";
import { cacheFolder, openModel, type ModelChoice } from "./input/model.ts";
import { overridesBeside } from "./input/overrides.ts";
import { findSets, type SetOptions } from "./input/sets.ts";
import type { Io } from "./io.ts";
import { SetStore } from "./memory.ts";
import type { Session } from "./program.ts";
import { projectOf } from "./project.ts";
import { sammaBuild, sammaVersion } from "./version.ts";

/*
 * What the commands that align articles (check, review, glossary mine) begin with, so that the same call means the same articles in
 * each of them.
 */

/** The files at the paths given. @throws UserError where there is none. */
export async function articleFiles(given: readonly string[], command: string, config: Config, io: Io): Promise<Expanded> {
  const paths = given.length === 0 ? config.files : given;
  const files = pagesOf(await expand(paths, { cwd: io.cwd, isIgnored: ignoredFiles(config, io.cwd) }), paths, config.layout, io.cwd);
  if (files.named.length + files.found.length === 0) throw noArticles(given, command);
  return files;
}

export function noArticles(given: readonly string[], command: string): UserError {
  return new UserError(given.length === 0 ? "There are no articles here" : `There are no articles in ${given.join(", ")}`, {
    hints: [`${READABLE} Name files, folders or globs: samma ${command} articles/`],
  });
}

/** The files as sets of language versions. */
export function setsOf(files: Expanded, config: Config, { lang = [], read }: { readonly lang?: readonly string[] | undefined; readonly read?: SetOptions["read"] }, io: Io): Promise<SetSource[]> {
  const { patterns, corpus, source } = config;
  return findSets(files, {
    cwd: io.cwd,
    project: projectOf(config, io.cwd),
    patterns,
    languages: lang,
    corpus,
    ...(read === undefined ? {} : { read }),
    ...(source === undefined ? {} : { source: languageTag(source) }),
  });
}

/** The encoder of the settings, which hold what the command line said. */
export function configuredModel(options: ModelChoice, { model }: Config, io: Io): Promise<Embedder> {
  return openModel({ ...options, ...(model === undefined ? {} : { model }) }, io);
}

/** Rules that look at the articles as they are now, with no eye to an earlier version. */
export const restingRules: readonly Rule[] = allRules.filter(({ changes }) => changes !== true);

export interface MemoryBasis {
  readonly glossaryFiles: readonly GlossaryFile[];
  /** As the run has it. */
  readonly keepRenderings: boolean;
  readonly rules: readonly Rule[];
  readonly config: Pick<Config, "keepFurniture">;
  readonly model: ModelIdentity;
}

/** What earlier runs found out under the same circumstances; none where samma's code is not fixed (from its source files) or nothing is to be cached. */
export function setStore({ glossaryFiles, keepRenderings, rules, config, model }: MemoryBasis, options: ModelChoice, io: Io): SetStore | undefined {
  const build = sammaBuild();
  if (build === undefined || !options.cache) return undefined;
  // Rules that look at all sets have renderings kept, too: then `check` and `review` know what the other one found.
  const keeps = keepRenderings || rules.some(({ corpus }) => corpus !== undefined);
  const basis = [build, { glossaryFiles, keeps, rules: rules.filter((rule) => !comparesChanges(rule)).map(({ id }) => id), keepFurniture: config.keepFurniture, model }];
  return new SetStore({ directory: cacheFolder(options, io), basis });
}

/** Of some rules, those that the settings do not turn off everywhere: an override may turn a rule on again for some files. */
export function activeRules({ rules, overrides }: Config, possible: readonly Rule[] = allRules): Rule[] {
  const isOff = (id: RuleId): boolean => (typeof rules[id] === "object" ? rules[id].severity : rules[id]) === "off";
  return possible.filter(({ id }) => !isOff(id) || overrides.some((override) => override.rules[id] !== undefined));
}

/** What a run takes from the settings and the session, the same for all commands. */
export function runSettings(config: Config, { strict }: { readonly strict?: boolean | undefined }, { io }: Session) {
  return {
    known: allRules.map(({ id }) => id),
    settings: fileSettings(config, io.cwd),
    inProject: projectOf(config, io.cwd).inProject,
    level: strict === true ? "strict" : "default",
    keepFurniture: config.keepFurniture,
    overrides: (source) => overridesBeside(source.path, io.cwd),
    samma: sammaVersion(),
    signal: io.signal,
  } satisfies Partial<RunOptions>;
}
