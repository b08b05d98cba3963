import type { RuleId, Severity } from "../../check/types.ts";
import { rules as allRules } from "../../check/rules/index.ts";
import { languageTag } from "../../article/tags.ts";
import { UserError } from "../../errors.ts";
import { ruleWords } from "../../report/words/rules.ts";
import { run, type RunResult } from "../../run.ts";
import { configOf, fileSettings } from "../config/effective.ts";
import type { Config } from "../config/resolve.ts";
import { applyFixes } from "../fix.ts";
import { expand, readIgnoreFile } from "../input/expand.ts";
import { readFileList } from "../input/file-list.ts";
import { readGlossary } from "../input/glossary.ts";
import { openModel } from "../input/model.ts";
import { overridesBeside } from "../input/overrides.ts";
import { findSets } from "../input/sets.ts";
import { nearest } from "../../nearest.ts";
import { exit, type ExitCode } from "../io.ts";
import { progressOn } from "../progress.ts";
import type { Session } from "../program.ts";
import { printReport, wantedFormats } from "../reporting.ts";
import { sammaVersion } from "../version.ts";
import { directiveNotes, staleNotes } from "../notes.ts";
import type { CheckOptions } from "./check.options.ts";

export async function check(given: string[], options: CheckOptions, session: Session): Promise<void> {
  const { io, global } = session;
  const config = await configOf(io.cwd, global.config, options);
  if (options.printConfig === true) return void io.out.write(`${JSON.stringify(config, null, 2)}\n`);
  const outputs = wantedFormats(options.format, options.outputFile);
  const result = await runCheck(given, options, config, session);
  if (options.fix === true) await applyFixes(result.report, { io, dryRun: options.dryRun === true, color: global.color });
  else await printReport(result.report, outputs, io, global.color);
  session.finish(codeOf(result, config, options));
}

async function runCheck(given: string[], options: CheckOptions, config: Config, { io }: Session): Promise<RunResult> {
  // What is wrong with the call is said before any file is looked at.
  const rules = chosenRules(options.rule, config);
  const embedder = await openModel({ ...options, ...(config.model === undefined ? {} : { model: config.model }) }, io);
  const listed = options.fileList === undefined ? given : [...given, ...(await readFileList(options.fileList, io))];
  const paths = listed.length === 0 && options.fileList === undefined ? config.files : listed;
  const files = await expand(paths, { cwd: io.cwd, ignore: [...config.ignore, ...(await readIgnoreFile(io.cwd))] });
  if (files.named.length + files.found.length === 0) {
    throw new UserError(given.length === 0 ? "There are no articles here" : `There are no articles in ${given.join(", ")}`, {
      hints: ["samma reads .txt, .md, .mdx and .html files. Name files, folders or globs: samma check articles/"],
    });
  }
  const sets = await findSets(files, {
    cwd: io.cwd,
    patterns: config.patterns,
    languages: options.lang ?? [],
    corpus: config.corpus,
    ...(config.source === undefined ? {} : { source: languageTag(config.source) }),
  });
  const glossary = await readGlossary(config.glossary ?? [], io.cwd);
  const progress = progressOn(io);
  try {
    const result = await run({
      sets,
      glossary,
      embedder,
      rules,
      known: allRules.map(({ id }) => id),
      settings: fileSettings(config, io.cwd),
      level: options.strict === true ? "strict" : "default",
      severities: options.quiet === true ? ["error"] : ["error", "warning", "info"],
      keepFurniture: config.keepFurniture,
      overrides: (source) => overridesBeside(source.path, io.cwd),
      samma: sammaVersion(),
      signal: io.signal,
      onEvent: (event) => progress.step(event.kind === "set" ? "checking" : `aligning ${event.id}`, event.done, event.total),
    });
    progress.clear();
    const alignments = result.report.sets.flatMap((set) => set.alignments);
    for (const note of [...directiveNotes(result), ...staleNotes(undefined, alignments)]) io.err.write(`${note}\n`);
    return result;
  } finally {
    progress.clear();
    await embedder.close();
  }
}

/** The rules to run: those asked for, or all that the settings do not turn off everywhere. */
function chosenRules(asked: readonly string[] | undefined, { rules, overrides }: Config): typeof allRules {
  for (const id of asked ?? []) {
    if (Object.hasOwn(ruleWords, id)) continue;
    const meant = nearest(id, Object.keys(ruleWords));
    throw new UserError(`There is no rule "${id}"`, { hints: [meant === undefined ? "`samma explain` lists the rules." : `Did you mean ${meant}? \`samma explain\` lists the rules.`] });
  }
  if (asked !== undefined) return allRules.filter(({ id }) => asked.includes(id));
  const isOff = (id: RuleId): boolean => (typeof rules[id] === "object" ? rules[id].severity : rules[id]) === "off";
  // An override may turn a rule on again for some files.
  return allRules.filter(({ id }) => !isOff(id) || overrides.some((override) => override.rules[id] !== undefined));
}

const grave: readonly Severity[] = ["info", "warning", "error"];

function codeOf({ report }: RunResult, { failLevel, maxWarnings }: Config, { exitZero }: CheckOptions): ExitCode {
  if (exitZero === true) return exit.clean;
  const fails = report.findings.some(({ severity }) => grave.indexOf(severity) >= grave.indexOf(failLevel));
  const warnings = report.findings.filter(({ severity }) => severity === "warning").length;
  // With a limit on warnings, warnings alone fail only above it.
  if (maxWarnings !== undefined && failLevel === "warning") {
    return warnings > maxWarnings || report.findings.some(({ severity }) => severity === "error") ? exit.findings : exit.clean;
  }
  return fails || (maxWarnings !== undefined && warnings > maxWarnings) ? exit.findings : exit.clean;
}
