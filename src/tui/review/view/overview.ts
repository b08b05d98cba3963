import { severityMark } from "../../../report/text/marks.ts";
import type { Summary } from "../../../report/summary.ts";
import { visible } from "../../../report/text/visible.ts";
import { fill, restyle } from "../../text/line.ts";
import { matrixOf, type MatrixCell } from "../matrix.ts";
import { severities, type State } from "../state.ts";
import type { Line, Piece } from "../../terminal/theme.ts";
import { columnsOf } from "../../text/width.ts";
import { progressLines } from "./progress.ts";
import { windowOf } from "../../terminal/window.ts";

const cellWidth = 15;

/** Sets down, languages across: findings by severity, and how sure the alignment with the source is. */
export function overviewBody(state: State, width: number, height: number): Line[] {
  const { languages, rows } = matrixOf(state);
  if (rows.length === 0) return state.work === undefined ? [[], [{ text: "There is no article here.", style: "dim" }]] : progressLines(state, width);
  const nameWidth = Math.min(36, Math.max(8, ...rows.map(({ set }) => columnsOf(visible(set)))) + 2);
  const fitting = Math.max(1, Math.floor((width - nameWidth - 2) / cellWidth));
  const columns = windowOf(state.cell.column, languages.length + 1, fitting);
  const names = ["all", ...languages].slice(columns.from, columns.to);
  const more = columns.to < languages.length + 1 ? " ›" : "";
  const head: Line = [...fill([{ text: "  article", style: "dim" }], nameWidth + 2), ...names.flatMap((name) => fill([{ text: name, style: "title" }], cellWidth) as Piece[]), { text: more, style: "dim" }];
  const { from, to } = windowOf(state.cell.row, rows.length, height - 4);
  const lines = rows.slice(from, to).map((row, offset): Line => {
    const current = from + offset === state.cell.row;
    const cells = [{ counts: row.all, confidence: undefined }, ...row.cells].slice(columns.from, columns.to);
    return [
      { text: current ? "› " : "  ", style: "key" },
      ...fill([{ text: visible(row.set), ...(current ? { style: "bold" as const } : {}) }], nameWidth),
      ...cells.flatMap((cell, index) => {
        const line = fill([{ text: " " }, ...cellLine(cell)], cellWidth - 1);
        return [...(current && columns.from + index === state.cell.column ? restyle(line, "selected") : line), { text: " " }];
      }),
    ];
  });
  const legend: Line = [{ text: "  ✖ error  ▲ warning  • info   % how sure the alignment is   · nothing found", style: "dim" }];
  return [head, ...lines, [], legend];
}

function cellLine(cell: MatrixCell | undefined): Line {
  if (cell === undefined) return [{ text: "–", style: "dim" }];
  const counts = countPieces(cell.counts);
  const confidence: Piece[] = cell.confidence === undefined ? [] : [{ text: ` ${Math.round(cell.confidence * 100)}%`, style: "dim" }];
  return [...(counts.length === 0 ? [{ text: "·", style: "dim" } as Piece] : counts), ...confidence];
}

function countPieces(counts: Summary): Piece[] {
  return severities.filter((severity) => counts[severity] > 0).map((severity, index): Piece => ({ text: `${index > 0 ? " " : ""}${severityMark[severity]}${counts[severity]}`, style: severity }));
}
