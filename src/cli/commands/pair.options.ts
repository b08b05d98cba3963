import { Option } from "commander";
import type { AddCommand } from "../program.ts";
import { collect, modelOptions } from "./check.options.ts";

export interface PairOptions {
  readonly format: string;
  readonly lang?: string[];
  readonly model?: string;
  readonly cache: boolean;
  readonly cacheLocation?: string;
}

export const addPair: AddCommand = (program, session) => {
  const command = program
    .command("pair")
    .summary("find which files are versions of one article")
    .description("Finds which files are versions of one article, by what they say.")
    .argument("<paths...>", "folders or files")
    .addOption(new Option("-f, --format <name>", "how to print the groups").choices(["pretty", "json"]).default("pretty"))
    .option("--lang <tag>", "language of the files given: once for all, or once for each in their order", collect);
  modelOptions().forEach((option) => command.addOption(option));
  command
    .addHelpText("after", "\nExamples:\n  samma pair articles/\n  samma pair *.txt -f json")
    .action(async (paths: string[], options: PairOptions) => {
      const { pair } = await import("./pair.ts");
      await pair(paths, options, session());
    });
};
