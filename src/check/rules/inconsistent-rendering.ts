import { articleDrifts } from "../renderings/across.ts";
import { phraseVariants } from "../renderings/phrases.ts";
import { setDrifts } from "../renderings/drifts.ts";
import { restoring, storing } from "../stored/places.ts";
import { restoreTerms, storeTerms } from "../stored/terms.ts";
import type { StoredTerm } from "../stored/types.ts";
import type { Rule } from "../types.ts";

/** Names with their renderings; alignments by the articles that they are of. */
interface GleanedTerms {
  readonly alignments: readonly (readonly [source: number, target: number])[];
  readonly terms: readonly StoredTerm[];
}

/**
 * One source term or name is rendered differently in different beads (of a set, or of the articles of one language), or one
 * text has a recurring phrase in two wordings. No glossary is needed; concepts whose terms the glossary lists for the language
 * are left to its own rules, and spellings of one name to name-variant.
 */
export const inconsistentRendering: Rule<"inconsistent-rendering", GleanedTerms> = {
  id: "inconsistent-rendering",
  severity: "warning",
  category: "terminology/inconsistent-use",
  article: phraseVariants,
  set: setDrifts,
  glean: ({ set: { articles }, alignments, renderings }) => ({
    alignments: alignments.map(({ source, target }) => [articles.indexOf(source), articles.indexOf(target)] as const),
    terms: storeTerms(renderings().filter(({ kind }) => kind !== "term"), alignments, storing(articles)),
  }),
  corpus: (sets, context) => {
    const views = sets.map(({ set: { articles }, gleaned: { alignments, terms } }) => {
      const restored = alignments.map(([source, target]) => ({ source: articles[source]!, target: articles[target]!, beads: [], confidence: 0 }));
      return { renderings: () => restoreTerms(terms, restored, restoring(articles), context.glossary) };
    });
    return articleDrifts(views, context);
  },
};
