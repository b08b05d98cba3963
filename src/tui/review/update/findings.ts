import type { Checked, Decision } from "../port.ts";
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

/** A set that is ready while others are at work. */
export function withPartial(state: State, { sets, findings, concepts }: Checked): State {
  return refreshed({ ...state, sets: [...state.sets, ...sets], findings: [...state.findings, ...findings], concepts: [...state.concepts, ...concepts] });
}

/** Fresh results: of everything, or in place of those of the sets that were looked at again. */
export function withChecked(state: State, { sets, findings, concepts }: Checked, all: boolean): State {
  const ids = new Set(sets.map(({ set }) => set.id));
  const known = new Map(sets.map((one) => [one.set.id, one]));
  const order = state.sets.map(({ set }) => set.id);
  const merged = all ? findings : inSetOrder(order, [...state.findings.filter(({ set }) => !ids.has(set)), ...findings]);
  return refreshed({
    ...state,
    work: undefined,
    rechecking: false,
    sets: all ? sets : state.sets.map((one) => known.get(one.set.id) ?? one),
    findings: merged,
    concepts: all ? concepts : inSetOrder(order, [...state.concepts.filter(({ set }) => !ids.has(set)), ...concepts]),
    settled: new Set(all ? [] : state.findings.filter(({ set, fingerprint }) => !ids.has(set) && state.settled.has(fingerprint)).map(({ fingerprint }) => fingerprint)),
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
