import type { Article } from "../../article/types.ts";
import { emptyBaseline, staleWaivers, type Baseline, type Waiver } from "../baseline.ts";
import { parseDirectives } from "../directives/parse.ts";
import { silencedBy, unusedDirectives, type Silenced } from "../directives/scope.ts";
import type { DirectiveProblem, Directives, Selector } from "../directives/types.ts";
import type { Finding, Rule, RuleContext, RuleId, SetView, Suppressed } from "../types.ts";
import { trustsAlignment } from "./alignment.ts";
import { isSure, type Level } from "./confidence.ts";
import { ruleDefaults, type RuleSettings } from "./severity.ts";

/** What the filters ask of a set. */
type JudgedSet = Pick<SetView, "set" | "alignments">;

export interface FilterOptions {
  readonly views: readonly JudgedSet[];
  readonly context: RuleContext;
  /** The rules that were run. */
  readonly rules: readonly Rule[];
  /** Every rule there is, for directives; those that were run where left out. */
  readonly known?: readonly RuleId[];
  readonly level?: Level;
  readonly settings?: RuleSettings;
  readonly baseline?: Baseline;
}

export interface Filtered {
  /** What is shown, in the order given. */
  readonly findings: readonly Finding[];
  readonly suppressed: Suppressed;
  /** Waived findings that would be shown otherwise, for formats that carry them. */
  readonly waived: { readonly inline: readonly { readonly finding: Finding; readonly reason?: string }[]; readonly baseline: readonly Finding[] };
  /** Directives that are wrong or do nothing. */
  readonly directiveProblems: readonly DirectiveProblem[];
  /** Waivers of checked files that no finding answers to. */
  readonly staleWaivers: readonly Waiver[];
}

/** Takes out of the findings what is not to be shown, and counts it: unsure ones, then those waived in the text, then those of the baseline. */
export function filterFindings(findings: readonly Finding[], options: FilterOptions): Filtered {
  const { views, context, rules, level = "default", settings = ruleDefaults, baseline = emptyBaseline } = options;
  const articles = views.flatMap(({ set }) => set.articles);
  const known = options.known ?? rules.map(({ id }) => id);
  const directives = new Map<Article, Directives>(articles.map((article) => [article, parseDirectives(article, known)]));

  // A directive is in use where it silences anything at all: at a stricter level it would be seen.
  const silenced = new Map<Finding, Silenced>();
  for (const finding of findings) {
    const by = silencedBy(finding, directives.get(finding.place.article)?.directives ?? []);
    if (by !== undefined) silenced.set(finding, by);
  }

  const trusts = trustsAlignment(views, context.minimumBeadConfidence);
  const sure = findings.filter((finding) => isSure(finding, level, settings) && trusts(finding));
  const inline = sure.filter((finding) => silenced.has(finding));
  const spoken = sure.filter((finding) => !silenced.has(finding));
  const baselined = spoken.filter(({ fingerprint }) => baseline.has(fingerprint));
  return {
    findings: spoken.filter(({ fingerprint }) => !baseline.has(fingerprint)),
    suppressed: { baseline: baselined.length, inline: inline.length, unsure: findings.length - sure.length },
    waived: { inline: inline.map((finding) => withReason(finding, silenced.get(finding)!)), baseline: baselined },
    directiveProblems: problems(directives, [...silenced.values()], views, rules),
    staleWaivers: staleWaivers(baseline, findings, judges(views, rules)),
  };
}

function withReason(finding: Finding, { directive: { reason } }: Silenced): { finding: Finding; reason?: string } {
  return { finding, ...(reason !== undefined && { reason }) };
}

/** Whether this run would have said what a waiver is about: of an article that was checked without its other versions, not what compares them. */
function judges(views: FilterOptions["views"], rules: readonly Rule[]): (path: string, rule: string) => boolean {
  const checked = new Set(views.flatMap(({ set }) => set.articles.map(({ path }) => path)));
  const alone = new Set(views.flatMap(({ set: { articles } }) => (articles.length === 1 ? [articles[0]!.path] : [])));
  const compares = new Set<string>(rules.filter(({ set, corpus }) => set !== undefined || (corpus !== undefined && views.length === 1)).map(({ id }) => id));
  return (path, rule) => checked.has(path) && !(alone.has(path) && compares.has(rule));
}

function problems(directives: ReadonlyMap<Article, Directives>, used: readonly Silenced[], views: readonly JudgedSet[], rules: readonly Rule[]): DirectiveProblem[] {
  const compared = new Set(views.filter(({ set }) => set.articles.length > 1).flatMap(({ set }) => set.articles));
  const several = views.length > 1;
  return [...directives].flatMap(([article, read]) => {
    const couldSpeak = (selector: Selector): boolean => {
      const rule = rules.find(({ id }) => id === selector.rule);
      return rule !== undefined && (rule.article !== undefined || (rule.set !== undefined && compared.has(article)) || (rule.corpus !== undefined && several));
    };
    return [...read.problems, ...unusedDirectives(read, used, couldSpeak)];
  });
}
