import { draftsOfCorpus, draftsOfSet, findingsOf, gleanSet, type FindingOptions } from "../../src/check/check.ts";
import type { Finding, RuleContext, SetView } from "../../src/check/types.ts";

/** What rules say of sets that are all at hand. */
export function checkSets(views: readonly SetView[], options: FindingOptions & { readonly context: RuleContext }): Finding[] {
  const { rules, context } = options;
  const gleaned = views.map((view) => ({ set: view.set, gleaned: gleanSet(view, rules, context) }));
  return findingsOf([...views.flatMap((view) => draftsOfSet(view, rules, context)), ...draftsOfCorpus(gleaned, rules, context)], views, options);
}
