import { addConcept, addTerm, type GlossaryFile, type TermShape } from "../edit/index.ts";
import { parseGlossary } from "../parse.ts";
import type { Imported } from "./types.ts";

/** What the glossary says otherwise than the file: left as the glossary has it. */
export interface Conflict {
  readonly id: string;
  readonly language: string;
  readonly term: string;
  readonly here: string;
  readonly there: string;
}

export interface TakenIn {
  readonly files: GlossaryFile[];
  readonly concepts: number;
  readonly terms: number;
  readonly conflicts: readonly Conflict[];
}

/** Adds the concepts and terms that a glossary lacks; new concepts go to `file`. Nothing that is there is changed. */
export function takeIn(before: readonly GlossaryFile[], imported: Imported, file: string): TakenIn {
  const known = before.length === 0 ? undefined : parseGlossary(before);
  let files = [...before];
  let concepts = 0;
  let terms = 0;
  const conflicts: Conflict[] = [];
  for (const shape of imported) {
    const concept = known?.concept(shape.id);
    if (concept === undefined) {
      files = addConcept(files, shape, { file });
      concepts += 1;
      continue;
    }
    for (const [language, value] of Object.entries(shape.terms)) {
      const own = concept.languages.find((section) => section.language === language)?.terms ?? [];
      for (const [index, given] of [value].flat().entries()) {
        const term: TermShape = typeof given === "string" ? { term: given } : given;
        const status = term.status ?? (index === 0 ? "preferred" : "admitted");
        const same = own.find((other) => other.term === term.term.normalize("NFC"));
        if (same !== undefined) {
          if (same.status !== status) conflicts.push({ id: shape.id, language, term: term.term, here: same.status, there: status });
          continue;
        }
        const preferred = own.find((other) => other.status === "preferred");
        if (status === "preferred" && preferred !== undefined) {
          conflicts.push({ id: shape.id, language, term: term.term, here: `"${preferred.term}" preferred`, there: "preferred" });
          continue;
        }
        files = addTerm(files, shape.id, language, own.length > 0 && term.status === undefined ? { ...term, status } : term);
        terms += 1;
      }
    }
  }
  return { files, concepts, terms, conflicts };
}
