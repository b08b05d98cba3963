import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { gather, type Gathered } from "../../check/mining/gather.ts";
import { proposeConcepts } from "../../check/mining/propose.ts";
import { UserError } from "../../errors.ts";
import { glossaryText } from "../../glossary/edit/index.ts";
import { draftConcept, proposalsJson } from "../../report/glossary/proposals.ts";
import { plural } from "../../report/words/phrases.ts";
import { run } from "../../run.ts";
import { configOf } from "../config/effective.ts";
import { readGlossary } from "../input/glossary.ts";
import { deliver } from "../output.ts";
import { articleFiles, configuredModel, runSettings, setsOf } from "../prepare.ts";
import { eventWords, progressOn } from "../progress.ts";
import type { Session } from "../program.ts";
import type { MineOptions } from "./glossary-mine.options.ts";

/** Prints concepts that aligned articles have and the glossary has not, as a draft. */
export async function mine(given: readonly string[], options: MineOptions, session: Session): Promise<void> {
  const { io, global } = session;
  // What people wrote into a draft must not be lost to a second run.
  if (options.outputFile !== undefined && existsSync(resolve(io.cwd, options.outputFile))) throw new UserError(`${options.outputFile} is there already`, { hints: ["Name another file, or move this one away."] });
  const config = await configOf(io.cwd, global.config, options);
  const files = await articleFiles(given, "glossary mine", config, io);
  const sets = await setsOf(files, { ...config, corpus: false }, options, io);
  const glossary = await readGlossary(config.glossary ?? [], io.cwd);
  const embedder = await configuredModel(options, config, io);
  const progress = progressOn(io);
  const gathered = new Map<string, Gathered>();
  let aligned = 0;
  try {
    await run({
      sets,
      glossary,
      embedder,
      ...runSettings(config, {}, session),
      rules: [],
      severities: [],
      onEvent: (event) => progress.step(eventWords(event, "mining"), event.done, event.total),
      onView: (view) => {
        aligned += view.alignments.length;
        gather(view, gathered, glossary);
      },
    });
  } finally {
    progress.clear();
    await embedder.close();
  }
  if (aligned === 0) throw new UserError("There is no article in two languages here", { hints: ["`samma pair` finds which files are versions of one article; name versions together: samma glossary mine a.sv.txt a.th.txt"] });
  const proposals = proposeConcepts(gathered, { glossary }).slice(0, options.limit);
  await deliver(options.format === "json" ? proposalsJson(proposals) : glossaryText(proposals.map(draftConcept)), options.outputFile, io);
  if (options.outputFile !== undefined) io.out.write(`${plural(proposals.length, "proposal")} in ${options.outputFile}\n`);
}
