import type { Language } from "../../article/types.ts";
import type { Concept, Term, TermStatus } from "../types.ts";
import { extraFields } from "./shape.ts";
import type { Loss } from "./types.ts";

/** What a format has a place for. */
export interface Place {
  readonly concept: ReadonlySet<string>;
  readonly term: ReadonlySet<string>;
  readonly statuses: ReadonlySet<TermStatus>;
  /** One term a language and concept, the preferred one. */
  readonly single?: boolean;
  /** Regular expressions can stand as terms, being marked as such. */
  readonly regex?: boolean;
}

export const allStatuses: ReadonlySet<TermStatus> = new Set(["preferred", "admitted", "deprecated", "superseded", "forbidden", "draft"]);
export const allowed: ReadonlySet<TermStatus> = new Set(["preferred", "admitted"]);

/** The terms of a language that a format takes, the preferred one first. */
export function takenTerms(concept: Concept, language: Language, place: Place): readonly Term[] {
  const all = concept.languages.filter((section) => section.language === language).flatMap(({ terms }) => terms);
  const taken = all.filter((term) => whyLeft(term, place) === undefined);
  const ordered = [...taken.filter(({ status }) => status === "preferred"), ...taken.filter(({ status }) => status !== "preferred")];
  return place.single === true ? ordered.slice(0, 1) : ordered;
}

function whyLeft(term: Term, { statuses, regex }: Place): string | undefined {
  if (term.match === "regex" && regex !== true) return "regex";
  return statuses.has(term.status) ? undefined : term.status;
}

/** Counts what a format has no place for, of these concepts in these languages. Kinds by name, concepts before terms. */
export function lossesOf(concepts: readonly Concept[], languages: readonly Language[], place: Place): Loss[] {
  const counts = new Map<string, Loss>();
  const lose = (of: Loss["of"], what: string): void => {
    const key = `${of} ${what}`;
    counts.set(key, { of, what, count: (counts.get(key)?.count ?? 0) + 1 });
  };
  for (const concept of concepts) {
    for (const field of conceptFields(concept)) if (!place.concept.has(field)) lose("concept", field);
    for (const language of languages) {
      const taken = new Set(takenTerms(concept, language, place));
      for (const term of concept.languages.filter((section) => section.language === language).flatMap(({ terms }) => terms)) {
        if (!taken.has(term)) lose("term", whyLeft(term, place) ?? "further");
        else for (const field of Object.keys(extraFields(term))) if (!place.term.has(field)) lose("term", field);
      }
    }
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, loss]) => loss);
}

/** What a concept says beyond its id and terms. */
export function conceptFields(concept: Concept): string[] {
  return [
    ...(concept.type === "term" ? [] : ["type"]),
    ...(["definition", "note", "url"] as const).filter((field) => concept[field] !== undefined),
    ...(concept.policy === undefined || concept.policy === true ? [] : ["translate"]),
    ...(concept.examples.ok.size + concept.examples.bad.size === 0 ? [] : ["examples"]),
  ];
}
