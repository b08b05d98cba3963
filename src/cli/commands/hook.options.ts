import type { AddCommand } from "../program.ts";

export const addHook: AddCommand = (program, session) => {
  const hook = program
    .command("hook")
    .summary("check before each commit")
    .description("Lets git run `samma check --staged` before each commit: in its own hook (core.hooksPath is heeded), or through husky, lefthook or\npre-commit where the repository uses one of them.");
  hook
    .command("install")
    .description("Adds samma to the pre-commit hook; what is there stays.")
    .action(async () => (await import("./hook.ts")).install(session()));
  hook
    .command("uninstall")
    .description("Takes out what install wrote, byte for byte.")
    .action(async () => (await import("./hook.ts")).uninstall(session()));
  hook.addHelpText("after", "\nA commit goes through without the check with: git commit --no-verify\nFor CI see docs/ci.md.");
};
