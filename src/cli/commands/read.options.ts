import { Option } from "commander";
import type { AddCommand } from "../program.ts";

export interface ReadOptions {
  readonly lang?: string;
  readonly format: string;
}

export const addRead: AddCommand = (program, session) => {
  program
    .command("read")
    .summary("show how samma reads a file")
    .description("Shows what samma takes as segments of a file, and what as furniture, captions and credits.")
    .argument("<file>")
    .option("--lang <tag>", "language of the file (default: from its name, else detected)")
    .addOption(new Option("-f, --format <name>", "how to print").choices(["pretty", "json"]).default("pretty"))
    .addHelpText("after", "\nExamples:\n  samma read page.sv.html\n  samma read draft.txt --lang th -f json\n  samma read messages.sv.po   unit by unit, in all its languages")
    .action(async (file: string, options: ReadOptions) => {
      const { read } = await import("./read.ts");
      await read(file, options, session());
    });
};
