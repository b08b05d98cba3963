import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { decode } from "../../article/decode.ts";
import { languageTag } from "../../article/tags.ts";
import { UserError } from "../../errors.ts";
import { finishEdit, type GlossaryFile } from "../../glossary/edit/index.ts";
import { exportCsv, importCsv } from "../../glossary/exchange/csv.ts";
import { takeIn } from "../../glossary/exchange/take-in.ts";
import { importTbx } from "../../glossary/exchange/tbx-read.ts";
import { exportTbx } from "../../glossary/exchange/tbx-write.ts";
import type { Exported } from "../../glossary/exchange/types.ts";
import type { Concept } from "../../glossary/types.ts";
import { visible } from "../../report/text/visible.ts";
import { plural } from "../../report/words/phrases.ts";
import { glossaryFiles, openGlossary } from "../glossary/open.ts";
import { writeEdits } from "../glossary/write.ts";
import { displayPath } from "../input/expand.ts";
import { deliver } from "../output.ts";
import type { Session } from "../program.ts";
import type { ExchangeFormat, ExportOptions, ImportOptions } from "./glossary-exchange.options.ts";

const writers: Readonly<Record<ExchangeFormat, (concepts: readonly Concept[]) => Exported>> = {
  tbx: (concepts) => exportTbx(concepts, "dct"),
  "tbx-dca": (concepts) => exportTbx(concepts, "dca"),
  tbx2: (concepts) => exportTbx(concepts, "martif"),
  csv: (concepts) => exportCsv(concepts, ","),
  tsv: (concepts) => exportCsv(concepts, "\t"),
};

export async function exportGlossary(options: ExportOptions, session: Session): Promise<void> {
  const { concepts } = await openGlossary(options, session);
  const { text, lost } = writers[options.format](concepts);
  await deliver(text, options.outputFile, session.io);
  for (const words of lost) session.io.err.write(`left out: ${visible(words)}\n`);
}

export async function importGlossary(path: string, options: ImportOptions, session: Session): Promise<void> {
  const { io, global } = session;
  const text = await textOf(path, io.cwd);
  const languages = (options.lang ?? []).map(languageTag);
  const isXml = options.format === undefined ? text.trimStart().startsWith("<") : options.format.startsWith("tbx");
  const imported = isXml ? importTbx(text, path) : importCsv(text, path, languages);
  const before = await filesOrNone(options, session);
  const { files, concepts, terms, conflicts } = takeIn(before, imported, displayPath(options.file ?? "glossary/imported.yaml", io.cwd));
  const { edited } = finishEdit(before, files);
  await writeEdits(edited, { io, dryRun: options.dryRun === true, color: global.color });
  for (const { id, language, term, here, there } of conflicts) io.err.write(`${visible(`${id}: "${term}" (${language}) is ${there} there, here ${here}; left as it is`)}\n`);
  io.out.write(`${options.dryRun === true ? "would add" : "added"} ${plural(concepts, "concept")} and ${plural(terms, "term")} to others; ${plural(conflicts.length, "conflict")}\n`);
}

/** A first import may begin a glossary. */
async function filesOrNone(options: ImportOptions, session: Session): Promise<GlossaryFile[]> {
  try {
    return await glossaryFiles(options, session);
  } catch (error) {
    if (error instanceof UserError && options.glossary === undefined && error.message.startsWith("There is no glossary")) return [];
    throw error;
  }
}

async function textOf(path: string, cwd: string): Promise<string> {
  try {
    return decode(await readFile(resolve(cwd, path)), path);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`Cannot read ${path}: ${(error as NodeJS.ErrnoException).code ?? String(error)}`, { cause: error });
  }
}
