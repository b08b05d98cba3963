import { cut } from "../text/line.ts";
import { wrap } from "../text/wrap.ts";
import { piece, type Line } from "./theme.ts";

const least = { columns: 40, rows: 10 };

/** Exactly so many lines, none wider than so many columns. */
export function fitted(lines: readonly Line[], columns: number, height: number): Line[] {
  return Array.from({ length: height }, (_, row) => cut(lines[row] ?? [], columns));
}

/** The whole screen of a window in which nothing could be read; undefined where there is room. */
export function tooSmall({ columns, rows }: { readonly columns: number; readonly rows: number }): Line[] | undefined {
  if (columns >= least.columns && rows >= least.rows) return undefined;
  return fitted(wrap([piece(`samma needs ${least.columns}x${least.rows}`)], columns), columns, rows - 1);
}
