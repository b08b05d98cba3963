import { Option } from "commander";
import type { AddCommand } from "../program.ts";

export interface ReportDiffOptions {
  readonly format: string;
  readonly outputFile?: string;
}

export const addReport: AddCommand = (program, session) => {
  const report = program.command("report").summary("compare reports").description("What to do with reports that are there already.");
  report
    .command("diff")
    .description("What a later JSON report has that an earlier one had not, and the reverse.")
    .argument("<old>", "the earlier report, of samma check -f json")
    .argument("<new>", "the later one")
    .addOption(new Option("-f, --format <name>", "how to print it").choices(["pretty", "json", "markdown"]).default("pretty"))
    .option("-o, --output-file <file>", "write to a file instead of standard output")
    .addHelpText("after", "\nExit codes: 0 nothing new, 1 new findings, 2 samma could not do its work.\n\nExamples:\n  samma report diff before.json after.json\n  samma report diff main.json branch.json -f markdown")
    .action(async (earlier: string, later: string, options: ReportDiffOptions) => (await import("./report.ts")).reportDiff(earlier, later, options, session()));
};
