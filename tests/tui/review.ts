import { articleOf, alignmentOf, type LooseBead } from "../check/views.ts";
import type { Article } from "../../src/article/types.ts";
import type { Finding, Severity } from "../../src/check/types.ts";
import type { Checked, ConceptRow, Lookup, Outcome, ReviewPort } from "../../src/tui/review/port.ts";
import { initialState, type State } from "../../src/tui/review/state.ts";
import { update } from "../../src/tui/review/update/update.ts";
import { actionOf } from "../../src/tui/review/keys.ts";

export interface FindingFacts {
  readonly article: Article;
  readonly segment: number;
  readonly words: string;
  readonly severity?: Severity;
  readonly set?: string;
  readonly concept?: string;
  readonly majority?: string;
  readonly fixed?: string;
  readonly confidence?: number;
}

/** A name-variant finding at the first place where the words stand in the segment. */
export function findingOf({ article, segment, words, severity = "warning", set = "news", concept, majority = "Brandt", fixed, confidence = 0.9 }: FindingFacts): Finding {
  const { span, text } = article.segments[segment]!;
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`"${words}" does not stand in segment ${segment}`);
  const place = { article, segment, span: { start: span.start + at, end: span.start + at + words.length } };
  return {
    rule: "name-variant",
    data: { majority, difference: "letters", across: "article" },
    confidence,
    place,
    actual: words,
    expected: [majority],
    evidence: [{ form: majority, count: 3, places: [place] }, { form: words, count: 1, places: [place] }],
    related: [],
    ...(concept === undefined ? {} : { concept }),
    ...(fixed === undefined ? {} : { fix: { span: place.span, text: fixed } }),
    set,
    severity,
    category: "terminology/inconsistent-use",
    fingerprint: `${set}-${article.language}-${segment}-${words}`,
  };
}

export interface NewsOptions {
  readonly source?: Article;
  readonly target?: Article;
  readonly beads?: readonly LooseBead[];
  readonly findings?: (source: Article, target: Article) => readonly Finding[];
  readonly concepts?: readonly ConceptRow[];
  readonly set?: string;
}

export const english = articleOf("en", ["Olof Brandt sells fish.", "The quay is new.", "Nobody knew why the gate had been closed."]);
export const swedish = articleOf("sv", ["Olof Brant säljer fisk.", "Kajen är ny.", "Ingen visste varför grinden hade stängts."]);

/** One set of two versions with a finding in the first and the last sentence of the translation. */
export function news(options: NewsOptions = {}): Checked {
  const { source = english, target = swedish, beads, set = "news", concepts = [] } = options;
  const findings = options.findings?.(source, target) ?? [findingOf({ article: target, segment: 0, words: "Brant", fixed: "Brandt" }), findingOf({ article: target, segment: 2, words: "grinden", majority: "porten", severity: "error" })];
  return { sets: [{ set: { id: set, articles: [source, target] }, alignments: [alignmentOf(source, target, beads)] }], findings, concepts };
}

export function stateOf(checked: Checked = news(), { columns = 80, rows = 24 }: { columns?: number; rows?: number } = {}): State {
  return update(initialState(columns, rows), { type: "checked", checked, all: true }).state;
}

/** What keys make of a state; effects are left undone. */
export function pressed(state: State, ...keys: readonly string[]): State {
  return keys.reduce((current, key) => {
    const action = actionOf(current, { name: key, ...(key === "space" ? { text: " " } : /^[a-z+]{2,}$/u.test(key) ? {} : { text: key }) });
    return action === undefined ? current : update(current, action).state;
  }, state);
}

export const noLookup: Lookup = { mentions: () => [], concept: () => undefined };

/** A world that does what it is told and remembers it. */
export function fakePort(checked: Checked = news(), answers: Partial<ReviewPort> = {}): ReviewPort & { readonly calls: string[] } {
  const calls: string[] = [];
  const done = (kind: "fix" | "accept" | "waive" | "term" | "relink", words: string, finding?: Finding): Promise<Outcome> => {
    calls.push(words);
    const about = finding === undefined ? {} : { about: { fingerprint: finding.fingerprint, rule: finding.rule, path: finding.place.article.path, line: 1, column: 1, actual: finding.actual } };
    return Promise.resolve({ kind: "done", decision: { kind, words, ...about, changes: [] }, recheck: false });
  };
  return {
    calls,
    check: () => Promise.resolve(checked),
    recheck: () => Promise.resolve({ ...checked, all: true }),
    fix: (finding, text) => done("fix", `${finding.actual} → ${text}`, finding),
    accept: (finding) => done("accept", `accepted ${finding.actual}`, finding),
    waive: (finding, reason) => done("waive", `waived ${finding.actual}: ${reason}`, finding),
    addTerm: ({ form, status, finding }) => done("term", `${form} is ${status}`, finding),
    relink: ({ words }) => done("relink", words),
    undo: (decision) => {
      calls.push(`undid ${decision.words}`);
      return Promise.resolve({ kind: "done", decision, recheck: false });
    },
    changedOutside: () => Promise.resolve([]),
    stop: () => undefined,
    openEditor: () => Promise.resolve({ text: "back from the editor", tone: "plain" }),
    copy: (text) => void calls.push(`copied ${text}`),
    lookup: noLookup,
    ...answers,
  };
}
