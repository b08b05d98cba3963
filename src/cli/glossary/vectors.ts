import { UserError } from "../../errors.ts";
import type { TermVectors } from "../../glossary/lint/types.ts";
import type { Glossary } from "../../glossary/types.ts";
import { visible } from "../../report/text/visible.ts";
import { configOf } from "../config/effective.ts";
import { type ModelChoice, openModel } from "../input/model.ts";
import type { Session } from "../program.ts";

/** Vectors of all terms, cached as sentences' are. Without an encoder there are none, and a note says so: the other rules need none. */
export async function termVectors(glossary: Glossary, options: ModelChoice, { io, global }: Session): Promise<TermVectors | undefined> {
  const texts = [...new Set(glossary.concepts.flatMap(({ languages }) => languages.flatMap(({ terms }) => terms.filter(({ match }) => match !== "regex").map(({ term }) => term))))];
  if (texts.length === 0) return undefined;
  try {
    const { model } = await configOf(io.cwd, global.config, options.model === undefined ? {} : { model: options.model });
    const embedder = await openModel({ ...options, ...(model === undefined ? {} : { model }) }, io);
    try {
      const { dimensions, rows } = await embedder.embed(texts, { signal: io.signal });
      return { dimensions, rows, rowOf: new Map(texts.map((text, row) => [text, row])) };
    } finally {
      await embedder.close();
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    io.err.write(`note: concepts that mean nearly the same were not looked for: ${visible(error.message)}\n`);
    return undefined;
  }
}
