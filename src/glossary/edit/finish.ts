import { type GlossaryFile, parseGlossary } from "../parse.ts";
import type { Glossary } from "../types.ts";

/** A file that an edit changes; `before` is undefined where the edit begins it. */
export interface EditedFile {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string;
}

/**
 * Reads the glossary as it would be after an edit, all files of it, and names the files that change. Call it before anything is
 * written. @throws UserError where the glossary would be broken (an id that is taken, an unknown language, an empty term).
 */
export function finishEdit(before: readonly GlossaryFile[], after: readonly GlossaryFile[]): { readonly glossary: Glossary; readonly edited: readonly EditedFile[] } {
  const glossary = parseGlossary(after);
  const old = new Map(before.map(({ path, text }) => [path, text]));
  const edited = after.filter(({ path, text }) => old.get(path) !== text).map(({ path, text }) => ({ path, before: old.get(path), after: text }));
  return { glossary, edited };
}
