import type { Language } from "../../article/types.ts";
import type { Concept, Glossary } from "../../glossary/types.ts";

/** Whether the glossary should have a term of its concept in a language and has none; what stays as it is needs none. */
export function wantedLanguage(concept: Concept, language: Language, glossary: Glossary): boolean {
  return glossary.terms(concept, language).length === 0 && concept.translate(language) !== false;
}
