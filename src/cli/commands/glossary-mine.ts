import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { decode } from "../../article/decode.ts";
import { gather, type Gathered } from "../../check/mining/gather.ts";
import { proposeConcepts } from "../../check/mining/propose.ts";
import type { Proposal } from "../../check/mining/types.ts";
import { UserError } from "../../errors.ts";
import { proposalsJson } from "../../report/glossary/proposals.ts";
import { plural } from "../../report/words/phrases.ts";
import { run } from "../../run.ts";
import { countOf, openDrafts } from "../../tui/mine/state.ts";
import { mineOnTerminal } from "../../tui/mine/terminal.ts";
import { configOf } from "../config/effective.ts";
import { draftsOf } from "../glossary/mine/drafts.ts";
import { minePort, type MinePlaces } from "../glossary/mine/port.ts";
import { notRejected, readRejected, rejectedName } from "../glossary/mine/rejected.ts";
import { proposalsYaml } from "../glossary/mine/yaml.ts";
import { bytesOf } from "../input/bytes.ts";
import { displayPath } from "../input/expand.ts";
import { readGlossary } from "../input/glossary.ts";
import { exit } from "../io.ts";
import { deliver } from "../output.ts";
import { articleFiles, configuredModel, runSettings, setsOf } from "../prepare.ts";
import { eventWords, progressOn } from "../progress.ts";
import type { Session } from "../program.ts";
import { reviewPlaces } from "../review/places.ts";
import { terminalOf } from "../terminal.ts";
import type { MineOptions } from "./glossary-mine.options.ts";

/** Proposes concepts that aligned articles have and the glossary has not: in a terminal to be decided on, else as a draft. */
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
  const places = await minePlaces(options, session);
  const known = await bytesOf(places.rejected, io.cwd);
  const rejected = known === undefined ? [] : readRejected(decode(known, places.rejected), places.rejected);
  const proposals = notRejected(proposeConcepts(gathered, { glossary }), rejected).slice(0, options.limit);
  if (isInteractive(options, session)) return decideOn(proposals, places, session);
  await deliver(options.format === "json" ? proposalsJson(proposals) : proposalsYaml(proposals), options.outputFile, io);
  if (options.outputFile !== undefined) io.out.write(`${plural(proposals.length, "proposal")} in ${options.outputFile}\n`);
}

function isInteractive({ format, outputFile, interactive }: MineOptions, { io }: Session): boolean {
  return interactive && format === undefined && outputFile === undefined && io.out.terminal && process.stdin.isTTY === true;
}

async function minePlaces(options: MineOptions, session: Session): Promise<MinePlaces> {
  const { cwd } = session.io;
  const { config, glossaryFiles, newGlossary } = await reviewPlaces([], { cache: options.cache, ...(options.glossary === undefined ? {} : { glossary: options.glossary }) }, session);
  const begun = (await glossaryFiles()).length === 0 ? newGlossary : undefined;
  const file = options.file === undefined ? begun : displayPath(options.file, cwd);
  return { cwd, rejected: displayPath(join(config.folder, rejectedName), cwd), file, glossaryFiles };
}

/** Shows the proposals one by one; what is decided is written as it is decided. */
async function decideOn(proposals: readonly Proposal[], places: MinePlaces, session: Session): Promise<void> {
  const { io } = session;
  const { ending, state } = await mineOnTerminal(minePort(places, proposals), draftsOf(proposals), terminalOf(session));
  io.out.write(`${plural(countOf(state, "accepted"), "concept")} accepted, ${countOf(state, "rejected")} rejected, ${openDrafts(state).length} left\n`);
  if (ending === "interrupted") session.finish(exit.interrupted);
}
