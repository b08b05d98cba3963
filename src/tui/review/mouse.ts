import type { MouseEvent } from "../terminal/mouse.ts";
import type { Action } from "./actions.ts";
import type { State } from "./state.ts";
import { tabAt } from "./view/bars.ts";
import { listRows } from "./view/rows.ts";

/** The wheel moves the cursor; a click chooses what it is on, a click on what is chosen already opens it. */
export function mouseActions(state: State, { what, column, row }: MouseEvent): readonly Action[] {
  if (what !== "click") return [{ type: "move", by: what === "down" ? 1 : -1 }];
  if (state.prompt !== undefined) return [];
  if (row === 1) {
    const screen = tabAt(state, column);
    return screen === undefined ? [] : [{ type: "open", screen }];
  }
  const list = listRows(state);
  const index = list === undefined ? -1 : list.from + row - list.top;
  if (list === undefined || row < list.top || index >= list.to || column > list.width) return [];
  return index === list.cursor ? [{ type: "enter" }] : [{ type: "jump", to: index }];
}
