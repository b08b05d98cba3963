import type { Language } from "../../article/types.ts";
import type { Concept, Glossary, TermStatus } from "../types.ts";
import type { GlossaryStats, LanguageCoverage } from "./types.ts";

const none = (): Record<TermStatus, number> => ({ preferred: 0, admitted: 0, deprecated: 0, superseded: 0, forbidden: 0, draft: 0 });

/** How many concepts and terms a glossary has, by type and language. */
export function glossaryStats(glossary: Glossary): GlossaryStats {
  const { concepts } = glossary;
  const languages = [...new Set(concepts.flatMap((concept) => concept.languages.map(({ language }) => language)))].sort();
  const types = new Map<string, number>();
  for (const { type } of concepts) types.set(type, (types.get(type) ?? 0) + 1);
  return {
    concepts: concepts.length,
    byType: [...types].map(([type, count]) => ({ type, concepts: count })).sort((a, b) => b.concepts - a.concepts || (a.type < b.type ? -1 : 1)),
    languages: languages.map((language) => coverage(glossary, language)),
  };
}

function coverage(glossary: Glossary, language: Language): LanguageCoverage {
  const terms = none();
  const own = (concept: Concept): boolean => glossary.terms(concept, language).length > 0;
  const stays = (concept: Concept): boolean => ["either", false].includes(concept.translate(language) as string | boolean);
  for (const concept of glossary.concepts) for (const { status } of glossary.terms(concept, language)) terms[status] += 1;
  return {
    language,
    concepts: glossary.concepts.filter(own).length,
    kept: glossary.concepts.filter((concept) => !own(concept) && stays(concept)).length,
    terms,
    missing: glossary.concepts.filter((concept) => !own(concept) && !stays(concept)).map(({ id }) => id),
  };
}
