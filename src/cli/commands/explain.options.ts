import type { AddCommand } from "../program.ts";

export const addExplain: AddCommand = (program, session) => {
  program
    .command("explain")
    .summary("what a rule means")
    .description("What a rule means, with an example; without a rule, all of them in a line each.")
    .argument("[rule]")
    .addHelpText("after", "\nExamples:\n  samma explain\n  samma explain inconsistent-rendering")
    .action(async (rule: string | undefined) => (await import("./explain.ts")).explain(rule, session()));
};
