import { Option } from "commander";
import { collect } from "../commands/check.options.ts";

/** What every glossary command takes. */
export interface GlossaryOptions {
  readonly glossary?: string[];
}

export const glossaryOption = (): Option => new Option("-g, --glossary <path>", "glossary file or folder; may be given several times (default: of the settings, else ./glossary)").argParser(collect);

export const langOption = (): Option => new Option("--lang <tag>", "language of the articles named: once for all, or once for each in their order").argParser(collect);
