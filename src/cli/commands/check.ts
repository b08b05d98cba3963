import type { Severity } from "../../check/types.ts";
import { rules as allRules } from "../../check/rules/index.ts";
import { UserError } from "../../errors.ts";
import { ruleWords } from "../../report/words/rules.ts";
import { run, type RunResult } from "../../run.ts";
import { configOf } from "../config/effective.ts";
import type { Config } from "../config/resolve.ts";
import { applyFixes } from "../fix.ts";
import { expand } from "../input/expand.ts";
import { readFileList } from "../input/file-list.ts";
import { glossaryOf, readGlossaryFiles } from "../input/glossary.ts";
import { ignoredFiles } from "../input/ignored.ts";
import { layoutNotes, pagesOf } from "../layout/find.ts";
import { visible } from "../../report/text/visible.ts";
import { nearest } from "../../nearest.ts";
import { exit, type ExitCode } from "../io.ts";
import { activeRules, configuredModel, noArticles, restingRules, runSettings, setStore, setsOf } from "../prepare.ts";
import { eventWords, progressOn } from "../progress.ts";
import type { Session } from "../program.ts";
import { readHistory, reportPlace, writeReports } from "../report-files.ts";
import { printReport, wantedFormats } from "../reporting.ts";
import { directiveNotes, skippedNotes, staleNotes } from "../notes.ts";
import { changedScope } from "../git/scope.ts";
import { changesSuppressions, judged, readSuppressions, updateSuppressions, type Suppressions } from "../suppressions/suppressions.ts";
import type { CheckOptions } from "./check.options.ts";

export async function check(given: string[], options: CheckOptions, session: Session): Promise<void> {
  const { io, global } = session;
  const config = await configOf(io.cwd, global.config, options, given);
  if (options.printConfig === true) return void io.out.write(`${JSON.stringify(config, null, 2)}\n`);
  const outputs = wantedFormats(options.format, options.outputFile);
  const place = reportPlace(options);
  const history = place === undefined ? undefined : await readHistory(place, io.cwd);
  const updates = changesSuppressions(options);
  const suppressions = await readSuppressions(config, io.cwd);
  const ran = await runCheck(given, options, config, suppressions, session);
  const result = updates ? { ...ran, report: await updateSuppressions(ran, suppressions, options, io) } : ran;
  if (options.fix === true) await applyFixes(result.report, { io, dryRun: options.dryRun === true, color: global.color });
  else await printReport(result.report, outputs, { io, color: global.color, settings: config.folder });
  if (place !== undefined && history !== undefined) io.err.write(`report: ${await writeReports(result.report, place, history, io)}\n`);
  session.finish(codeOf(result, config, options));
}

async function runCheck(given: string[], options: CheckOptions, config: Config, suppressions: Suppressions, session: Session): Promise<RunResult> {
  const { io } = session;
  const start = performance.now();
  // What is wrong with the call is said before any file is looked at.
  const rules = chosenRules(options, config);
  const embedder = await configuredModel(options, config, io);
  const listed = options.fileList === undefined ? given : [...given, ...(await readFileList(options.fileList, io))];
  const paths = listed.length === 0 && options.fileList === undefined ? config.files : listed;
  const isIgnored = ignoredFiles(config, io.cwd);
  const scope = await changedScope(options, { given: listed, isIgnored, config, io });
  const files = scope?.files ?? pagesOf(await expand(paths, { cwd: io.cwd, isIgnored }), paths, config.layout, io.cwd);
  // Nothing changed is an answer; nothing there is a mistake.
  if (scope === undefined && files.named.length + files.found.length === 0) throw noArticles(given, "check");
  const sets = await setsOf(files, config, { lang: options.lang, read: scope?.read }, io);
  if (config.layout !== undefined) for (const note of layoutNotes(config.layout, sets.length)) io.err.write(`${visible(note)}\n`);
  const glossaryFiles = await readGlossaryFiles(config.glossary ?? [], io.cwd);
  const keepRenderings = wantsRenderings(options);
  const memory = setStore({ glossaryFiles, keepRenderings, rules, config, model: embedder.model }, options, io);
  const progress = progressOn(io);
  try {
    const result = await run({
      sets,
      glossary: glossaryOf(glossaryFiles),
      embedder,
      rules,
      ...(memory === undefined ? {} : { memory }),
      ...runSettings(config, options, session),
      severities: options.quiet === true ? ["error"] : ["error", "warning", "info"],
      keepRenderings,
      baseline: suppressions.baseline,
      ...(scope === undefined ? {} : { base: scope.base, wholeSet: options.wholeSet === true }),
      ...(options.budget === undefined ? {} : { isLate: () => performance.now() - start > options.budget! }),
      onEvent: (event) => progress.step(eventWords(event, "checking"), event.done, event.total),
    });
    progress.clear();
    const staleWaivers = judged(result.staleWaivers, rules.map(({ id }) => id), allRules.map(({ id }) => id));
    const alignments = result.report.sets.flatMap((set) => set.alignments);
    // Who prunes them just now need not be told to.
    const told = { ...result, staleWaivers: options.pruneSuppressions === true ? [] : staleWaivers };
    for (const note of [...directiveNotes(told), ...staleNotes(alignments), ...skippedNotes(result.report)]) io.err.write(`${note}\n`);
    return { ...result, staleWaivers };
  } finally {
    progress.clear();
    await embedder.close();
    memory?.close();
  }
}

/** The page shows what stands for each name and term. */
function wantsRenderings(options: CheckOptions): boolean {
  return reportPlace(options) !== undefined || (options.format ?? []).some((format) => /^html(?::|$)/u.test(format));
}

/** The rules to run: those asked for, or all that the settings do not turn off everywhere. */
function chosenRules({ rule: asked, suppressRule = [], staged, since, siblings }: CheckOptions, config: Config): typeof allRules {
  for (const id of [...(asked ?? []), ...suppressRule]) {
    if (Object.hasOwn(ruleWords, id)) continue;
    const meant = nearest(id, Object.keys(ruleWords));
    throw new UserError(`There is no rule "${id}"`, { hints: [meant === undefined ? "`samma explain` lists the rules." : `Did you mean ${meant}? \`samma explain\` lists the rules.`] });
  }
  const compares = staged === true || since !== undefined || siblings === true;
  if (asked?.includes("stale-translation") === true && !compares) {
    throw new UserError("stale-translation compares with an earlier version", { hints: ["Add --staged, or --since REVISION."] });
  }
  const possible = compares ? allRules : restingRules;
  if (asked !== undefined) return possible.filter(({ id }) => asked.includes(id));
  return activeRules(config, possible);
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
