import { replacement } from "../glossary/replacement.ts";
import { placeOfUse, termCounts, usesByConcept, type Use } from "../glossary/uses.ts";
import type { ArticleView, Draft, Rule, RuleContext } from "../types.ts";

/** A form that the glossary advises against is used, inflected or not. A longer allowed term around it is found in its stead. */
export const deprecatedTerm: Rule<"deprecated-term"> = {
  id: "deprecated-term",
  severity: "error",
  category: "terminology/inconsistent-with-resource",
  *article(view, context) {
    for (const used of usesByConcept(view).values()) {
      for (const use of used) {
        const draft = stateOf(use, used, view, context);
        if (draft !== undefined) yield draft;
      }
    }
  },
};

function stateOf(use: Use, used: readonly Use[], view: ArticleView, context: RuleContext): Draft<"deprecated-term"> | undefined {
  const { mention, segment } = use;
  const { concept, term } = mention;
  if (term.status !== "deprecated" && term.status !== "superseded" && term.status !== "forbidden") return undefined;
  const allowed = context.allowed(concept, view.article.language);
  const preferred = allowed.find(({ status }) => status === "preferred");
  const fix = preferred && replacement(view, segment, mention, preferred);
  const elsewhere = used.find((other) => allowed.includes(other.mention.term));
  return {
    rule: "deprecated-term",
    data: { status: term.status, ...(term.reason !== undefined && { reason: term.reason }) },
    // An ending might belong to another word that only looks like an inflected form.
    confidence: mention.shape === undefined || mention.shape === "base" ? 0.97 : 0.9,
    place: placeOfUse(view, use),
    actual: mention.actual,
    expected: allowed.map((other) => other.term),
    concept: concept.id,
    evidence: termCounts(view, used),
    related: elsewhere === undefined ? [] : [placeOfUse(view, elsewhere)],
    ...(fix && { fix }),
  };
}
