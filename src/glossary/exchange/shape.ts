import anyAscii from "any-ascii";
import type { Language } from "../../article/types.ts";
import type { ConceptShape, TermShape } from "../read/schema.ts";
import type { Concept, Term } from "../types.ts";

/** What a term says beyond its words and status, defaults left out. */
export function extraFields(term: Term): Omit<TermShape, "term" | "status"> {
  const { type, partOfSpeech, gender, caseSensitive, diacriticSensitive, match, forms, context, reason, firstMention } = term;
  const all = { type, partOfSpeech, gender, caseSensitive, diacriticSensitive: diacriticSensitive ? undefined : false, match: match === "inflected" ? undefined : match, forms: forms.length === 0 ? undefined : [...forms], context, reason, firstMention };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** Policy and examples of a concept as the YAML has them, for formats that keep them in a note. */
export function extraConcept(concept: Concept): Pick<ConceptShape, "type" | "translate" | "examples"> {
  const { ok, bad } = concept.examples;
  const kinds = Object.entries({ ok, bad }).filter(([, sentences]) => sentences.size > 0).map(([kind, sentences]) => [kind, Object.fromEntries([...sentences].map(([language, list]) => [language, [...list]]))] as const);
  return {
    ...(concept.type === "term" ? {} : { type: concept.type }),
    ...(concept.policy === undefined ? {} : { translate: concept.policy as ConceptShape["translate"] }),
    ...(kinds.length === 0 ? {} : { examples: Object.fromEntries(kinds) }),
  };
}

/** A list of terms as short as the YAML has it: the first preferred and the others admitted need not say so. */
export function sectionShape(terms: readonly TermShape[]): ConceptShape["terms"][string] {
  const written = terms.map((term, index) => {
    const { status, ...rest } = term;
    const implied = status === (index === 0 ? "preferred" : "admitted");
    const shape: TermShape = implied || status === undefined ? rest : { ...rest, status };
    return Object.keys(shape).length === 1 ? shape.term : shape;
  });
  return written.length === 1 ? written[0]! : written;
}

/** Whether an id may stand in a glossary as it is. */
export function isId(text: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(text);
}

/** An id from words: `li-qiang`; numbered where it is taken. */
export function idFor(words: string, taken: Set<string>): string {
  const stem = anyAscii(words).toLowerCase().replace(/[^a-z0-9]+/gu, "-").replace(/^-+|-+$/gu, "").slice(0, 60) || "concept";
  let id = stem;
  for (let number = 2; taken.has(id); number += 1) id = `${stem}-${number}`;
  taken.add(id);
  return id;
}

export function languagesOf(concepts: readonly Concept[]): Language[] {
  return [...new Set(concepts.flatMap(({ languages }) => languages.map(({ language }) => language)))].sort();
}
