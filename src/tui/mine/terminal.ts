import { showOnTerminal, type TerminalOptions } from "../terminal/show.tsx";
import type { Ending } from "../terminal/session.ts";
import type { Draft, MinePort } from "./port.ts";
import { openMineSession } from "./session.ts";
import type { State } from "./state.ts";
import { frame } from "./view/frame.ts";

/** Proposals on the terminal, one by one, until the user leaves. */
export function mineOnTerminal(port: MinePort, drafts: readonly Draft[], options: TerminalOptions): Promise<{ readonly ending: Ending; readonly state: State }> {
  return showOnTerminal({ open: ({ columns, rows }) => openMineSession({ port, drafts, columns, rows }), frame }, options);
}
