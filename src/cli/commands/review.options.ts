import type { AddCommand } from "../program.ts";
import { collect, modelOptions, scopeOptions, setOptions } from "./check.options.ts";

export interface ReviewOptions {
  readonly glossary?: string[];
  readonly lang?: string[];
  readonly source?: string;
  readonly corpus?: true;
  readonly keepFurniture?: true;
  readonly strict?: true;
  readonly report?: string;
  readonly mouse?: true;
  readonly model?: string;
  readonly cache: boolean;
  readonly cacheLocation?: string;
}

export const addReview: AddCommand = (program, session) => {
  const command = program
    .command("review")
    .summary("go through the findings in the terminal")
    .description("Shows the findings with both texts side by side, one key a decision: fix, accept, waive, term.")
    .argument("[paths...]", "files, folders or globs (default: `files` of the settings, else this folder)")
    .option("-g, --glossary <path>", "glossary file or folder; may be given several times", collect);
  [...setOptions(), ...scopeOptions()].forEach((option) => command.addOption(option));
  command
    .option("--mouse", "clicks choose, the wheel moves (the terminal then marks text with Shift held)")
    .option("--report <file>", "on leaving, write the decisions to a file, as JSON");
  modelOptions().forEach((option) => command.addOption(option));
  command
    .addHelpText(
      "after",
      `
Nothing is written before a decision; u takes decisions back, one after another. ? shows the keys.

Examples:
  samma review articles/
  samma review news.en.md news.sv.md -g glossary
  samma review . --report decisions.json`,
    )
    .action(async (paths: string[], options: ReviewOptions) => {
      const { review } = await import("./review.ts");
      await review(paths, options, session());
    });
};
