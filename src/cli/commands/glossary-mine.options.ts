import { type Command, InvalidArgumentError, Option } from "commander";
import { glossaryOption, type GlossaryOptions, langOption } from "../glossary/options.ts";
import type { Session } from "../program.ts";
import { modelOptions, sourceOption } from "./check.options.ts";

export interface MineOptions extends GlossaryOptions {
  /** Asked for: a draft is printed even in a terminal. */
  readonly format?: "yaml" | "json";
  readonly interactive: boolean;
  readonly file?: string;
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
    .description("Proposes people, bodies, places, titles, slogans, abbreviations and recurring terms with their renderings in every language. In a terminal each is accepted, edited or rejected with a key; else they are printed as a draft. What the glossary has is left out; languages that its concepts lack are proposed.")
    .argument("[paths...]", "files, folders or globs of articles in two languages at least (default: `files` of the settings, else this folder)")
    .addOption(glossaryOption())
    .addOption(new Option("-f, --format <name>", "print a draft (default where there is no terminal: yaml)").choices(["yaml", "json"]))
    .option("-o, --output-file <file>", "write the draft to a file instead of standard output")
    .option("--no-interactive", "print a draft, even in a terminal")
    .option("--file <file>", "the glossary file that accepted concepts go into (default: the last one)")
    .addOption(langOption())
    .addOption(sourceOption())
    .addOption(new Option("--limit <n>", "at most so many proposals").argParser(count).default(100));
  modelOptions().forEach((option) => command.addOption(option));
  command
    .addHelpText("after", "\nThe majority form of each language is preferred, the others are deprecated. Types are guesses.\n\nIn a terminal: a accepts (written to the glossary at once), r rejects (remembered in samma.mine.yaml, to be committed),\ne edits, u undoes, ? shows all keys. Elsewhere a draft in YAML; comments show counts and a sentence.\n\nExamples:\n  samma glossary mine articles/\n  samma glossary mine articles/ -o glossary/mined.yaml\n  samma glossary mine news.sv.txt news.th.txt --limit 30")
    .action(async (paths: string[], options: MineOptions) => (await import("./glossary-mine.ts")).mine(paths, options, session()));
}
