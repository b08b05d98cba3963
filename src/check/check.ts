import type { Article, ArticleSet } from "../article/types.ts";
import { dropDuplicates } from "./filters/duplicates.ts";
import { onceForEachSource } from "./filters/sources.ts";
import { mergeEqual } from "./filters/merge.ts";
import { ruleDefaults, type RuleSettings } from "./filters/severity.ts";
import { signing } from "./fingerprint.ts";
import { compareFindings, type Unsigned } from "./order.ts";
import { finished, mapInSteps, type Steps } from "./steps.ts";
import type { Gleanings } from "./stored/types.ts";
import type { Draft, Finding, Rule, RuleContext, SetView } from "./types.ts";

/** A set with what each rule gleaned of it. */
export interface Gleaned {
  readonly set: ArticleSet;
  readonly gleaned: Gleanings;
}

export interface FindingOptions {
  /** Those that were run. */
  readonly rules: readonly Rule[];
  /** Severities from the settings; a rule that is off for a file says nothing of it. */
  readonly severities?: RuleSettings;
  /** What a path is called in fingerprints. */
  readonly inProject?: ((path: string) => string) | undefined;
}

/** What the rules say of one set: of each article alone and of the versions against each other. */
export function draftsOfSet(view: SetView, rules: readonly Rule[], context: RuleContext): Draft[] {
  return rules.flatMap((rule) => [
    ...(rule.article === undefined ? [] : view.articles.flatMap((article) => [...rule.article!(article, context, view)])),
    ...(rule.set === undefined || view.articles.length < 2 ? [] : rule.set(view, context)),
  ]);
}

/** What the rules keep of a set to judge it among others. */
export function gleanSet(view: SetView, rules: readonly Rule[], context: RuleContext): Gleanings {
  return Object.fromEntries(rules.flatMap((rule) => (rule.glean === undefined ? [] : [[rule.id, rule.glean(view, context)]])));
}

/** What the rules say of all sets together. */
export function draftsOfCorpus(sets: readonly Gleaned[], rules: readonly Rule[], context: RuleContext): Draft[] {
  return rules.flatMap((rule) => [...(rule.corpus?.(sets.map(({ set, gleaned }) => ({ set, gleaned: gleaned[rule.id] })), context) ?? [])]);
}

/**
 * Makes findings of what the rules stated, each said once, in their final order. What is not to be shown (unsure, waived) is
 * still among them; `filterFindings` takes it out and counts it.
 */
export function findingsOf(...given: Parameters<typeof findingSteps>): Finding[] {
  return finished(findingSteps(...given));
}

/** `findingsOf` in steps: of 140,000 findings the longest, the sorting, takes half a second. */
export function* findingSteps(drafts: readonly Draft[], views: readonly Pick<SetView, "set">[], { rules, severities = ruleDefaults, inProject }: FindingOptions): Steps<Finding[]> {
  const owners = new Map<Article, string>(views.flatMap(({ set }) => set.articles.map((article) => [article, set.id] as const)));
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const stated = (yield* mapInSteps(drafts, (draft) => finish(draft, byId.get(draft.rule)!, owners, severities))).flat();
  yield;
  stated.sort(compareFindings);
  yield;
  const merged = mergeEqual(stated);
  yield;
  const distinct = dropDuplicates(merged);
  yield;
  distinct.sort(compareFindings);
  yield;
  return yield* mapInSteps(onceForEachSource(distinct), signing(new Map(views.map(({ set }) => [set.id, set])), inProject));
}

function finish(draft: Draft, rule: Rule, owners: ReadonlyMap<Article, string>, severities: RuleSettings): Unsigned[] {
  const { article } = draft.place;
  const severity = severities(draft.rule, article.path).severity ?? rule.severity;
  if (severity === "off") return [];
  // What is read only keeps its finding: its owner may mend it.
  const { fix, ...stated } = draft;
  return [{ ...(article.readOnly === true || fix === undefined ? stated : draft), set: owners.get(article) ?? "", severity, category: rule.category } as Unsigned];
}
