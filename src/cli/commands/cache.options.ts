import { Option } from "commander";
import type { AddCommand } from "../program.ts";

export interface CacheOptions {
  readonly cacheLocation?: string;
}

export const addCache: AddCommand = (program, session) => {
  const cache = program.command("cache").summary("see and clear the cache").description("The vectors of texts already embedded and what was found in articles already checked: where it is, how large, and how to be rid of it.");
  const location = (): Option => new Option("--cache-location <folder>", "where samma caches (also SAMMA_CACHE)");
  cache
    .command("info")
    .description("Folder, files, texts and size.")
    .addOption(location())
    .action(async (options: CacheOptions) => (await import("./cache.ts")).info(options, session()));
  cache
    .command("clear")
    .description("Removes what samma cached, and nothing else.")
    .addOption(location())
    .action(async (options: CacheOptions) => (await import("./cache.ts")).clear(options, session()));
};
