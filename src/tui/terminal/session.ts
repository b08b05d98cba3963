import type { KeyPress } from "./keys.ts";
import type { MouseEvent } from "./mouse.ts";

/** How the user left. */
export type Ending = "quit" | "interrupted";

/** Something under way on a terminal: keys and answers in, states out. */
export interface TerminalSession<State> {
  state(): State;
  subscribe(listener: () => void): () => void;
  key(press: KeyPress): void;
  /** A click or a turn of the wheel, rows and columns from 1. */
  mouse?(event: MouseEvent): void;
  resize(columns: number, rows: number): void;
  interrupt(): void;
  /** Resolves when the user leaves; rejects on a fault of ours. */
  readonly ended: Promise<Ending>;
  /** Every write that was begun is done. */
  settled(): Promise<void>;
}

/** A state, those who look at it, and its end. */
export interface Store<State> extends Pick<TerminalSession<State>, "state" | "subscribe" | "ended"> {
  /** The next state; those who look are told by `tell`, once for several. */
  put(state: State): void;
  tell(): void;
  end(ending: Ending): void;
  fail(error: unknown): void;
}

export function openStore<State>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  let end: (ending: Ending) => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;
  const ended = new Promise<Ending>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  // It is awaited by whoever shows the session; where that fails first, nobody does.
  ended.catch(() => undefined);
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    put: (next) => void (state = next),
    tell: () => listeners.forEach((listener) => listener()),
    ended,
    end,
    fail,
  };
}
