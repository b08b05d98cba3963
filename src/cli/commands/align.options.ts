import { Option } from "commander";
import type { AddCommand } from "../program.ts";
import { collect, modelOptions } from "./check.options.ts";

export interface AlignOptions {
  readonly format: string;
  readonly outputFile?: string;
  readonly lang?: string[];
  readonly segmented?: true;
  readonly pairs?: string;
  readonly keepFurniture?: true;
  readonly overrides?: string;
  readonly model?: string;
  readonly cache: boolean;
  readonly cacheLocation?: string;
}

export const addAlign: AddCommand = (program, session) => {
  const command = program
    .command("align")
    .summary("align the sentences of two versions")
    .description("Aligns the sentences of two versions of an article, or prints the alignment that a bilingual file brings along.")
    .argument("[source]", "the source version")
    .argument("[target]", "the translation")
    .addOption(new Option("-f, --format <name>", "how to print the beads").choices(["beads", "tsv", "tmx", "json", "html"]).default("beads"))
    .option("-o, --output-file <file>", "write to a file instead of standard output")
    .option("--lang <tag>", "language of the source, given again for the target", collect)
    .option("--segmented", "take the files' lines as segments, as they are")
    .option("--pairs <list>", "align many: a TSV of source, target and output file, a line each; paths count from here")
    .option("--overrides <file>", "beads that are settled by hand (default: samma.align.yaml beside the source)")
    .option("--keep-furniture", "align page furniture, credits and repeated captions too");
  modelOptions().forEach((option) => command.addOption(option));
  command
    .addHelpText(
      "after",
      `
Beads are lines of vecalign's format, [source segments]:[target segments]:cost, counted from 0.

Examples:
  samma align news.en.md news.sv.md
  samma align news.en.md news.sv.md -f html -o beads.html   dot plot and both texts side by side
  samma align a.txt b.txt --segmented --lang de --lang fr   one segment a line
  samma align messages.sv.po -f tmx                         a bilingual file: its own units
  samma align --pairs list.tsv --segmented                  many in one go
  samma align a.en.md a.sv.md --overrides beads.yaml        beads settled by hand:
      beads:
        - { en: She came. She saw., sv: Hon kom och såg. }
        - { en: Photo from the archive., sv: [] }`,
    )
    .action(async (source: string | undefined, target: string | undefined, options: AlignOptions) => {
      const { align } = await import("./align.ts");
      await align(source, target, options, session());
    });
};
