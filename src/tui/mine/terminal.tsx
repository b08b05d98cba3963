import { render } from "ink";
import type { Ending } from "../review/session.ts";
import { alternateScreen, mainScreen, withoutScrollbackErased } from "../review/terminal.tsx";
import type { Colors } from "../review/theme.ts";
import { MineApp } from "./app.tsx";
import type { Draft, MinePort } from "./port.ts";
import { openMineSession } from "./session.ts";
import type { State } from "./state.ts";

export interface MineTerminalOptions {
  readonly port: MinePort;
  readonly drafts: readonly Draft[];
  readonly colors: Colors;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  /** Aborted: it ends, interrupted. */
  readonly signal: AbortSignal;
}

/** Shows proposals on the terminal's alternate screen until the user leaves; the screen from before stands there again however it ends. */
export async function mineOnTerminal({ port, drafts, colors, stdin, stdout, signal }: MineTerminalOptions): Promise<{ readonly ending: Ending; readonly state: State }> {
  const session = openMineSession({ port, drafts, columns: stdout.columns, rows: stdout.rows });
  const leave = (): void => void stdout.write(mainScreen);
  const interrupt = (): void => session.interrupt();
  signal.addEventListener("abort", interrupt);
  process.once("exit", leave);
  stdout.write(alternateScreen);
  const shown = render(<MineApp session={session} colors={colors} />, { stdin, stdout: withoutScrollbackErased(stdout), exitOnCtrlC: false, patchConsole: false });
  try {
    const ending = await session.ended;
    await session.settled();
    return { ending, state: session.state() };
  } finally {
    shown.unmount();
    leave();
    signal.removeEventListener("abort", interrupt);
    process.off("exit", leave);
  }
}
