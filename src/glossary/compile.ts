import type { Language } from "../article/types.ts";
import { canonical, forLanguage } from "./languages.ts";
import { Matcher } from "./match/matcher.ts";
import type { Concept, Glossary, Term } from "./types.ts";

/**
 * Makes concepts searchable. A language's automaton is built at its first question and kept with the glossary.
 * Order of the concepts decides only between two that claim the same term.
 */
export function compileGlossary(concepts: readonly Concept[]): Glossary {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const sections = new Map(concepts.map((concept) => [concept, new Map(concept.languages.map((section) => [canonical(section.language), section.terms]))]));
  const matchers = new Map<string, Matcher>();

  const terms = (concept: Concept, language: Language): readonly Term[] => {
    const said = sections.get(concept);
    return said === undefined ? [] : (forLanguage(said, language) ?? childSections(said, language));
  };

  const matcher = (language: Language, exactOnly: boolean): Matcher => {
    const key = `${exactOnly ? "exact" : "own"} ${canonical(language)}`;
    let found = matchers.get(key);
    if (found === undefined) {
      const sought = concepts.flatMap((concept) => terms(concept, language).map((term) => ({ concept, term })));
      found = new Matcher({ terms: sought, language: canonical(language), exactOnly });
      matchers.set(key, found);
    }
    return found;
  };

  return {
    concepts,
    concept: (id) => byId.get(id),
    terms,
    mentions: (text, language) => matcher(language, false).find(text),
    foreignMentions: (text, language, from) => (canonical(language) === canonical(from) ? [] : matcher(from, true).find(text)),
  };
}

/** A text in plain `zh` is answered by `zh-Hans` and `zh-Hant` where the glossary has only those. */
function childSections(said: ReadonlyMap<Language, readonly Term[]>, language: Language): readonly Term[] {
  const stem = `${canonical(language)}-`;
  return [...said].filter(([tag]) => tag.startsWith(stem)).flatMap(([, terms]) => terms);
}
