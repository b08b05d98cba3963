import type { Language } from "../../article/types.ts";
import { normalise } from "../match/normalise.ts";
import type { Concept, Glossary, Term, TermStatus } from "../types.ts";

/** A term with where it belongs. */
export interface PlacedTerm {
  readonly concept: Concept;
  readonly language: Language;
  readonly term: Term;
  /** As matching sees it. */
  readonly folded: string;
}

const wrong: ReadonlySet<TermStatus> = new Set(["deprecated", "superseded", "forbidden"]);

export function mayBeUsed({ status }: Term): boolean {
  return status === "preferred" || status === "admitted";
}

export function mustNotBeUsed({ status }: Term): boolean {
  return wrong.has(status);
}

/** All terms that are words (not regular expressions), in the glossary's order. */
export function placedTerms(glossary: Glossary): PlacedTerm[] {
  return glossary.concepts.flatMap((concept) =>
    concept.languages.flatMap(({ language, terms }) => terms.filter((term) => term.match !== "regex").map((term) => ({ concept, language, term, folded: normalise(term.term, language).text }))),
  );
}

/** Values by a key, keys in the order of their first use. */
export function groupBy<T>(values: readonly T[], key: (value: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const known = groups.get(key(value));
    if (known === undefined) groups.set(key(value), [value]);
    else known.push(value);
  }
  return [...groups.values()];
}
