import { columnsOf } from "../../text/width.ts";
import { cut, fill, lineWidth } from "../../text/line.ts";
import { filterWords } from "../filter.ts";
import { bindingsOf } from "../keys.ts";
import type { WorkStep } from "../port.ts";
import type { Screen, State } from "../state.ts";
import type { Line, Piece } from "../theme.ts";
import { visible } from "../../../report/text/visible.ts";
import { keyWords } from "./help.ts";

const tabOf: Partial<Record<Screen, string>> = { finding: "findings", evidence: "findings" };

/** The pages, the one that is open marked, and on the right what is being done. */
export function topBar(state: State): Line {
  const { visible: findings, decisions, columns } = state;
  const open = tabOf[state.screen] ?? state.screen;
  const position = findings.length === 0 ? "0" : `${state.cursor + 1}/${findings.length}`;
  const tabs = [["findings", `1 Findings ${position}`], ["overview", "2 Overview"], ["concepts", "3 Concepts"], ["reading", "4 Reading"], ["decisions", `5 Decisions ${decisions.length}`]] as const;
  const short = columns < 100;
  const left: Line = tabs.flatMap(([screen, words]): Piece[] => {
    const text = short && screen !== open ? words.replace(/ \D.*$/u, ` ${words.slice(2, 6)}`) : words;
    return [{ text: ` ${text} `, style: screen === open ? "selected" : "dim" }, { text: " " }];
  });
  const right = statusWords(state);
  const room = columns - columnsOf(right) - 1;
  return right === "" ? cut(left, columns) : [...fill(left, Math.max(0, room)), { text: ` ${right}`, style: "info" }];
}

function statusWords({ work, rechecking }: State): string {
  if (work !== undefined) return visible(workWords(work));
  return rechecking ? "checking again" : "";
}

/** `aligning harbour th 12/64 · 3 s left`. */
export function workWords({ what, done, total, elapsed }: WorkStep): string {
  if (total === 0) return what;
  const left = done > 0 && done < total && elapsed > 1000 ? ` · ${Math.ceil((elapsed / done) * (total - done) / 1000)} s left` : "";
  return `${what} ${done}/${total}${left}`;
}

/** What is filtered and how it is sorted; a rule across where nothing is. */
export function filterBar({ filter, sort, columns }: State): Line {
  const words = [filterWords(filter) === "" ? "" : `only ${filterWords(filter)} (x clears)`, sort === "place" ? "" : `by ${sort}`].filter((part) => part !== "").join(" · ");
  if (words === "") return [{ text: "─".repeat(columns), style: "dim" }];
  const line = cut([{ text: "── ", style: "dim" }, { text: visible(words), style: "info" }, { text: " ", style: "dim" }], columns);
  return [...line, { text: "─".repeat(Math.max(0, columns - lineWidth(line))), style: "dim" }];
}

/** The last line: what was just done, or the keys. */
export function footer({ screen, message, columns }: State): Line {
  if (message !== undefined) return cut([{ text: visible(message.text), ...(message.tone === "plain" ? {} : { style: message.tone }) }], columns);
  const shown = bindingsOf(screen).filter(({ footer: words }) => words !== undefined);
  const pieces: Piece[] = [];
  let used = 0;
  for (const { keys, footer: words } of shown) {
    const key = keyWords(keys[0]!);
    const width = columnsOf(key) + columnsOf(words!) + 3;
    if (used + width > columns) break;
    pieces.push({ text: key, style: "key" }, { text: ` ${words!}  `, style: "dim" });
    used += width;
  }
  return pieces;
}
