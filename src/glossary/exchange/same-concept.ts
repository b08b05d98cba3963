import { canonical } from "../languages.ts";
import { normalise } from "../match/normalise.ts";
import type { Concept } from "../types.ts";
import type { ImportedConcept } from "./types.ts";

/** Finds the concept of a glossary that one of another file is; undefined where it is new. */
export type ConceptFinder = (shape: ImportedConcept) => Concept | undefined;

/**
 * By id. Else by terms: a file without ids means the concept that has its first term (a table's source); a file with ids of its own
 * means one that shares a term and has no other preferred term in any language, so that two banks stay two.
 */
export function sameConcept(concepts: readonly Concept[]): ConceptFinder {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const byTerm = new Map<string, Concept[]>();
  for (const concept of concepts) {
    for (const { language, terms } of concept.languages) {
      for (const { term, status } of terms) if (status === "preferred" || status === "admitted") put(byTerm, keyOf(language, term), concept);
    }
  }
  return (shape) => {
    if (shape.id !== undefined && byId.has(shape.id)) return byId.get(shape.id);
    const keys = termKeys(shape);
    const candidates = shape.id === undefined ? (byTerm.get(keys[0] ?? "") ?? []) : [...new Set(keys.flatMap((key) => byTerm.get(key) ?? []))].filter((concept) => agrees(concept, shape));
    if (candidates.length <= 1) return candidates[0];
    const shared = candidates.map((concept) => ({ concept, count: keys.filter((key) => byTerm.get(key)?.includes(concept) === true).length }));
    const most = Math.max(...shared.map(({ count }) => count));
    const best = shared.filter(({ count }) => count === most);
    // Two that fit alike: better a new concept that lint shows than terms given to the wrong one.
    return best.length === 1 ? best[0]!.concept : undefined;
  };
}

function put(map: Map<string, Concept[]>, key: string, concept: Concept): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [concept]);
  else if (!known.includes(concept)) known.push(concept);
}

const keyOf = (language: string, term: string): string => `${canonical(language)}\n${normalise(term, language).text}`;

/** Keys of the terms that may be used, in the file's order. */
function termKeys({ terms }: ImportedConcept): string[] {
  return Object.entries(terms).flatMap(([language, value]) => [value].flat().flatMap((term) => (typeof term === "string" ? [keyOf(language, term)] : term.status === undefined || term.status === "preferred" || term.status === "admitted" ? [keyOf(language, term.term)] : [])));
}

function agrees(concept: Concept, { terms }: ImportedConcept): boolean {
  return Object.entries(terms).every(([tag, value]) => {
    const language = canonical(tag);
    const own = concept.languages.find((section) => section.language === language)?.terms ?? [];
    const keys = new Set([value].flat().map((term) => keyOf(language, typeof term === "string" ? term : term.term)));
    return own.length === 0 || own.some(({ term }) => keys.has(keyOf(language, term)));
  });
}
