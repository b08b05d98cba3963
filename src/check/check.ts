import type { Article } from "../article/types.ts";
import { dropDuplicates } from "./filters/duplicates.ts";
import { mergeEqual } from "./filters/merge.ts";
import { ruleDefaults, type RuleSettings } from "./filters/severity.ts";
import { sign } from "./fingerprint.ts";
import { compareFindings, type Unsigned } from "./order.ts";
import type { Draft, Finding, Rule, RuleContext, SetView } from "./types.ts";

export interface CheckOptions {
  readonly rules: readonly Rule[];
  readonly context: RuleContext;
  /** Severities from the settings; a rule that is off for a file says nothing of it. */
  readonly severities?: RuleSettings;
}

/**
 * Runs the rules over the sets: what they state becomes findings, each said once, in their final order. What is not to be shown
 * (unsure, waived) is still among them; `filterFindings` takes it out and counts it.
 */
export function checkSets(views: readonly SetView[], { rules, context, severities = ruleDefaults }: CheckOptions): Finding[] {
  const owners = new Map<Article, string>(views.flatMap(({ set }) => set.articles.map((article) => [article, set.id] as const)));
  const stated = rules.flatMap((rule) => [...draftsOf(rule, views, context)].flatMap((draft) => finish(draft, rule, owners, severities)));
  const findings = dropDuplicates(mergeEqual(stated.sort(compareFindings))).sort(compareFindings);
  return sign(findings, new Map(views.map(({ set }) => [set.id, set])));
}

function* draftsOf(rule: Rule, views: readonly SetView[], context: RuleContext): Iterable<Draft> {
  for (const view of views) {
    if (rule.article) for (const article of view.articles) yield* rule.article(article, context, view);
    if (rule.set && view.articles.length > 1) yield* rule.set(view, context);
  }
  if (rule.corpus) yield* rule.corpus(views, context);
}

function finish(draft: Draft, rule: Rule, owners: ReadonlyMap<Article, string>, severities: RuleSettings): Unsigned[] {
  const { article } = draft.place;
  const severity = severities(draft.rule, article.path).severity ?? rule.severity;
  if (severity === "off") return [];
  return [{ ...draft, set: owners.get(article) ?? "", severity, category: rule.category } as Unsigned];
}
