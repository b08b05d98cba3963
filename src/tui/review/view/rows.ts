import { windowOf } from "../../terminal/window.ts";
import type { State } from "../state.ts";

/** From here on the list stands beside the finding. */
export const wide = 130;

/** Lines above a page: the pages, the status. */
export const headLines = 2;

/** How much of a page the list of findings takes. */
export function listSize({ visible }: Pick<State, "visible">, width: number, height: number): { readonly width: number; readonly height: number } {
  if (width >= wide) return { width: Math.floor(width * 0.36), height };
  return { width, height: Math.max(3, Math.min(visible.length, Math.floor(height * 0.35))) };
}

/** Where the list of findings stands on the screen: rows `from` up to `to` from screen row `top` on; undefined where another page is open. */
export function listRows(state: State): { readonly top: number; readonly from: number; readonly to: number; readonly width: number; readonly cursor: number } | undefined {
  if (state.screen !== "findings") return undefined;
  const { width, height } = listSize(state, state.columns, state.rows - 2 - headLines);
  return { top: headLines + 1, ...windowOf(state.cursor, state.visible.length, height), width, cursor: state.cursor };
}
