import { type Command, Option } from "commander";
import { glossaryOption, type GlossaryOptions, langOption } from "../glossary/options.ts";
import type { Session } from "../program.ts";

export type ExchangeFormat = "tbx" | "tbx-dca" | "tbx2" | "csv" | "tsv";

export interface ExportOptions extends GlossaryOptions {
  readonly format: ExchangeFormat;
  readonly outputFile?: string;
}

export interface ImportOptions extends GlossaryOptions {
  readonly format?: ExchangeFormat;
  readonly file?: string;
  readonly lang?: string[];
  readonly dryRun?: true;
}

const formats = ["tbx", "tbx-dca", "tbx2", "csv", "tsv"];

export function addExchange(glossary: Command, session: () => Session): void {
  glossary
    .command("export")
    .summary("write the glossary as TBX or as a table")
    .description("Writes the glossary in another format, and says on standard error what that format has no place for.")
    .addOption(glossaryOption())
    .addOption(new Option("-f, --format <name>", "tbx (v3, dct), tbx-dca (v3, dca), tbx2 (martif), csv, tsv").choices(formats).default("tbx"))
    .option("-o, --output-file <file>", "write to a file instead of standard output")
    .addHelpText("after", "\nExamples:\n  samma glossary export -f tbx -o glossary.tbx\n  samma glossary export -f csv -o glossary.csv     one column a language")
    .action(async (options: ExportOptions) => (await import("./glossary-exchange.ts")).exportGlossary(options, session()));
  glossary
    .command("import")
    .summary("take in a TBX file or a table")
    .description("Adds the concepts and terms of a file that the glossary lacks. What the glossary says otherwise is shown and stays.")
    .argument("<file>", "a .tbx, .xml, .csv or .tsv file")
    .addOption(glossaryOption())
    .addOption(new Option("-f, --format <name>", "the file's format (default: by its content)").choices(formats))
    .option("--file <path>", "the glossary file for new concepts", "glossary/imported.yaml")
    .addOption(langOption())
    .addOption(new Option("--dry-run", "show the change as a diff, write nothing"))
    .addHelpText("after", "\nExamples:\n  samma glossary import terms.tbx --dry-run\n  samma glossary import crowdin.csv\n  samma glossary import pairs.csv --lang en --lang sv   two columns without a header")
    .action(async (file: string, options: ImportOptions) => (await import("./glossary-exchange.ts")).importGlossary(file, options, session()));
}
