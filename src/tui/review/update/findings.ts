import { setOf } from "../context.ts";
import type { Checked, Decision, WorkStep } from "../port.ts";
import { visibleFindings } from "../filter.ts";
import type { State } from "../state.ts";

/** The list made anew, the cursor on the finding it was on; where that is gone, on the one that took its place. */
export function refreshed(state: State): State {
  const current = state.visible[state.cursor]?.fingerprint;
  const visible = visibleFindings(state);
  const same = visible.findIndex(({ fingerprint }) => fingerprint === current);
  const cursor = same >= 0 ? same : Math.max(0, Math.min(state.cursor, visible.length - 1));
  const moved = visible[cursor]?.fingerprint !== current;
  return { ...state, visible, cursor, ...(moved ? { scroll: 0, evidence: 0 } : {}) };
}

/** What is being done, and how far each version of the set at hand is. */
export function withWork(state: State, work: WorkStep): State {
  const { set, language, done, total } = work;
  if (language === undefined || set === undefined) return { ...state, work };
  const others = state.lanes.filter((lane) => lane.set === set && lane.language !== language);
  return { ...state, work, lanes: [...others, { set, language, done, total }] };
}

/** A set that is ready while others are at work. */
export function withPartial(state: State, { sets, findings, concepts }: Checked): State {
  return refreshed({ ...state, sets: [...state.sets, ...sets], findings: [...state.findings, ...findings], concepts: [...state.concepts, ...concepts] });
}

export interface CheckedScope {
  /** Everything was checked, not some sets alone. */
  readonly all: boolean;
  /** Sets of which what is shown is newer: they stay as they are. */
  readonly except: ReadonlySet<string>;
}

/** Fresh results: of everything, or in place of those of the sets that were looked at again. */
export function withChecked(state: State, checked: Checked, { all, except }: CheckedScope): State {
  const fresh = new Map(checked.sets.filter(({ set }) => !except.has(set.id)).map((one) => [one.set.id, one]));
  const sets = all ? checked.sets.map((one) => fresh.get(one.set.id) ?? setOf(state, one.set.id) ?? one) : state.sets.map((one) => fresh.get(one.set.id) ?? one);
  const order = sets.map(({ set }) => set.id);
  const stays = ({ set }: { readonly set: string }): boolean => !fresh.has(set);
  const merged = <T extends { readonly set: string }>(old: readonly T[], next: readonly T[]): readonly T[] => {
    const kept = old.filter(stays);
    const taken = next.filter((one) => !stays(one));
    return kept.length === 0 ? taken : inSetOrder(order, [...kept, ...taken]);
  };
  // What was accepted while the first check was at work was not known to it.
  const isFirst = all && state.work !== undefined;
  const settled = isFirst ? state.settled : new Set(state.findings.filter((finding) => stays(finding) && state.settled.has(finding.fingerprint)).map(({ fingerprint }) => fingerprint));
  return refreshed({
    ...state,
    ...(all ? { work: undefined, lanes: [] } : {}),
    sets,
    findings: merged(state.findings, checked.findings),
    concepts: merged(state.concepts, checked.concepts),
    settled,
  });
}

function inSetOrder<T extends { readonly set: string }>(order: readonly string[], ofSets: readonly T[]): readonly T[] {
  const rank = new Map(order.map((id, index) => [id, index]));
  return [...ofSets].sort((a, b) => (rank.get(a.set) ?? 0) - (rank.get(b.set) ?? 0));
}

export function withDecision(state: State, decision: Decision): State {
  const gone = decision.about?.fingerprint;
  const settled = gone === undefined ? state.settled : new Set([...state.settled, gone]);
  return refreshed({ ...state, decisions: [...state.decisions, decision], settled, message: { text: decision.words, tone: "good" } });
}

export function withoutDecision(state: State, decision: Decision): State {
  const settled = new Set([...state.settled].filter((fingerprint) => fingerprint !== decision.about?.fingerprint));
  return refreshed({ ...state, decisions: state.decisions.filter((one) => one !== decision), settled, message: { text: `undone: ${decision.words}`, tone: "plain" } });
}
