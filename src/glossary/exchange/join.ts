import type { ConceptShape, TermShape } from "../read/schema.ts";
import { sectionShape } from "./shape.ts";
import type { ImportedConcept } from "./types.ts";

/**
 * Rows of one concept that a table has below each other: a term of it again, and beside it terms that say they are not the preferred
 * ones (Crowdin's "not recommended", Weblate's forbidden). Two rows with two translations stay two concepts: bank, bank.
 */
export function joinRows(rows: readonly ImportedConcept[]): ImportedConcept[] {
  const joined: ImportedConcept[] = [];
  const places = new Map<string, number>();
  for (const row of rows) {
    const keys = row.id === undefined ? termKeys(row) : [row.id];
    const known = keys.map((key) => places.get(key)).find((place) => place !== undefined && addsOnly(row, joined[place]!));
    if (known === undefined) joined.push(row);
    else joined[known] = { ...row, ...joined[known], terms: mergedTerms(joined[known]!, row) };
    for (const key of keys) places.set(key, known ?? joined.length - 1);
  }
  return joined;
}

function termsOf(value: ConceptShape["terms"][string]): TermShape[] {
  return [value].flat().map((term) => (typeof term === "string" ? { term } : term));
}

function termKeys({ terms }: ImportedConcept): string[] {
  return Object.entries(terms).flatMap(([language, value]) => termsOf(value).map(({ term }) => `${language}\n${term}`));
}

function addsOnly(row: ImportedConcept, known: ImportedConcept): boolean {
  return Object.entries(row.terms).every(([language, value]) => {
    const there = known.terms[language] === undefined ? [] : termsOf(known.terms[language]);
    return termsOf(value).every(({ term, status }) => (status !== undefined && status !== "preferred") || there.some((other) => other.term === term));
  });
}

function mergedTerms(known: ImportedConcept, row: ImportedConcept): ConceptShape["terms"] {
  const terms: Record<string, ConceptShape["terms"][string]> = { ...known.terms };
  for (const [language, value] of Object.entries(row.terms)) {
    const there = terms[language] === undefined ? [] : termsOf(terms[language]);
    const added = termsOf(value).filter(({ term }) => !there.some((other) => other.term === term));
    if (there.length + added.length > 0) terms[language] = sectionShape([...there, ...added]);
  }
  return terms;
}
