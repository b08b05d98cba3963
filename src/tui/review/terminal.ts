import { showOnTerminal, type TerminalOptions } from "../terminal/show.tsx";
import type { Ending } from "../terminal/session.ts";
import type { ReviewPort } from "./port.ts";
import { openSession } from "./session.ts";
import type { State } from "./state.ts";
import { frame } from "./view/frame.ts";

/** A review on the terminal, until the user leaves it. What stands on the lines is decided in view/, what keys do in update/. */
export function reviewOnTerminal(port: ReviewPort, options: TerminalOptions): Promise<{ readonly ending: Ending; readonly state: State }> {
  return showOnTerminal({ open: ({ columns, rows }, suspend) => openSession({ port, columns, rows, suspend }), frame: (state) => frame(state, port.lookup) }, options);
}
