import { type Command, Option } from "commander";
import { conceptTypes, statuses } from "../../glossary/kinds.ts";
import { glossaryOption, type GlossaryOptions } from "../glossary/options.ts";
import type { Session } from "../program.ts";
import { collect } from "./check.options.ts";

export interface EditOptions extends GlossaryOptions {
  readonly type?: string;
  readonly definition?: string;
  readonly note?: string;
  readonly url?: string;
  readonly translate?: string;
  readonly term?: string[];
  readonly status?: string;
  readonly reason?: string;
  readonly to?: string;
  readonly file?: string;
  readonly dryRun?: true;
}

const termOption = (what: string): Option => new Option("--term <lang=words>", what).argParser(collect);
const statusOption = (): Option => new Option("--status <status>", "of the terms given").choices([...statuses]);

function fields(command: Command): Command {
  return command
    .addOption(new Option("--type <type>", "what the concept is").choices([...conceptTypes]))
    .option("--definition <text>", "what it is, in a sentence")
    .option("--note <text>", "anything an editor should know")
    .option("--url <url>", "where to read more")
    .addOption(new Option("--translate <policy>", "whether it is translated").choices(["true", "false", "transliterate", "either"]));
}

const dryRun = (): Option => new Option("--dry-run", "show the change as a diff, write nothing");

/** Commands that change the glossary: comments, order and style of the files stay. */
export function addEdits(glossary: Command, session: () => Session): void {
  fields(glossary.command("add"))
    .summary("add a concept, or terms to one")
    .description("Adds a concept with its terms; where the concept is there, adds the terms to it.")
    .argument("<id>", "the concept")
    .addOption(termOption("a term with its language: sv=\"Li Qiang\"; may be given several times"))
    .addOption(statusOption())
    .option("--reason <text>", "why the terms must not be used")
    .option("--file <path>", "the file for a new concept (default: the last of the glossary; glossary/glossary.yaml where there is none yet)")
    .addOption(glossaryOption())
    .addOption(dryRun())
    .addHelpText("after", '\nExamples:\n  samma glossary add li-qiang --type person --term en="Li Qiang" --term sv="Li Qiang"\n  samma glossary add to-lam --term th="โต๋ลัม" --status deprecated --reason "tone mark"\n  samma glossary add harbour --term en=harbour --file glossary/sea.yaml --dry-run')
    .action(async (id: string, options: EditOptions) => (await import("./glossary-edit.ts")).add(id, options, session()));
  fields(glossary.command("set"))
    .summary("change a concept or its terms")
    .description("Changes fields of a concept; with --term, the status, reason or words of terms.")
    .argument("<id>", "the concept")
    .addOption(termOption("the term to change: sv=\"Li Qiang\"; may be given several times"))
    .addOption(statusOption())
    .option("--reason <text>", "why the terms must not be used")
    .option("--to <words>", "other words for the term")
    .addOption(glossaryOption())
    .addOption(dryRun())
    .addHelpText("after", '\nExamples:\n  samma glossary set to-lam --term th="To Lam" --status deprecated --reason "Latin script"\n  samma glossary set li-qiang --type person --definition "Premier of China"\n  samma glossary set quay --term sv=kai --to kaj')
    .action(async (id: string, options: EditOptions) => (await import("./glossary-edit.ts")).set(id, options, session()));
  glossary
    .command("remove")
    .summary("remove a concept, or terms of it")
    .description("Removes a concept; with --term, only those terms of it.")
    .argument("<id>", "the concept")
    .addOption(termOption("a term to remove: sv=\"Li Qiang\"; may be given several times"))
    .addOption(glossaryOption())
    .addOption(dryRun())
    .addHelpText("after", '\nExamples:\n  samma glossary remove old-harbour\n  samma glossary remove quay --term sv=kai')
    .action(async (id: string, options: EditOptions) => (await import("./glossary-edit.ts")).remove(id, options, session()));
  glossary
    .command("rename")
    .summary("give a concept another id")
    .description("Gives a concept another id. Comments in articles that name the old id (samma-disable rule:id) are not changed.")
    .argument("<id>", "the concept")
    .argument("<new-id>", "its new id")
    .addOption(glossaryOption())
    .addOption(dryRun())
    .addHelpText("after", "\nExample:\n  samma glossary rename harbour old-harbour")
    .action(async (id: string, to: string, options: EditOptions) => (await import("./glossary-edit.ts")).rename(id, to, options, session()));
  glossary
    .command("merge")
    .summary("make one concept of two")
    .description("Moves the terms, examples and fields of one concept into another and removes it. The preferred terms of the other stay preferred.")
    .argument("<from>", "the concept that goes")
    .argument("<into>", "the concept that stays")
    .addOption(glossaryOption())
    .addOption(dryRun())
    .addHelpText("after", "\nExample:\n  samma glossary merge wharf quay --dry-run")
    .action(async (from: string, into: string, options: EditOptions) => (await import("./glossary-edit.ts")).merge(from, into, options, session()));
}
