import type { TermStatus } from "../../glossary/types.ts";
import { replacement } from "../glossary/replacement.ts";
import { placeOfUse, termCounts, usesByConcept, type Use } from "../glossary/uses.ts";
import type { ArticleView, Draft, Rule, RuleContext, RuleData } from "../types.ts";

/** A form that the glossary advises against is used, inflected or not. A longer allowed term around it is found in its stead. */
export const deprecatedTerm: Rule<"deprecated-term"> = {
  id: "deprecated-term",
  severity: "error",
  category: "terminology/inconsistent-with-resource",
  *article(view, context) {
    for (const used of usesByConcept(view).values()) {
      if (used.some(({ mention }) => isAdvisedAgainst(mention.term.status))) yield* statesOf(used, view, context);
    }
  },
};

/** All mentions of a concept have the same evidence, one list: there may be thousands of them. */
function* statesOf(used: readonly Use[], view: ArticleView, context: RuleContext): Iterable<Draft<"deprecated-term">> {
  const { concept } = used[0]!.mention;
  const allowed = context.allowed(concept, view.article.language);
  const preferred = allowed.find(({ status }) => status === "preferred");
  const expected = allowed.map(({ term }) => term);
  const elsewhere = used.find(({ mention }) => allowed.includes(mention.term));
  const related = elsewhere === undefined ? [] : [placeOfUse(view, elsewhere)];
  const evidence = termCounts(view, used);
  for (const use of used) {
    const { mention, segment } = use;
    const { status, reason } = mention.term;
    if (!isAdvisedAgainst(status)) continue;
    const fix = preferred && replacement(view, segment, mention, preferred);
    yield {
      rule: "deprecated-term",
      data: { status, ...(reason !== undefined && { reason }) },
      // An ending might belong to another word that only looks like an inflected form.
      confidence: mention.shape === undefined || mention.shape === "base" ? 0.97 : 0.9,
      place: placeOfUse(view, use),
      actual: mention.actual,
      expected,
      concept: concept.id,
      evidence,
      related,
      ...(fix && { fix }),
    };
  }
}

type AdvisedAgainst = RuleData["deprecated-term"]["status"];

function isAdvisedAgainst(status: TermStatus): status is AdvisedAgainst {
  return status === "deprecated" || status === "superseded" || status === "forbidden";
}
