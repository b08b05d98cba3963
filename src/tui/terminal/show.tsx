import { render } from "ink";
import { mouseOff, mouseOn } from "./mouse.ts";
import { Screen, type ScreenOptions } from "./screen.tsx";
import type { Ending, TerminalSession } from "./session.ts";
import type { Colors } from "./theme.ts";

export interface TerminalOptions {
  readonly colors: Colors;
  /** Tells clicks and the wheel; the terminal then marks text only with Shift held. */
  readonly mouse?: boolean;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  /** Aborted: the session ends, interrupted. */
  readonly signal: AbortSignal;
}

/** Frees the terminal while something else uses it. */
export type Suspend = <T>(work: () => Promise<T>) => Promise<T>;

export interface Shown<State> {
  /** Opens the session on a screen of this size. */
  readonly open: (size: { readonly columns: number; readonly rows: number }, suspend: Suspend) => TerminalSession<State>;
  readonly frame: ScreenOptions<State>["frame"];
}

const alternateScreen = "\u001b[?1049h\u001b[H";
const mainScreen = "\u001b[?1049l\u001b[?25h";

/**
 * Shows a session on the terminal's alternate screen until the user leaves. However it ends, by a key, a signal or a fault, the
 * screen from before stands there again with its cursor, and no write is left half done.
 */
export async function showOnTerminal<State>({ open, frame }: Shown<State>, { colors, mouse = false, stdin, stdout, signal }: TerminalOptions): Promise<{ readonly ending: Ending; readonly state: State }> {
  const screen = withoutScrollbackErased(stdout);
  const leave = (): void => void stdout.write(mouse ? mouseOff + mainScreen : mainScreen);
  let shown: ReturnType<typeof render> | undefined;
  const show = (): void => {
    stdout.write(mouse ? alternateScreen + mouseOn : alternateScreen);
    shown = render(<Screen session={session} frame={frame} colors={colors} />, { stdin, stdout: screen, exitOnCtrlC: false, patchConsole: false });
  };
  const hide = (): void => {
    shown?.unmount();
    shown = undefined;
    leave();
  };
  const session = open(stdout, async (work) => {
    hide();
    try {
      return await work();
    } finally {
      show();
    }
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

/** Ink clears the terminal where a window shrinks, and with it what was printed before: that stays. */
function withoutScrollbackErased(stdout: NodeJS.WriteStream): NodeJS.WriteStream {
  return new Proxy(stdout, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (name === "write") return (chunk: string | Uint8Array) => target.write(typeof chunk === "string" ? chunk.replaceAll(eraseScrollback, "") : chunk);
      return typeof value === "function" ? (value as (...args: unknown[]) => unknown).bind(target) : value;
    },
  });
}
