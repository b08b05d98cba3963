import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { languageTag } from "../../article/tags.ts";
import { gather, type Gathered } from "../../check/mining/gather.ts";
import { proposeConcepts } from "../../check/mining/propose.ts";
import { UserError } from "../../errors.ts";
import { glossaryText } from "../../glossary/edit/index.ts";
import { draftConcept, proposalsJson } from "../../report/glossary/proposals.ts";
import { plural } from "../../report/words/phrases.ts";
import { run } from "../../run.ts";
import { configOf } from "../config/effective.ts";
import { expand, readIgnoreFile } from "../input/expand.ts";
import { readGlossary } from "../input/glossary.ts";
import { openModel } from "../input/model.ts";
import { overridesBeside } from "../input/overrides.ts";
import { findSets } from "../input/sets.ts";
import { deliver } from "../output.ts";
import { progressOn } from "../progress.ts";
import type { Session } from "../program.ts";
import { sammaVersion } from "../version.ts";
import type { MineOptions } from "./glossary-mine.options.ts";

/** Prints concepts that aligned articles have and the glossary has not, as a draft. */
export async function mine(given: readonly string[], options: MineOptions, session: Session): Promise<void> {
  const { io, global } = session;
  // What people wrote into a draft must not be lost to a second run.
  if (options.outputFile !== undefined && existsSync(resolve(io.cwd, options.outputFile))) throw new UserError(`${options.outputFile} is there already`, { hints: ["Name another file, or move this one away."] });
  const config = await configOf(io.cwd, global.config, options);
  const files = await expand(given.length === 0 ? config.files : [...given], { cwd: io.cwd, ignore: [...config.ignore, ...(await readIgnoreFile(io.cwd))] });
  const sets = await findSets(files, { cwd: io.cwd, patterns: config.patterns, languages: options.lang ?? [], corpus: false, ...(config.source === undefined ? {} : { source: languageTag(config.source) }) });
  const glossary = await readGlossary(config.glossary ?? [], io.cwd);
  const embedder = await openModel({ ...options, ...(config.model === undefined ? {} : { model: config.model }) }, io);
  const progress = progressOn(io);
  const gathered = new Map<string, Gathered>();
  let aligned = 0;
  try {
    await run({
      sets,
      glossary,
      embedder,
      rules: [],
      known: [],
      settings: () => ({}),
      level: "default",
      severities: [],
      keepFurniture: config.keepFurniture,
      overrides: (source) => overridesBeside(source.path, io.cwd),
      samma: sammaVersion(),
      signal: io.signal,
      onEvent: (event) => progress.step(event.kind === "set" ? "mining" : `aligning ${event.id}`, event.done, event.total),
      onView: (view) => {
        aligned += view.alignments.length;
        gather(view, gathered);
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
