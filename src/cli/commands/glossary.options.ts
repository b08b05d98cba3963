import { type Command, Option } from "commander";
import { glossaryOption, type GlossaryOptions, langOption } from "../glossary/options.ts";
import type { ModelChoice } from "../input/model.ts";
import type { AddCommand, Session } from "../program.ts";
import { modelOptions } from "./check.options.ts";
import { addEdits } from "./glossary-edit.options.ts";
import { addExchange } from "./glossary-exchange.options.ts";
import { addMine } from "./glossary-mine.options.ts";

export interface LintCommandOptions extends GlossaryOptions, ModelChoice {
  readonly format: "pretty" | "compact" | "json";
  readonly outputFile?: string;
  readonly lang?: string[];
  readonly languages?: string;
  readonly failLevel: "error" | "warning" | "info";
  readonly exitZero?: true;
  readonly meaning: boolean;
}

export interface StatsOptions extends GlossaryOptions {
  readonly format: "pretty" | "json";
}

export interface WhyOptions extends GlossaryOptions {
  readonly lang?: string[];
}

export interface FmtOptions extends GlossaryOptions {
  readonly check?: true;
  readonly dryRun?: true;
}

export const addGlossary: AddCommand = (program, session) => {
  const glossary = program
    .command("glossary")
    .summary("keep the glossary true: lint, edit, look into it")
    .description("Checks the glossary itself, changes it, and looks into it.")
    .addHelpText(
      "after",
      `
Examples:
  samma glossary lint                       what is wrong with the glossary
  samma glossary stats                      what each language has and lacks
  samma glossary why Kina articles/         where a term is found, where not, and why
  samma glossary mine articles/             concepts that the articles have and the glossary has not
  samma glossary add li-qiang --type person --term en="Li Qiang" --term sv="Li Qiang"

The format: docs/glossary.md.`,
    );
  addLint(glossary, session);
  addInsight(glossary, session);
  addEdits(glossary, session);
  addMine(glossary, session);
  addExchange(glossary, session);
  addFmt(glossary, session);
};

function addLint(glossary: Command, session: () => Session): void {
  const lint = glossary
    .command("lint")
    .summary("what is wrong with the glossary")
    .description("Looks for duplicates (by spelling and by meaning), contradictions, gaps, wrong scripts, hidden characters and examples that fail; with articles, for what nobody uses.")
    .argument("[articles...]", "files, folders or globs to count the use of terms in")
    .addOption(glossaryOption())
    .addOption(new Option("-f, --format <name>", "how to print").choices(["pretty", "compact", "json"]).default("pretty"))
    .option("-o, --output-file <file>", "write to a file instead of standard output")
    .addOption(langOption())
    .option("--languages <tags>", "languages that every concept should have, with commas (default: those that half of the concepts have)")
    .addOption(new Option("--fail-level <level>", "lowest severity that makes the exit code 1").choices(["error", "warning", "info"]).default("warning"))
    .option("--exit-zero", "exit with 0 whatever is found")
    .option("--no-meaning", "do not look for concepts that mean nearly the same; needs no encoder");
  modelOptions().forEach((option) => lint.addOption(option));
  lint
    .addHelpText("after", "\nExamples:\n  samma glossary lint\n  samma glossary lint articles/            unused concepts, terms never seen in the preferred form\n  samma glossary lint --languages sv,th,vi\n  samma glossary lint -f json -o lint.json")
    .action(async (articles: string[], options: LintCommandOptions) => (await import("./glossary-lint.ts")).lint(articles, options, session()));
  glossary
    .command("test")
    .summary("run the glossary's own examples")
    .description("Runs the ok and bad sentences of the concepts as tests.")
    .addOption(glossaryOption())
    .addHelpText("after", "\nExamples:\n  samma glossary test\n  samma glossary test -g glossary/people.yaml")
    .action(async (options: GlossaryOptions) => (await import("./glossary-lint.ts")).test(options, session()));
}

function addInsight(glossary: Command, session: () => Session): void {
  glossary
    .command("stats")
    .summary("what each language has and lacks")
    .description("Counts concepts and terms by language.")
    .addOption(glossaryOption())
    .addOption(new Option("-f, --format <name>", "how to print").choices(["pretty", "json"]).default("pretty"))
    .addHelpText("after", "\nExamples:\n  samma glossary stats\n  samma glossary stats -f json")
    .action(async (options: StatsOptions) => (await import("./glossary-insight.ts")).stats(options, session()));
  glossary
    .command("why")
    .summary("where a term is found, where not, and why")
    .description("Says what words are in the glossary, and for every place where they stand in articles whether they are found there.")
    .argument("<words>", "a term or any words, in quotes")
    .argument("[articles...]", "files, folders or globs to look in")
    .addOption(glossaryOption())
    .addOption(langOption())
    .addHelpText("after", '\nExamples:\n  samma glossary why "Belt and Road"\n  samma glossary why Kina articles/')
    .action(async (words: string, articles: string[], options: WhyOptions) => (await import("./glossary-insight.ts")).why(words, articles, options, session()));
}

function addFmt(glossary: Command, session: () => Session): void {
  glossary
    .command("fmt")
    .summary("write the glossary's files in one style")
    .description("Writes the glossary's files in one style. Comments and the order of concepts and terms stay.")
    .addOption(glossaryOption())
    .option("--check", "write nothing; exit with 1 where a file is not in the style")
    .option("--dry-run", "show the change as a diff, write nothing")
    .addHelpText("after", "\nExamples:\n  samma glossary fmt\n  samma glossary fmt --check       for a hook or CI")
    .action(async (options: FmtOptions) => (await import("./glossary-fmt.ts")).fmt(options, session()));
}
