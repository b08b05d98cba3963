import { finishEdit, formatGlossary } from "../../glossary/edit/index.ts";
import { visible } from "../../report/text/visible.ts";
import { plural } from "../../report/words/phrases.ts";
import { glossaryFiles } from "../glossary/open.ts";
import { writeEdits } from "../glossary/write.ts";
import { exit } from "../io.ts";
import type { Session } from "../program.ts";
import type { FmtOptions } from "./glossary.options.ts";

/** Writes the glossary's files in one style. */
export async function fmt(options: FmtOptions, session: Session): Promise<void> {
  const { io, global, finish } = session;
  const files = await glossaryFiles(options, session);
  const { edited } = finishEdit(files, files.map((file) => ({ path: file.path, text: formatGlossary(file) })));
  if (options.check === true) {
    for (const { path } of edited) io.out.write(`${visible(path)} is not in the style; samma glossary fmt mends it\n`);
    if (edited.length > 0) finish(exit.findings);
    return;
  }
  await writeEdits(edited, { io, dryRun: options.dryRun === true, color: global.color });
  if (options.dryRun !== true) io.out.write(edited.length === 0 ? `${plural(files.length, "file")}, nothing to change\n` : edited.map(({ path }) => `${visible(path)} formatted\n`).join(""));
}
