import type { AlignOptions } from "./align/align.ts";
import type { Article, ArticleSet, Language } from "./article/types.ts";
import type { Baseline } from "./check/baseline.ts";
import { compareArticles } from "./check/changes/compare.ts";
import { concernsChange } from "./check/changes/scope.ts";
import type { ArticleChanges, Changes } from "./check/changes/types.ts";
import { draftsOfCorpus, draftsOfSet, findingSteps } from "./check/check.ts";
import { ruleContext } from "./check/context.ts";
import type { DirectiveProblem } from "./check/directives/types.ts";
import type { Level } from "./check/filters/confidence.ts";
import { filterFindings, type Filtered } from "./check/filters/filter.ts";
import type { RuleSettings } from "./check/filters/severity.ts";
import type { StoredSet } from "./check/stored/open.ts";
import { Shelf } from "./check/stored/shelf.ts";
import type { Draft, Report, ReportedSet, Rule, RuleId, SetView, Severity } from "./check/types.ts";
import type { Embedder } from "./embed/types.ts";
import type { Glossary } from "./glossary/types.ts";
import { breathe, comparesChanges, inTurns, lookAt } from "./look.ts";

/** A set that is read when its turn comes, so that thousands of them need not lie in memory at once. */
export interface SetSource {
  readonly id: string;
  read(): Promise<ArticleSet>;
  /** A hash of all that `read` and the beads settled by hand hang on; there where what is found out about the set can be kept. */
  digest?(): Promise<string>;
}

/** What earlier runs found out about sets, under the same glossary, rules, model and settings: bytes that only the run can read. */
export interface SetMemory {
  recall(digest: string, set: string): Promise<Uint8Array | undefined>;
  /** @param set the set's id: a memory may keep the latest of each alone. */
  keep(digest: string, packed: Uint8Array, set: string): Promise<void>;
}

export interface RunOptions {
  readonly sets: readonly SetSource[];
  readonly glossary: Glossary;
  /** Asked only where a set has more than one version. */
  readonly embedder: Embedder;
  readonly rules: readonly Rule[];
  /** Every rule there is, for directives that name one that was not run. */
  readonly known: readonly RuleId[];
  readonly settings: RuleSettings;
  readonly level: Level;
  readonly baseline?: Baseline;
  /** What a path is called wherever samma is called from; fingerprints are made of that. */
  readonly inProject?: (path: string) => string;
  /** Findings of other severities are left out, uncounted. */
  readonly severities: readonly Severity[];
  readonly keepFurniture: boolean;
  /** Keeps the renderings of names and terms in the report. */
  readonly keepRenderings?: boolean;
  /** Sets that stand in it as they are now are neither aligned nor checked again. */
  readonly memory?: SetMemory;
  /** Beads settled by hand for the translations of an article. */
  readonly overrides?: (source: Article) => Promise<AlignOptions["overrides"]>;
  /** An article's earlier version, "same" where it is as it was, undefined where there was none. Findings about what did not change are left out, counted. */
  readonly base?: (article: Article) => Promise<Article | "same" | undefined>;
  /** With `base`: findings about what did not change, too. */
  readonly wholeSet?: boolean;
  /** Asked before each set; once it says true, the sets that are left are skipped. */
  readonly isLate?: () => boolean;
  readonly samma: string;
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: RunEvent) => void;
  /** Hears of each set, with what its rules stated, before the rules that look at all of them. A set that was remembered comes without vectors. */
  readonly onView?: (view: SetView, drafts: readonly Draft[]) => void;
}

/** What is being done; `done` of `total` counts sets, texts of a set's version in `language` while they embed, or rules that looked at a set. */
export type RunEvent =
  | { readonly kind: "set" | "rules"; readonly id: string; readonly done: number; readonly total: number }
  | { readonly kind: "embed"; readonly id: string; readonly language: Language; readonly done: number; readonly total: number };

export interface RunResult extends Pick<Filtered, "staleWaivers" | "waived"> {
  readonly report: Report;
  readonly directiveProblems: readonly DirectiveProblem[];
}

/**
 * Articles, glossary and an encoder in; a report out. Reads the sets one after another, aligns the first version of each with
 * the others, lets the rules look. Prints nothing, touches no file.
 */
export async function run(options: RunOptions): Promise<RunResult> {
  const { sets, samma, signal, onEvent } = options;
  const { rules, known, settings, level, severities, baseline } = options;
  const changed = new Map<Article, ArticleChanges>();
  const changes: Changes | undefined = options.base === undefined ? undefined : (article) => changed.get(article);
  const context = ruleContext({ glossary: options.glossary, changes });
  const shelf = new Shelf();
  const looked: StoredSet[] = [];
  const stated: (readonly Draft[])[] = [];
  let skipped: readonly string[] = [];
  for (const [done, source] of sets.entries()) {
    signal?.throwIfAborted();
    if (options.isLate?.() === true) {
      skipped = sets.slice(done).map(({ id }) => id);
      break;
    }
    onEvent?.({ kind: "set", id: source.id, done, total: sets.length });
    const known = await lookAt(source, context, { ...options, shelf });
    looked.push(known);
    stated.push(known.drafts);
    if (options.base !== undefined) {
      // What is said of changes holds for this run only.
      await compareWithBase(known.set, options.base, changed);
      stated.push(draftsOfSet(known.view(), rules.filter(comparesChanges), context));
    }
    await breathe(signal);
  }
  onEvent?.({ kind: "set", id: "", done: sets.length, total: sets.length });
  for (const rule of rules) {
    await breathe(signal);
    stated.push(draftsOfCorpus(looked, [rule], context));
  }
  await breathe(signal);
  const findings = await inTurns(findingSteps(stated.flat(), looked, { rules, severities: settings, inProject: options.inProject }), signal);
  await breathe(signal);
  const filtered = filterFindings(findings, {
    views: looked,
    context,
    rules,
    known,
    level,
    settings,
    ...(baseline === undefined ? {} : { baseline }),
  });
  await breathe(signal);
  const inScope = filtered.findings.filter((finding) => changes === undefined || options.wholeSet === true || concernsChange(finding, changes));
  const unchanged = filtered.findings.length - inScope.length;
  const aligned = looked.some(({ alignments }) => alignments.length > 0);
  const report: Report = {
    samma,
    ...(aligned ? { model: options.embedder.model } : {}),
    sets: looked.map((known) => reported(known, options.keepRenderings === true)),
    findings: inScope.filter(({ severity }) => severities.includes(severity)),
    suppressed: { ...filtered.suppressed, ...(unchanged > 0 ? { unchanged } : {}) },
    ...(skipped.length > 0 ? { skipped } : {}),
  };
  return { report, directiveProblems: filtered.directiveProblems, staleWaivers: filtered.staleWaivers, waived: filtered.waived };
}

/** Texts, beads and renderings come back from what is packed, as they are asked for: a report that counts does not fill the memory. */
function reported({ set, alignments, view }: StoredSet, withRenderings: boolean): ReportedSet {
  return withRenderings ? { set, alignments, get renderings() { return view().renderings(); } } : { set, alignments };
}

async function compareWithBase({ articles }: ArticleSet, base: NonNullable<RunOptions["base"]>, changed: Map<Article, ArticleChanges>): Promise<void> {
  for (const article of articles) {
    const earlier = await base(article);
    if (earlier !== "same") changed.set(article, compareArticles(article, earlier));
  }
}
