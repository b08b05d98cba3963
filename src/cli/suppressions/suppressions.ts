import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { addToBaseline, pruneBaseline, type Baseline, type Waiver } from "../../check/baseline.ts";
import type { Finding, Report, RuleId } from "../../check/types.ts";
import { UserError } from "../../errors.ts";
import { plural } from "../../report/words/phrases.ts";
import type { RunResult } from "../../run.ts";
import type { Config } from "../config/resolve.ts";
import type { Io } from "../io.ts";
import { writeWhole } from "../output.ts";
import { suppressionsFile, type SuppressionsFile } from "./file.ts";

export interface SuppressionOptions {
  readonly suppressAll?: true;
  readonly suppressRule?: readonly string[];
  readonly pruneSuppressions?: true;
  readonly fix?: true;
}

/** samma-suppressions.json, as it was read. */
export interface Suppressions {
  readonly file: SuppressionsFile;
  readonly baseline: Baseline;
}

/** @throws UserError where the file cannot be read, holds a merge conflict or is broken. */
export async function readSuppressions(config: Config, cwd: string): Promise<Suppressions> {
  const file = suppressionsFile(config, cwd);
  return { file, baseline: await file.read() };
}

/** Whether the run is to change the suppressions. @throws UserError where it is to mend the texts, too. */
export function changesSuppressions({ suppressAll, suppressRule, pruneSuppressions, fix }: SuppressionOptions): boolean {
  const asked = suppressAll === true || suppressRule !== undefined || pruneSuppressions === true;
  if (asked && fix === true) throw new UserError("--fix and suppressions exclude each other", { hints: ["Mend first, then accept what is left."] });
  return asked;
}

/**
 * Writes what is accepted and takes out what no finding answers to any more; nothing is written where nothing changes. The report
 * comes back without the findings that were accepted, which are counted as the baseline's.
 */
export async function updateSuppressions(result: RunResult, before: Suppressions, options: SuppressionOptions, io: Io): Promise<Report> {
  const { report } = result;
  const rules = new Set<string>(options.suppressRule ?? []);
  const accepted = report.findings.filter(({ rule }) => options.suppressAll === true || rules.has(rule));
  const pruned = options.pruneSuppressions === true ? [...result.staleWaivers, ...ofLostFiles(before.baseline, result.waived.baseline, io.cwd)] : [];
  const after = addToBaseline(pruneBaseline(before.baseline, pruned), accepted);
  const { path, written } = before.file;
  const [old, text] = [written(before.baseline), written(after)];
  if (text !== old) await writeWhole(path, text, io.cwd);
  io.err.write(`${path}: ${plural(accepted.length, "finding")} accepted, ${plural(before.baseline.size - sizeWithout(before.baseline, pruned), "stale one")} removed, ${after.size} in all\n`);
  return { ...report, findings: without(report.findings, accepted), suppressed: { ...report.suppressed, baseline: report.suppressed.baseline + accepted.length } };
}

function without(findings: readonly Finding[], accepted: readonly Finding[]): Finding[] {
  const gone = new Set(accepted);
  return findings.filter((finding) => !gone.has(finding));
}

const sizeWithout = (baseline: Baseline, stale: readonly Waiver[]): number => pruneBaseline(baseline, stale).size;

/**
 * Waivers of files that are no longer there, but for those that a finding answers to in another file: a catalogue's source sentence is
 * waived in all that share it. A file that is there and was not checked is not judged.
 */
function ofLostFiles(baseline: Baseline, waived: readonly Finding[], cwd: string): Waiver[] {
  const live = new Set(waived.map(({ fingerprint }) => fingerprint));
  return [...baseline.values()].filter(({ fingerprint, path }) => !live.has(fingerprint) && !existsSync(resolve(cwd, path)));
}

/** Of the waivers that no finding answered to, those whose rule was run; the others were not looked for. */
export function judged(stale: readonly Waiver[], run: readonly RuleId[], known: readonly RuleId[]): Waiver[] {
  const ran = new Set<string>(run);
  const exists = new Set<string>(known);
  return stale.filter(({ rule }) => ran.has(rule) || !exists.has(rule));
}
