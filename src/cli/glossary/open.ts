import { UserError } from "../../errors.ts";
import { type GlossaryFile, parseGlossary } from "../../glossary/parse.ts";
import type { Glossary } from "../../glossary/types.ts";
import { configOf } from "../config/effective.ts";
import { displayPath } from "../input/expand.ts";
import { readGlossaryFiles } from "../input/glossary.ts";
import type { Session } from "../program.ts";
import type { GlossaryOptions } from "./options.ts";

/** The glossary's files, read: those of --glossary, else of the settings, else ./glossary. @throws UserError where there are none. */
export async function glossaryFiles({ glossary }: GlossaryOptions, { io, global }: Session): Promise<GlossaryFile[]> {
  const config = await configOf(io.cwd, global.config, glossary === undefined ? {} : { glossary });
  const files = await readGlossaryFiles(config.glossary ?? [], io.cwd);
  if (files.length > 0) return files;
  const named = (config.glossary ?? []).map((path) => displayPath(path, io.cwd)).join(", ");
  throw new UserError(named === "" ? "There is no glossary here" : `There is no glossary file in ${named}`, { hints: ["Name a file or folder with --glossary, or write a first one with `samma init`."] });
}

/** @throws UserError with every fault of the glossary at once. */
export async function openGlossary(choice: GlossaryOptions, session: Session): Promise<Glossary> {
  return parseGlossary(await glossaryFiles(choice, session));
}
