import { beside } from "../../text/line.ts";
import { wrap } from "../../text/wrap.ts";
import { filterWords } from "../filter.ts";
import type { Lookup } from "../port.ts";
import { currentFinding, type State } from "../state.ts";
import { rule, type Line } from "../../terminal/theme.ts";
import { findingLines, findingPreview } from "./finding.ts";
import { listLines } from "./list.ts";
import { progressLines } from "./progress.ts";
import { listSize, wide } from "./rows.ts";

/** The list with what the cursor is on: beside each other where there is room, else one above the other. */
export function findingsBody(state: State, lookup: Lookup, width: number, height: number): Line[] {
  const finding = currentFinding(state);
  if (finding === undefined) return emptyLines(state, width);
  const size = listSize(state, width, height);
  if (width >= wide) {
    const left = size.width;
    const right = width - left - 3;
    const detail = findingPreview(state, finding, lookup, { width: right, around: 2, height });
    const list = listLines(state, left, height);
    return beside([{ lines: padded(list, height), width: left }, { lines: detail, width: right }], { text: " │ ", style: "dim" });
  }
  const detail = findingPreview(state, finding, lookup, { width, around: height > 30 ? 1 : 0, height: height - size.height - 1 });
  return [...listLines(state, width, size.height), rule(width), ...detail];
}

/** One finding on the whole screen, scrolled. */
export function findingBody(state: State, lookup: Lookup, width: number, height: number): Line[] {
  const finding = currentFinding(state);
  if (finding === undefined) return emptyLines(state, width);
  const lines = findingLines(state, finding, lookup, { width, around: height > 40 ? 3 : height > 24 ? 2 : 1 });
  const from = Math.max(0, Math.min(state.scroll, lines.length - height));
  return lines.slice(from, from + height);
}

function emptyLines(state: State, width: number): Line[] {
  const filtered = filterWords(state.filter);
  if (state.work !== undefined && state.findings.length === 0) return progressLines(state, width);
  const words =
    state.work !== undefined
      ? "Nothing found so far."
      : filtered !== "" && state.findings.length > 0
        ? `Nothing passes the filter (${filtered}). x clears it.`
        : state.decisions.length > 0
          ? "Nothing left to decide. q leaves, 5 shows what was decided."
          : "Nothing found. 4 reads the texts side by side, q leaves.";
  return [[], ...wrap([{ text: words, style: state.work === undefined ? "good" : "dim" }], width)];
}

const padded = (lines: readonly Line[], height: number): Line[] => [...lines, ...Array.from({ length: Math.max(0, height - lines.length) }, (): Line => [])];
