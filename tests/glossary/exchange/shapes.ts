import { glossaryText } from "../../../src/glossary/edit/index.ts";
import type { ImportedConcept } from "../../../src/glossary/exchange/types.ts";
import type { Concept } from "../../../src/glossary/types.ts";
import { glossaryOf } from "../glossary-of.ts";

/** Concepts without places, to be compared. */
export function plain(concepts: readonly Concept[]): unknown {
  return concepts.map(({ id, type, definition, note, url, policy, examples, languages }) => ({ id, type, definition, note, url, policy, examples, languages: languages.map(({ language, terms }) => ({ language, terms: terms.map(({ place: _, ...term }) => term) })) }));
}

/** What a glossary file made of imported concepts says. */
export function read(shapes: readonly ImportedConcept[]): unknown {
  return plain(glossaryOf(glossaryText(shapes.map((concept) => ({ concept: { ...concept, id: concept.id ?? "x" } })))).concepts);
}

/** A glossary that says everything that can be said. */
export const everything = glossaryOf(`concepts:
  - id: port-office
    type: organization
    definition: Runs the "port" & more
    note: moved in 2020 <sic>
    url: https://port.example/a?b=1&c=2
    translate: { th: transliterate, ar: either }
    terms:
      en: [{ term: Port Office, type: fullForm, partOfSpeech: properNoun, context: The Port Office is closed. }, { term: Harbour Office, status: superseded, reason: old }, { term: PO, type: acronym, caseSensitive: true }]
      th: [กรมท่า, { term: กรม ท่า, status: forbidden, diacriticSensitive: false }, { term: ท่า, status: draft }]
    examples: { ok: { en: [The Port Office opens., Port Office again.] }, bad: { th: [กรม ท่า เปิด] } }
  - id: 1st-quay
    terms: { sv: { term: kaj, forms: [kajer], gender: common }, en: { term: 'quay|"wharf"s?', match: regex, firstMention: true } }
  - id: unclos
    type: abbreviation
    translate: false
    terms: { en: UNCLOS }
`).concepts;
