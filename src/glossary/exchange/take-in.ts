import { addConcepts, addTerms, type GlossaryFile, type TermAddition, type TermShape } from "../edit/index.ts";
import { canonical } from "../languages.ts";
import { parseGlossary } from "../parse.ts";
import type { ConceptShape } from "../read/schema.ts";
import type { Concept } from "../types.ts";
import { sameConcept } from "./same-concept.ts";
import { idFor } from "./shape.ts";
import type { ImportedConcept } from "./types.ts";

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

/**
 * Adds the concepts and terms that a glossary lacks; new concepts go to `file`. Nothing that is there is changed. A concept is known by
 * its id, without one by its terms.
 */
export function takeIn(before: readonly GlossaryFile[], imported: readonly ImportedConcept[], file: string): TakenIn {
  const known = before.length === 0 ? undefined : parseGlossary(before);
  const find = sameConcept(known?.concepts ?? []);
  const taken = new Set([...(known?.concepts ?? []).map(({ id }) => id), ...imported.flatMap(({ id }) => id ?? [])]);
  const seen = new Set<string>();
  const added: ConceptShape[] = [];
  const additions = new Map<string, Coming[]>();
  const conflicts: Conflict[] = [];
  for (const shape of imported) {
    const concept = find(shape);
    if (concept === undefined) {
      const free = shape.id !== undefined && !seen.has(shape.id);
      const id = free ? shape.id! : idFor(firstWords(shape), taken);
      seen.add(id);
      added.push({ ...shape, id });
    } else {
      conflicts.push(...compare(concept, shape, additions));
    }
  }
  const terms = [...additions.values()].flat();
  const withTerms = addTerms(before, terms);
  return { files: added.length === 0 ? withTerms : addConcepts(withTerms, added, { file }), concepts: added.length, terms: terms.length, conflicts };
}

function firstWords({ terms }: ImportedConcept): string {
  const [first] = Object.values(terms).flat();
  return typeof first === "string" ? first : (first?.term ?? "concept");
}

/** A term on its way into the glossary. */
interface Coming extends TermAddition {
  readonly preferred: boolean;
}

/** Puts the terms that a concept lacks to those on their way (by concept and language); returns those that it has otherwise. */
function compare(concept: Concept, shape: ImportedConcept, additions: Map<string, Coming[]>): Conflict[] {
  const conflicts: Conflict[] = [];
  for (const [tag, value] of Object.entries(shape.terms)) {
    const language = canonical(tag);
    const own = concept.languages.find((section) => section.language === language)?.terms ?? [];
    const key = `${concept.id}\n${language}`;
    const coming = additions.get(key) ?? [];
    for (const [index, given] of [value].flat().entries()) {
      const term: TermShape = typeof given === "string" ? { term: given } : given;
      const words = term.term.normalize("NFC");
      const status = term.status ?? (index === 0 ? "preferred" : "admitted");
      const conflict = (here: string): void => void conflicts.push({ id: concept.id, language, term: term.term, here, there: status });
      const same = own.find((other) => other.term === words);
      const preferred = own.find((other) => other.status === "preferred")?.term ?? coming.find((other) => other.preferred)?.term.term;
      if (same !== undefined) {
        if (same.status !== status) conflict(same.status);
      } else if (coming.some((other) => other.term.term.normalize("NFC") === words)) continue;
      else if (status === "preferred" && preferred !== undefined) conflict(`"${preferred}" preferred`);
      else coming.push({ id: concept.id, language, term: own.length + coming.length > 0 && term.status === undefined ? { ...term, status } : term, preferred: status === "preferred" });
    }
    if (coming.length > 0) additions.set(key, coming);
  }
  return conflicts;
}
