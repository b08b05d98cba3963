import { beadOf, parallelOf, setOf } from "../context.ts";
import { matrixOf } from "../matrix.ts";
import { currentFinding, evidencePlaces, noFilter, type Reading, type Screen, type State } from "../state.ts";
import { refreshed } from "./findings.ts";

const tabs: readonly Screen[] = ["findings", "overview", "concepts", "reading", "decisions"];

export function opened(state: State, screen: Screen): State {
  if (screen === state.screen) return screen === "help" ? closed(state) : state;
  if (screen === "evidence") {
    const finding = currentFinding(state);
    if (finding === undefined || evidencePlaces(finding).length === 0) return { ...state, message: { text: "there are no other places for this one", tone: "plain" } };
  }
  // The pages of the top line are places of their own; what is opened from one of them leads back there.
  const back = tabs.includes(screen) && !(screen === "reading" && state.screen !== "overview") ? [] : [...state.back, state.screen];
  return { ...state, screen, back, scroll: 0, evidence: 0, ...(screen === "reading" ? { reading: readingHere(state) } : {}) };
}

export function nextTab(state: State, by: 1 | -1): State {
  const at = Math.max(0, tabs.indexOf(state.screen === "finding" || state.screen === "evidence" ? "findings" : state.screen));
  return { ...opened(state, tabs[(at + by + tabs.length) % tabs.length]!), back: [] };
}

export function closed(state: State): State {
  const to = state.back.at(-1);
  if (to !== undefined) return { ...state, screen: to, back: state.back.slice(0, -1), scroll: 0 };
  return state.screen === "findings" ? state : { ...state, screen: "findings", scroll: 0 };
}

/** Enter: into what the cursor stands on. */
export function entered(state: State): State {
  switch (state.screen) {
    case "findings":
      return currentFinding(state) === undefined ? state : opened(state, "finding");
    case "overview":
      return intoCell(state);
    case "concepts":
      return intoConcept(state);
    case "evidence":
      return toEvidence(state);
    default:
      return state;
  }
}

/** Findings of one cell of the overview: of a set, in one language or in all. */
function intoCell(state: State): State {
  const { languages, rows } = matrixOf(state);
  const row = rows[state.cell.row];
  if (row === undefined) return state;
  const language = state.cell.column === 0 ? [] : [languages[state.cell.column - 1]!];
  const chosen = { ...state.filter.chosen, set: new Set([row.set]), language: new Set(language) };
  return refreshed({ ...opened(state, "findings"), back: ["overview"], filter: { ...state.filter, chosen }, cursor: 0 });
}

/** Findings about one concept, whatever else was chosen. */
function intoConcept(state: State): State {
  const row = state.concepts[state.conceptRow];
  if (row === undefined) return state;
  const set = new Set([row.set]);
  // Findings about a name hold its words, not a concept.
  const filter = row.kind === "name" ? { chosen: { ...noFilter.chosen, set }, search: row.id } : { ...noFilter, chosen: { ...noFilter.chosen, concept: new Set([row.id]), set } };
  return refreshed({ ...opened(state, "findings"), back: ["concepts"], filter, cursor: 0 });
}

function toEvidence(state: State): State {
  const finding = currentFinding(state);
  const found = finding === undefined ? undefined : evidencePlaces(finding)[state.evidence];
  if (found === undefined) return state;
  for (const { set, alignments } of state.sets) {
    for (const [pair, alignment] of alignments.entries()) {
      const bead = beadOf(alignment, found.place);
      if (bead !== undefined) return { ...state, screen: "reading", back: [...state.back, "evidence"], reading: { set: set.id, pair, bead } };
    }
  }
  return { ...state, message: { text: "this place is in no alignment; o opens it in the editor", tone: "plain" } };
}

/** Where aligned reading begins: at the finding, where it was left, or at the first translation there is. */
function readingHere(state: State): Reading | undefined {
  const finding = state.screen === "findings" || state.screen === "finding" ? currentFinding(state) : undefined;
  const parallel = finding === undefined ? undefined : parallelOf(state, finding);
  if (finding !== undefined && parallel !== undefined) {
    return { set: finding.set, pair: setOf(state, finding.set)!.alignments.indexOf(parallel.alignment), bead: parallel.bead };
  }
  if (state.screen === "overview") {
    const row = state.sets[state.cell.row];
    const language = state.cell.column === 0 ? undefined : matrixOf(state).languages[state.cell.column - 1];
    const pair = row?.alignments.findIndex(({ target }) => target.language === language) ?? -1;
    if (row !== undefined && row.alignments.length > 0) return { set: row.set.id, pair: Math.max(0, pair), bead: 0 };
  }
  const first = state.sets.find(({ alignments }) => alignments.length > 0);
  return state.reading ?? (first === undefined ? undefined : { set: first.set.id, pair: 0, bead: 0 });
}
