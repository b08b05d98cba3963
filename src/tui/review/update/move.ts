import { isDoubtful } from "../doubtful.ts";
import { setOf } from "../context.ts";
import { facetChoices } from "../filter.ts";
import { matrixOf } from "../matrix.ts";
import { paletteChoices } from "../palette.ts";
import { currentFinding, evidencePlaces, type State } from "../state.ts";

const within = (at: number, length: number): number => Math.max(0, Math.min(at, length - 1));

/** How far a page goes. */
export const pageOf = ({ rows }: Pick<State, "rows">): number => Math.max(3, rows - 8);

/** The cursor of whatever the screen lists, moved; a list in a question comes first. */
export function moved(state: State, by: number): State {
  const { prompt } = state;
  if (prompt?.kind === "filter") return { ...state, prompt: { ...prompt, row: within(prompt.row + by, facetChoices(state).length) } };
  if (prompt?.kind === "palette") return { ...state, prompt: { ...prompt, row: within(prompt.row + by, paletteChoices(state).length) } };
  switch (state.screen) {
    case "findings":
    case "finding":
      return { ...state, cursor: within(state.cursor + by, state.visible.length), scroll: 0, evidence: 0 };
    case "overview":
      return { ...state, cell: { ...state.cell, row: within(state.cell.row + by, state.sets.length) } };
    case "concepts":
      return { ...state, conceptRow: within(state.conceptRow + by, state.concepts.length) };
    case "evidence": {
      const finding = currentFinding(state);
      return finding === undefined ? state : { ...state, evidence: within(state.evidence + by, evidencePlaces(finding).length) };
    }
    case "reading":
      return movedBead(state, by);
    case "decisions":
      return { ...state, decision: within(state.decision + by, state.decisions.length) };
    case "help":
      return { ...state, scroll: Math.max(0, state.scroll + by) };
  }
}

function movedBead(state: State, by: number): State {
  const { reading } = state;
  const beads = reading === undefined ? undefined : setOf(state, reading.set)?.alignments[reading.pair]?.beads;
  return reading === undefined || beads === undefined ? state : { ...state, reading: { ...reading, bead: within(reading.bead + by, beads.length) } };
}

/** The next bead that is worth a look; stays where there is none. */
export function toDoubtful(state: State, by: 1 | -1): State {
  const { reading } = state;
  const beads = reading === undefined ? undefined : setOf(state, reading.set)?.alignments[reading.pair]?.beads;
  if (reading === undefined || beads === undefined) return state;
  for (let at = reading.bead + by; at >= 0 && at < beads.length; at += by) {
    if (isDoubtful(beads[at]!)) return { ...state, reading: { ...reading, bead: at } };
  }
  return { ...state, message: { text: by > 0 ? "no doubtful bead below" : "no doubtful bead above", tone: "plain" } };
}

/** Another language: a column of the overview, a translation of the set being read. */
export function sideways(state: State, by: 1 | -1): State {
  if (state.screen === "overview") return { ...state, cell: { ...state.cell, column: within(state.cell.column + by, matrixOf(state).languages.length + 1) } };
  const { reading } = state;
  const alignments = reading === undefined ? undefined : setOf(state, reading.set)?.alignments;
  if (reading === undefined || alignments === undefined || alignments.length === 0) return state;
  const pair = (reading.pair + by + alignments.length) % alignments.length;
  // The same source sentence in the other translation.
  const segment = alignments[reading.pair]?.beads[reading.bead]?.source[0];
  const bead = segment === undefined ? -1 : alignments[pair]!.beads.findIndex(({ source }) => source.includes(segment));
  return { ...state, reading: { ...reading, pair, bead: bead < 0 ? within(reading.bead, alignments[pair]!.beads.length) : bead } };
}
