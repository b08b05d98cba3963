import { UserError } from "../errors.ts";
import { compileGlossary } from "./compile.ts";
import { conceptsOf } from "./read/concepts.ts";
import { glossaryShape } from "./read/schema.ts";
import { shapeErrors } from "./read/shape-errors.ts";
import { readYaml, throwAll, type YamlFile } from "../yaml/file.ts";
import type { TextFile } from "../yaml/types.ts";
import type { Concept, Glossary } from "./types.ts";

export type { TextFile as GlossaryFile } from "../yaml/types.ts";

/** What an error calls a glossary file. */
export const glossaryWords = { what: "The glossary file", begin: "Begin it with \"concepts:\"; samma init writes one to start from." };

/**
 * Reads and merges glossary files (format: docs/glossary.md). Files are taken in the order of their paths, whatever order they come in.
 *
 * @throws UserError with every fault of every file: the first is the error itself, the rest are its `others`.
 */
export function parseGlossary(files: readonly TextFile[]): Glossary {
  const faults: UserError[] = [];
  const concepts: Concept[] = [];
  const firsts = new Map<string, { file: YamlFile; concept: Concept }>();
  for (const given of [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))) {
    try {
      const file = readYaml(given, glossaryWords);
      const shape = glossaryShape.safeParse(file.value);
      if (!shape.success) {
        faults.push(...shapeErrors(file, shape.error.issues));
        continue;
      }
      const read = conceptsOf(file, shape.data);
      faults.push(...read.faults);
      read.concepts.forEach((concept, index) => {
        const first = firsts.get(concept.id);
        if (first === undefined) firsts.set(concept.id, { file, concept });
        else faults.push(duplicate(file, index, first.concept));
      });
      concepts.push(...read.concepts);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      faults.push(error, ...error.others);
    }
  }
  throwAll(faults.sort(byPlace));
  return compileGlossary(concepts);
}

/** A glossary that knows nothing: for runs without one. */
export function emptyGlossary(): Glossary {
  return compileGlossary([]);
}

function byPlace(a: UserError, b: UserError): number {
  const [first, second] = [a.place?.path ?? "", b.place?.path ?? ""];
  if (first !== second) return first < second ? -1 : 1;
  return (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0);
}

function duplicate(file: YamlFile, index: number, first: Concept): UserError {
  const { path, line, column } = first.place;
  return file.error(["concepts", index, "id"], `The id "${first.id}" is taken`, [`It is first used at ${path}:${line}:${column}. Rename one, or join the two.`]);
}
