import { InvalidArgumentError, Option } from "commander";
import { duration } from "../duration.ts";
import type { AddCommand } from "../program.ts";

export interface CheckOptions {
  readonly glossary?: string[];
  readonly format?: string[];
  readonly outputFile?: string;
  readonly lang?: string[];
  readonly source?: string;
  readonly corpus?: true;
  readonly model?: string;
  readonly keepFurniture?: true;
  readonly strict?: true;
  readonly quiet?: true;
  readonly rule?: string[];
  readonly failLevel?: string;
  readonly maxWarnings?: number;
  readonly exitZero?: true;
  readonly fix?: true;
  readonly dryRun?: true;
  readonly fileList?: string;
  readonly cache: boolean;
  readonly cacheLocation?: string;
  readonly printConfig?: true;
  readonly staged?: true;
  readonly since?: string;
  readonly siblings?: true;
  readonly wholeSet?: true;
  readonly report?: true;
  readonly reportDir?: string;
  readonly reportName?: string;
  /** Milliseconds. */
  readonly budget?: number;
  readonly suppressAll?: true;
  readonly suppressRule?: string[];
  readonly pruneSuppressions?: true;
}

function count(text: string): number {
  if (!/^\d+$/u.test(text)) throw new InvalidArgumentError("It takes a whole number.");
  return Number(text);
}

/** For options that may be given several times. One value each: `-g glossary .` must not take the `.` too. */
export function collect(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value];
}

/** Options that every command takes that reads articles and embeds them. */
export const modelOptions = (): Option[] => [
  new Option("--model <id>", "the encoder: an id of `samma models list` or a folder"),
  new Option("--no-cache", "compute everything anew, keep nothing"),
  new Option("--cache-location <folder>", "where vectors and checked articles are cached (also SAMMA_CACHE)"),
];

/** The language that the others are compared with. */
export const sourceOption = (): Option => new Option("--source <tag>", "the language the others are compared with (default: of the settings, else the file without a language in its name, else English)");

/** What `check` and `review` take for one article in its versions. */
export const setOptions = (): Option[] => [
  new Option("--lang <tag>", "language of the files given: once for all of them, or once for each in their order").argParser(collect),
  sourceOption(),
  new Option("--corpus", "each file is an article of its own: check each, and all against each other"),
];

/** How much `check` and `review` say. */
export const scopeOptions = (): Option[] => [
  new Option("--strict", "show unsure findings too"),
  new Option("--keep-furniture", "check page furniture, credits and repeated captions too"),
];

export const addCheck: AddCommand = (program, session) => {
  const command = program
    .command("check")
    .summary("check articles in one or more languages")
    .description("Checks articles against the glossary, against their source and against each other.")
    .argument("[paths...]", "files, folders or globs (default: `files` of the settings, else this folder)")
    .option("-g, --glossary <path>", "glossary file or folder; may be given several times", collect)
    .option("-f, --format <name>", "pretty, compact, json, html, csv, tsv, sarif, junit, checkstyle, github, gitlab, markdown; NAME:FILE writes to a file; may be given several times", collect)
    .option("-o, --output-file <file>", "write the report to a file instead of standard output");
  setOptions().forEach((option) => command.addOption(option));
  command
    .option("--file-list <file>", "read paths from a file, one a line (- for standard input)")
    .option("--staged", "only what the next commit changes, as git's index has it, each file with its other versions")
    .option("--since <revision>", "only what changed since a revision of git (branches: since they parted)")
    .option("--siblings", "the files named are what changed: read the other versions of their articles too")
    .option("--whole-set", "with the three above: findings about sentences that did not change, too")
    .option("--budget <time>", "stop when the time is up (5s, 500ms, 2m) and say what was not checked", duration)
    .option("--suppress-all", "accept today's findings into samma-suppressions.json")
    .option("--suppress-rule <id>", "accept today's findings of a rule; may be given several times", collect)
    .option("--prune-suppressions", "take out of samma-suppressions.json what no finding answers to any more")
    .option("--report", "also write reports/report.html (a page to look at), .md and .json")
    .option("--report-dir <folder>", "write them there")
    .option("--report-name <name>", "call them NAME.html and so on")
    .option("--rule <id>", "only this rule; may be given several times", collect)
    .option("--quiet", "show errors only");
  scopeOptions().forEach((option) => command.addOption(option));
  command
    .option("--fix", "apply the fixes that are safe")
    .option("--dry-run", "with --fix: show the change as a diff, write nothing")
    .addOption(new Option("--fail-level <level>", "lowest severity that makes the exit code 1").choices(["error", "warning", "info"]))
    .option("--max-warnings <n>", "exit with 1 when there are more warnings than this", count)
    .option("--exit-zero", "exit with 0 whatever is found")
    .option("--print-config", "print the settings in force and stop");
  modelOptions().forEach((option) => command.addOption(option));
  command
    .addHelpText(
      "after",
      `
Languages come from the path (news.sv.md, sv/news.md), from --lang, or are detected.
A .sammaignore leaves files at or below its folder out, one name or glob a line.
Paths count from the folder where samma is called, in sarif, github and gitlab from the repository's root.

Examples:
  samma check .                                     every set of articles below this folder
  samma check "articles/**/*.md" -g glossary
  samma check en.txt draft.txt --lang en --lang th  explicit languages
  samma check archive/ --corpus                     one language: a person must read the same throughout
  samma check . -f json -o report.json              for another program
  samma check . -f pretty -f json:report.json       both
  samma check . --report                            a page to look at: reports/report.html
  samma check --staged                              in a git hook (samma hook install writes one)
  samma check --since origin/main -f github         in a CI job
  samma check . --suppress-all                      accept what is there, report what comes
  samma check . --fix --dry-run                     what would be mended`,
    )
    .action(async (paths: string[], options: CheckOptions) => {
      const { check } = await import("./check.ts");
      await check(paths, options, session());
    });
};
