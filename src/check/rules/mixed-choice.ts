import type { Term } from "../../glossary/types.ts";
import { isShortOf } from "../glossary/short-forms.ts";
import { placeOfUse, termCounts, usesByConcept, type Use } from "../glossary/uses.ts";
import type { ArticleView, Draft, Rule, RuleContext } from "../types.ts";

/**
 * Two admitted terms for one concept in one text. The rarer one is named, once for the text: several right words must not flood
 * a report. Inflected forms are one term; a short form or abbreviation is no second choice beside its full form.
 */
export const mixedChoice: Rule<"mixed-choice"> = {
  id: "mixed-choice",
  severity: "info",
  category: "terminology/inconsistent-use",
  *article(view, context) {
    for (const used of usesByConcept(view).values()) yield* statesOf(used, view, context);
  },
};

function* statesOf(used: readonly Use[], view: ArticleView, context: RuleContext): Iterable<Draft<"mixed-choice">> {
  const allowed = context.allowed(used[0]!.mention.concept, view.article.language);
  const chosen = used.filter(({ mention }) => allowed.includes(mention.term));
  const terms = [...new Set(chosen.map(({ mention }) => mention.term))];
  if (terms.length < 2) return;
  const majority = majorityOf(terms, chosen, allowed);
  for (const term of terms) {
    if (term !== majority && competes(term, majority)) yield state(term, majority, chosen, view);
  }
}

/** The term used most; of equals the preferred one, then the one the glossary names first. */
function majorityOf(terms: readonly Term[], used: readonly Use[], allowed: readonly Term[]): Term {
  const count = (term: Term): number => used.filter(({ mention }) => mention.term === term).length;
  const rank = (term: Term): number => (term.status === "preferred" ? -1 : allowed.indexOf(term));
  return [...terms].sort((a, b) => count(b) - count(a) || rank(a) - rank(b))[0]!;
}

function competes(a: Term, b: Term): boolean {
  if (a.partOfSpeech !== b.partOfSpeech) return false;
  if (a.term === b.term) return false;
  return !isShortOf(a, b) && !isShortOf(b, a);
}

function state(minority: Term, majority: Term, chosen: readonly Use[], view: ArticleView): Draft<"mixed-choice"> {
  const [first, ...others] = chosen.filter(({ mention }) => mention.term === minority);
  const model = chosen.find(({ mention }) => mention.term === majority)!;
  // Where the glossary says in which context a term belongs, the writer may have followed it.
  const meant = minority.context !== undefined || majority.context !== undefined;
  const clear = chosen.filter(({ mention }) => mention.term === majority).length > others.length + 1;
  return {
    rule: "mixed-choice",
    data: { majority: majority.term },
    confidence: meant ? 0.35 : clear ? 0.7 : 0.55,
    place: placeOfUse(view, first!),
    actual: first!.mention.actual,
    expected: [majority.term],
    concept: first!.mention.concept.id,
    evidence: termCounts(view, chosen.filter(({ mention }) => mention.term === minority || mention.term === majority)),
    related: [...others.map((use) => placeOfUse(view, use)), placeOfUse(view, model)],
  };
}
