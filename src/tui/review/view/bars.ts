import { columnsOf } from "../../text/width.ts";
import { cut, lineWidth } from "../../text/line.ts";
import { filterWords } from "../filter.ts";
import { bindingsOf } from "../keys.ts";
import type { WorkStep } from "../port.ts";
import type { Screen, State } from "../state.ts";
import { footerLine } from "../../terminal/bindings.ts";
import { piece, rule, type Line, type Piece } from "../../terminal/theme.ts";
import { visible } from "../../../report/text/visible.ts";

const tabOf: Partial<Record<Screen, string>> = { finding: "findings", evidence: "findings" };

/** The pages, the one that is open marked; in a narrow window the others are numbers only. */
export function topBar(state: State): Line {
  return cut(tabs(state).flatMap(({ words, open }): Piece[] => [piece(words, open ? "selected" : undefined), piece(" ")]), state.columns);
}

/** The page whose name stands at a column (from 1) of the top line. */
export function tabAt(state: State, column: number): Screen | undefined {
  let end = 0;
  return tabs(state).find(({ words }) => (end += columnsOf(words) + 1) >= column)?.screen;
}

function tabs(state: State): readonly { readonly screen: Screen; readonly words: string; readonly open: boolean }[] {
  const { visible: findings, decisions, columns } = state;
  const position = findings.length === 0 ? "0" : `${state.cursor + 1}/${findings.length}`;
  const pages = [["findings", `1 Findings ${position}`], ["overview", "2 Overview"], ["concepts", "3 Concepts"], ["reading", "4 Reading"], ["decisions", `5 Decisions ${decisions.length}`]] as const;
  return pages.map(([screen, words]) => {
    const open = screen === (tabOf[state.screen] ?? state.screen);
    return { screen, words: ` ${columns < 76 && !open ? words[0] : words} `, open };
  });
}

/** `aligning harbour th 12/64 · 3 s left`. */
export function workWords({ what, done, total, elapsed }: WorkStep): string {
  if (total === 0) return what;
  const left = done > 0 && done < total && elapsed > 1000 ? ` · ${durationWords((elapsed / done) * (total - done))} left` : "";
  return `${what} ${done}/${total}${left}`;
}

function durationWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 90 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}

/** What is being done, what is filtered and how it is sorted, on a rule across. */
export function statusBar({ work, rechecking, filter, sort, columns }: State): Line {
  const said: Piece[] = [
    ...(work !== undefined ? [piece(workWords(work), "key")] : rechecking ? [piece("checking again", "key")] : []),
    ...(filterWords(filter) === "" ? [] : [piece(`only ${filterWords(filter)} (x clears)`, "info")]),
    ...(sort === "place" ? [] : [piece(`by ${sort}`, "info")]),
  ];
  const words = said.flatMap(({ text, style }) => [piece("── ", "dim"), piece(`${visible(text)} `, style)]);
  const line = cut(words, columns);
  return [...line, ...rule(Math.max(0, columns - lineWidth(line)))];
}

/** The last line: what was just done, or the keys. */
export function footer({ screen, message, columns }: State): Line {
  if (message !== undefined) return cut([{ text: visible(message.text), ...(message.tone === "plain" ? {} : { style: message.tone }) }], columns);
  return footerLine(bindingsOf(screen), columns);
}
