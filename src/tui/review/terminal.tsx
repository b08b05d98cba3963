import { render } from "ink";
import { App } from "./app.tsx";
import type { ReviewPort } from "./port.ts";
import { openSession, type Ending } from "./session.ts";
import { mouseOff, mouseOn } from "./mouse.ts";
import type { State } from "./state.ts";
import type { Colors } from "./theme.ts";

export interface TerminalOptions {
  readonly port: ReviewPort;
  readonly colors: Colors;
  /** Tells clicks and the wheel; the terminal then marks text only with Shift held. */
  readonly mouse: boolean;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  /** Aborted: the review ends, interrupted. */
  readonly signal: AbortSignal;
}

export interface Reviewed {
  readonly ending: Ending;
  readonly state: State;
}

export const alternateScreen = "\u001b[?1049h\u001b[H";
export const mainScreen = "\u001b[?1049l\u001b[?25h";

/**
 * Runs a review on the terminal's alternate screen until the user leaves. However it ends, by a key, a signal or a fault, the
 * screen from before stands there again with its cursor, and no write is left half done.
 */
export async function reviewOnTerminal({ port, colors, mouse, stdin, stdout, signal }: TerminalOptions): Promise<Reviewed> {
  const screen = withoutScrollbackErased(stdout);
  const leave = (): void => void stdout.write(mouse ? mouseOff + mainScreen : mainScreen);
  let shown: ReturnType<typeof render> | undefined;
  const show = (): void => {
    stdout.write(mouse ? alternateScreen + mouseOn : alternateScreen);
    shown = render(<App session={session} lookup={port.lookup} colors={colors} />, { stdin, stdout: screen, exitOnCtrlC: false, patchConsole: false });
  };
  const hide = (): void => {
    shown?.unmount();
    shown = undefined;
    leave();
  };
  const session = openSession({
    port,
    columns: stdout.columns,
    rows: stdout.rows,
    suspend: async (work) => {
      hide();
      try {
        return await work();
      } finally {
        show();
      }
    },
  });
  const interrupt = (): void => session.interrupt();
  signal.addEventListener("abort", interrupt);
  process.once("exit", leave);
  try {
    show();
    const ending = await session.ended;
    hide();
    await session.settled();
    return { ending, state: session.state() };
  } finally {
    hide();
    signal.removeEventListener("abort", interrupt);
    process.off("exit", leave);
  }
}

const eraseScrollback = "\u001b[3J";

/** Ink clears the terminal where a window shrinks, and with it what was printed before the review: that stays. */
export function withoutScrollbackErased(stdout: NodeJS.WriteStream): NodeJS.WriteStream {
  return new Proxy(stdout, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (name === "write") return (chunk: string | Uint8Array) => target.write(typeof chunk === "string" ? chunk.replaceAll(eraseScrollback, "") : chunk);
      return typeof value === "function" ? (value as (...args: unknown[]) => unknown).bind(target) : value;
    },
  });
}
