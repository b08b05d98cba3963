import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { decode } from "../../article/decode.ts";
import { languageTag } from "../../article/tags.ts";
import { UserError } from "../../errors.ts";
import { finishEdit, type GlossaryFile } from "../../glossary/edit/index.ts";
import { exportGlossary, importGlossary } from "../../glossary/exchange/formats.ts";
import { takeIn } from "../../glossary/exchange/take-in.ts";
import { visible } from "../../report/text/visible.ts";
import { list, plural } from "../../report/words/phrases.ts";
import { lossWords } from "../glossary/losses.ts";
import { glossaryFiles, openGlossary } from "../glossary/open.ts";
import { writeEdits } from "../glossary/write.ts";
import { displayPath } from "../input/expand.ts";
import { deliver } from "../output.ts";
import type { Session } from "../program.ts";
import type { ExportOptions, ImportOptions } from "./glossary-exchange.options.ts";

/** Writes the glossary in another format, and says what that format has no place for. */
export async function exportTo(options: ExportOptions, session: Session): Promise<void> {
  const { io } = session;
  const { concepts } = await openGlossary(options, session);
  const separator = /\.(?:tsv|tab)$/iu.test(options.outputFile ?? "") ? "\t" : ",";
  const { text, lost, own } = exportGlossary(concepts, options.format, { languages: (options.lang ?? []).map(languageTag), separator });
  await deliver(text, options.outputFile, io);
  if (own.length > 0) io.err.write(`in notes that only samma reads: ${list(own.map(lossWords))}\n`);
  for (const loss of lost) io.err.write(`left out: ${lossWords(loss)}\n`);
}

/** Takes in a file of another format; what the glossary says otherwise is shown and stays. */
export async function importFrom(path: string, options: ImportOptions, session: Session): Promise<void> {
  const { io, global } = session;
  const text = await textOf(path, io.cwd);
  const imported = importGlossary(text, path, { languages: (options.lang ?? []).map(languageTag), ...(options.format === undefined ? {} : { format: options.format }) });
  const before = await filesOrNone(options, session);
  const { files, concepts, terms, conflicts } = takeIn(before, imported, displayPath(options.file ?? "glossary/imported.yaml", io.cwd));
  const { edited } = finishEdit(before, files);
  await writeEdits(edited, { io, dryRun: options.dryRun === true, color: global.color });
  for (const { id, language, term, here, there } of conflicts) io.err.write(`${visible(`${id}: "${term}" (${language}) is ${there} there, here ${here}; left as it is`)}\n`);
  const where = edited.length === 0 || options.dryRun === true ? "" : ` (${edited.map((file) => visible(file.path)).join(", ")})`;
  io.out.write(`${options.dryRun === true ? "would add" : "added"} ${plural(concepts, "concept")}, and ${plural(terms, "term")} to concepts that were there; ${plural(conflicts.length, "conflict")}${where}\n`);
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
