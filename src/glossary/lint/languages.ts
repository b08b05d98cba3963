import type { LintResult, LintRule } from "./types.ts";

/** Concepts that lack a language which the glossary otherwise has. What stays untranslated needs no term of its own. */
export const missingLanguages: LintRule = (glossary, options) => {
  const { concepts } = glossary;
  const having = new Map<string, number>();
  for (const concept of concepts) for (const { language } of concept.languages) having.set(language, (having.get(language) ?? 0) + 1);
  const wanted = options.languages ?? [...having].filter(([, count]) => count * 2 >= concepts.length).map(([language]) => language).sort();
  return concepts.flatMap((concept) =>
    wanted.flatMap((language): LintResult[] => {
      const policy = concept.translate(language);
      if (policy === false || policy === "either" || glossary.terms(concept, language).length > 0) return [];
      return [{ rule: "missing-language", data: { concepts: concepts.length, having: having.get(language) ?? 0 }, concept, language, place: concept.place }];
    }),
  );
};
