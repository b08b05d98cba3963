import type { Mention } from "../types.ts";
import type { LintResult, LintRule } from "./types.ts";

/** What the articles say of the glossary: concepts that nobody mentions, preferred terms that nobody prefers. */
export const usage: LintRule = (glossary, { articles }) => {
  if (articles === undefined || articles.length === 0) return [];
  const mentions = new Map<string, Mention[]>();
  for (const { text, language } of articles) {
    for (const mention of glossary.mentions(text, language)) {
      const key = `${mention.concept.id}\n${language}`;
      const known = mentions.get(key);
      if (known === undefined) mentions.set(key, [mention]);
      else known.push(mention);
    }
  }
  const languages = [...new Set(articles.map(({ language }) => language))].sort();
  return glossary.concepts.flatMap((concept) => {
    const used = languages.filter((language) => mentions.has(`${concept.id}\n${language}`));
    // A term that stays as it is has no section of its own in the other languages.
    if (used.length === 0 && concept.languages.some((section) => languages.includes(section.language))) return [{ rule: "unused-concept", data: {}, concept, place: concept.place } satisfies LintResult];
    return used.flatMap((language): LintResult[] => {
      const found = mentions.get(`${concept.id}\n${language}`)!;
      const preferred = glossary.terms(concept, language).find(({ status }) => status === "preferred");
      if (preferred === undefined || found.some(({ term }) => term === preferred)) return [];
      const forms = [...new Set(found.map(({ actual }) => actual))].sort();
      return [{ rule: "never-preferred", data: { mentions: found.length, forms }, concept, language, term: preferred, place: preferred.place }];
    });
  });
};
