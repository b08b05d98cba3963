import { beside, cut, fill, restyle } from "../../text/line.ts";
import { wrap } from "../../text/wrap.ts";
import { visible } from "../../../report/text/visible.ts";
import { bindingLine, footerLine } from "../../terminal/bindings.ts";
import { fitted, tooSmall } from "../../terminal/fitted.ts";
import { piece, rule, type Line } from "../../terminal/theme.ts";
import { windowOf } from "../../terminal/window.ts";
import { bindings } from "../keys.ts";
import type { Draft } from "../port.ts";
import { countOf, currentDraft, openDrafts, type State } from "../state.ts";
import { draftLines } from "./draft.ts";

/** From here on the list stands beside the proposal. */
const wide = 110;

/** The whole screen: one line fewer than the terminal has (Ink redraws from scratch what fills it), none wider than it is. */
export function frame(state: State): Line[] {
  const small = tooSmall(state);
  if (small !== undefined) return small;
  const { columns, rows } = state;
  const height = rows - 1;
  const body = state.help ? helpBody() : bodyOf(state, columns, height - 3);
  return [...fitted([topBar(state), rule(columns), ...body], columns, height - 1), footer(state)];
}

function topBar(state: State): Line {
  const open = openDrafts(state);
  const position = open.length === 0 ? "none left" : `${state.cursor + 1}/${open.length}`;
  return cut([piece(` Proposals ${position} `, "selected"), piece(`  ${countOf(state, "accepted")} accepted, ${countOf(state, "rejected")} rejected`, "dim"), ...(state.busy ? [piece("  writing", "key")] : [])], state.columns);
}

function bodyOf(state: State, width: number, height: number): Line[] {
  const draft = currentDraft(state);
  if (draft === undefined) return [[], ...wrap([piece(state.drafts.length === 0 ? "Nothing to propose: the glossary has what these articles name. q leaves." : "Everything is decided. u takes the last decision back, q leaves.", "good")], width)];
  if (width >= wide) {
    const left = Math.floor(width * 0.36);
    const lines = listLines(state, left, height);
    return beside([{ lines: [...lines, ...Array.from({ length: height - lines.length }, (): Line => [])], width: left }, { lines: draftLines(state, draft, width - left - 3, height), width: width - left - 3 }], piece(" │ ", "dim"));
  }
  const rows = Math.max(3, Math.min(openDrafts(state).length, Math.floor(height * 0.3)));
  return [...listLines(state, width, rows), rule(width), ...draftLines(state, draft, width, height - rows - 1)];
}

/** Proposals around the cursor, one a line: the type, the preferred forms. */
function listLines(state: State, width: number, height: number): Line[] {
  const open = openDrafts(state);
  const { from, to } = windowOf(state.cursor, open.length, height);
  return open.slice(from, to).map((draft, offset): Line => {
    const current = from + offset === state.cursor;
    const line: Line = [piece(current ? "› " : "  ", "key"), ...fill([piece(String(draft.count).padStart(4), "dim")], 5), ...fill([piece(draft.isKnown ? "lacking" : draft.type, "dim")], 13), piece(visible(summary(draft)))];
    return current ? restyle(fill(line, width), "selected") : line;
  });
}

function summary({ id, isKnown, sections }: Draft): string {
  const forms = sections.flatMap((section) => section.forms.filter(({ status }) => status === "preferred").map(({ text }) => text));
  return [...(isKnown ? [id] : []), ...forms].join(" = ");
}

const helpBody = (): Line[] => [[piece("Keys", "bold"), piece("   Esc leads back", "dim")], [], ...bindings.map((binding) => bindingLine(binding, 22))];

/** The last line: what was just done, or the keys. */
function footer({ message, typing, columns }: State): Line {
  if (typing !== undefined) return cut([piece("Enter keeps it, Esc takes it back, Ctrl-u empties it", "dim")], columns);
  if (message !== undefined) return cut([piece(visible(message.text), message.tone === "plain" ? undefined : message.tone)], columns);
  return footerLine(bindings, columns);
}
