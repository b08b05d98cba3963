import { type Command, InvalidArgumentError, Option } from "commander";
import { glossaryOption, type GlossaryOptions, langOption } from "../glossary/options.ts";
import type { Session } from "../program.ts";
import { modelOptions } from "./check.options.ts";

export interface MineOptions extends GlossaryOptions {
  readonly format: "yaml" | "json";
  readonly outputFile?: string;
  readonly lang?: string[];
  readonly source?: string;
  readonly limit: number;
  readonly model?: string;
  readonly cache: boolean;
  readonly cacheLocation?: string;
}

function count(text: string): number {
  if (!/^[1-9]\d*$/u.test(text)) throw new InvalidArgumentError("It takes a whole number above 0.");
  return Number(text);
}

export function addMine(glossary: Command, session: () => Session): void {
  const command = glossary
    .command("mine")
    .summary("propose concepts from aligned articles")
    .description("Proposes names, bodies, abbreviations and recurring terms with their renderings in every language, as a draft to look through. What the glossary has is left out.")
    .argument("[paths...]", "files, folders or globs of articles in two languages at least (default: `files` of the settings, else this folder)")
    .addOption(glossaryOption())
    .addOption(new Option("-f, --format <name>", "how to print").choices(["yaml", "json"]).default("yaml"))
    .option("-o, --output-file <file>", "write to a file instead of standard output")
    .addOption(langOption())
    .option("--source <tag>", "the language the others are compared with (default: of the settings, else the first)")
    .addOption(new Option("--limit <n>", "at most so many proposals").argParser(count).default(100));
  modelOptions().forEach((option) => command.addOption(option));
  command
    .addHelpText("after", "\nThe majority form of each language is preferred, the others are deprecated; comments show counts and a sentence.\nTypes are guesses. Look through the draft before you use it.\n\nExamples:\n  samma glossary mine articles/ -o glossary/mined.yaml\n  samma glossary mine news.sv.txt news.th.txt --limit 30")
    .action(async (paths: string[], options: MineOptions) => (await import("./glossary-mine.ts")).mine(paths, options, session()));
}
