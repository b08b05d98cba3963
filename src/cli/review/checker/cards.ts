import type { Finding } from "../../../check/types.ts";
import type { Concept, Glossary } from "../../../glossary/types.ts";
import type { ConceptCard } from "../../../tui/review/port.ts";

/** The glossary's words on the concepts that findings are about. */
export function cardsOf(findings: readonly Finding[], glossary: Glossary): ConceptCard[] {
  const ids = new Set(findings.flatMap(({ concept }) => concept ?? []));
  return [...ids].flatMap((id) => glossary.concept(id) ?? []).map(cardOf);
}

function cardOf({ id, type, definition, note, languages }: Concept): ConceptCard {
  return {
    id,
    type,
    ...(definition === undefined ? {} : { definition }),
    ...(note === undefined ? {} : { note }),
    terms: languages.flatMap(({ language, terms }) => terms.map(({ term, status }) => ({ language, term, status }))),
  };
}
