import { type Command, Option } from "commander";
import { type ExchangeFormat, exchangeFormats } from "../../glossary/exchange/names.ts";
import { glossaryOption, type GlossaryOptions } from "../glossary/options.ts";
import type { Session } from "../program.ts";
import { collect } from "./check.options.ts";

export interface ExportOptions extends GlossaryOptions {
  readonly format: ExchangeFormat;
  readonly outputFile?: string;
  readonly lang?: string[];
}

export interface ImportOptions extends GlossaryOptions {
  readonly format?: ExchangeFormat;
  readonly file?: string;
  readonly lang?: string[];
  readonly dryRun?: true;
}

const formatHelp = `
Formats:
  tbx, tbx-dca, tbx2   TBX-Basic: version 3 in its two styles (dct, dca), version 2 (martif)
  weblate              TBX as Weblate reads it; two languages
  xliff                XLIFF 2 glossary module; two languages
  csv, tsv             a table with a column a language
  crowdin              Crowdin's table: Term [en], Status [en], ...
  google               Google Cloud Translation: two languages without a heading, more as an equivalent term set
  deepl                DeepL: two columns, with more than one target four`;

export function addExchange(glossary: Command, session: () => Session): void {
  glossary
    .command("export")
    .summary("write the glossary in another format: TBX, XLIFF, tables")
    .description("Writes the glossary in another format, and says on standard error what that format has no place for.")
    .addOption(glossaryOption())
    .addOption(new Option("-f, --format <name>", "see below").choices([...exchangeFormats]).default("tbx"))
    .addOption(new Option("--lang <tag>", "a language to write, the source first; may be given several times (default: all)").argParser(collect))
    .option("-o, --output-file <file>", "write to a file instead of standard output; tables in .tsv have tabs")
    .addHelpText("after", `${formatHelp}

Examples:
  samma glossary export -o glossary.tbx
  samma glossary export -f csv -o glossary.csv
  samma glossary export -f deepl --lang en --lang sv -o en-sv.csv`)
    .action(async (options: ExportOptions) => (await import("./glossary-exchange.ts")).exportTo(options, session()));
  glossary
    .command("import")
    .summary("take in a file of another format")
    .description("Adds the concepts and terms of a file that the glossary lacks. What the glossary says otherwise is shown and stays. A concept is known by its id, without one by its terms.")
    .argument("<file>", "a .tbx, .xml, .xlf, .csv or .tsv file")
    .addOption(glossaryOption())
    .addOption(new Option("-f, --format <name>", "the file's format (default: by its content)").choices([...exchangeFormats]))
    .option("--file <path>", "the glossary file for new concepts", "glossary/imported.yaml")
    .addOption(new Option("--lang <tag>", "languages of a table's two columns, where no heading says them: given twice, the source first").argParser(collect))
    .addOption(new Option("--dry-run", "show the change as a diff, write nothing"))
    .addHelpText("after", `${formatHelp}

Examples:
  samma glossary import terms.tbx --dry-run
  samma glossary import crowdin.csv
  samma glossary import pairs.csv --lang en --lang sv   two columns without a heading`)
    .action(async (file: string, options: ImportOptions) => (await import("./glossary-exchange.ts")).importFrom(file, options, session()));
}
