import type { Finding } from "../../check/types.ts";
import { summarise } from "../../report/summary.ts";
import { visible } from "../../report/text/visible.ts";
import { list, plural } from "../../report/words/phrases.ts";
import type { Decision, DecisionKind } from "../../tui/review/port.ts";
import type { State } from "../../tui/review/state.ts";

const labels: Readonly<Record<DecisionKind, string>> = { fix: "fixed", accept: "accepted", waive: "waived", term: "changed in the glossary", relink: "linked anew" };

const leftIn = ({ findings, settled }: State): Finding[] => findings.filter(({ fingerprint }) => !settled.has(fingerprint));

/** What is said on leaving: what was decided, in which files, and what is left. */
export function farewell(state: State): string {
  const { decisions } = state;
  const counts = (Object.keys(labels) as DecisionKind[]).map((kind) => ({ kind, count: decisions.filter((decision) => decision.kind === kind).length })).filter(({ count }) => count > 0);
  const done = counts.length === 0 ? "nothing decided" : list(counts.map(({ kind, count }) => `${count} ${labels[kind]}`));
  const files = [...new Set(decisions.flatMap(({ changes }) => changes.map(({ path }) => path)))].sort();
  return `${done}; ${plural(leftIn(state).length, "finding")} left\n${files.map((path) => `  ${visible(path)}\n`).join("")}`;
}

/** The decisions as data: `--report FILE`. */
export function decisionRecord(state: State, samma: string): string {
  const record = {
    samma,
    decisions: state.decisions.map(({ kind, words, about, reason, changes }: Decision) => ({ decision: kind, words, ...about, ...(reason === undefined ? {} : { reason }), files: changes.map(({ path }) => path) })),
    left: summarise(leftIn(state)),
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}
