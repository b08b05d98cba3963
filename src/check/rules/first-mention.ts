import { placeOfUse, termCounts, usesByConcept, type Use } from "../glossary/uses.ts";
import type { ArticleView, Draft, Rule, RuleContext } from "../types.ts";

/** Where the glossary asks for it (`firstMention: true` on the full form), the full form has to come before shorter ones. */
export const firstMention: Rule<"first-mention"> = {
  id: "first-mention",
  severity: "warning",
  category: "terminology/inconsistent-with-resource",
  *article(view, context) {
    for (const used of usesByConcept(view).values()) {
      const draft = stateOf(used, view, context);
      if (draft !== undefined) yield draft;
    }
  },
};

function stateOf(used: readonly Use[], view: ArticleView, context: RuleContext): Draft<"first-mention"> | undefined {
  const { concept } = used[0]!.mention;
  const allowed = context.allowed(concept, view.article.language);
  const owed = allowed.filter((term) => term.firstMention === true);
  if (owed.length === 0) return undefined;
  // A headline and a caption are read apart from the text; they may be short. What is deprecated has its own finding.
  const running = used.filter(({ segment, mention }) => runsOn(view, segment) && allowed.includes(mention.term));
  const first = running[0];
  if (first === undefined || owed.includes(first.mention.term)) return undefined;
  const full = running.find(({ mention }) => owed.includes(mention.term));
  if (full !== undefined && explains(full, first, view)) return undefined;
  return {
    rule: "first-mention",
    data: { fullForm: owed[0]!.term, later: full !== undefined },
    confidence: 0.85,
    place: placeOfUse(view, first),
    actual: first.mention.actual,
    expected: owed.map(({ term }) => term),
    concept: concept.id,
    evidence: termCounts(view, running),
    related: full === undefined ? [] : [placeOfUse(view, full)],
  };
}

function runsOn(view: ArticleView, segment: number): boolean {
  const { kind } = view.article.segments[segment]!;
  return kind === "prose" || kind === "list-item";
}

/** "WHO (World Health Organization)": the full form follows at once, set apart. */
function explains(full: Use, short: Use, view: ArticleView): boolean {
  if (full.segment !== short.segment) return false;
  const between = view.article.segments[full.segment]!.text.slice(short.mention.span.end, full.mention.span.start);
  return /^\s*[(（[［,，、–—:：-]\s*(?:\p{L}{1,4}\s)?$/u.test(between);
}
