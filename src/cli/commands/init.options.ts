import type { AddCommand } from "../program.ts";

export interface InitOptions {
  readonly source?: string;
  readonly dryRun?: true;
}

export const addInit: AddCommand = (program, session) => {
  program
    .command("init")
    .summary("write settings and a first glossary")
    .description("Writes samma.config.yaml and a first glossary. Never overwrites a file.")
    .option("--source <tag>", "the language you translate from (default: en)")
    .option("--dry-run", "show what would be written")
    .addHelpText("after", "\nExamples:\n  samma init\n  samma init --source sv --dry-run")
    .action(async (options: InitOptions) => (await import("./init.ts")).init(options, session()));
};
