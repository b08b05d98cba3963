import type { AddCommand } from "../program.ts";

export interface PullOptions {
  readonly to?: string;
  readonly revision?: string;
}

export const addModels: AddCommand = (program, session) => {
  const models = program
    .command("models")
    .summary("list, verify and fetch sentence encoders")
    .description("Shows, verifies and fetches sentence encoders.")
    .addHelpText(
      "after",
      `
Examples:
  samma models list
  samma models verify
  samma models pull Xenova/LaBSE      the only command of samma that uses the network
  samma check . --model Xenova/LaBSE`,
    );
  models
    .command("list")
    .description("What there is: size, dimensions, languages, hash, folder.")
    .option("--json", "as JSON")
    .action(async (options: { json?: true }) => (await import("./models.ts")).list(options, session()));
  models
    .command("verify [ids...]")
    .description("Compares the models' files with the hashes pinned in models.lock.yaml.")
    .action(async (ids: string[]) => (await import("./models.ts")).verify(ids, session()));
  models
    .command("pull <id>")
    .description("Fetches a feature-extraction model from the Hugging Face hub and pins its hash. Resumes where it was cut off.")
    .option("--to <folder>", "where models are kept (default: the user's data folder)")
    .option("--revision <name>", "branch, tag or commit (default: the pinned commit, else main)")
    .action(async (id: string, options: PullOptions) => (await import("./models.ts")).pull(id, options, session()));
};
