import { UserError } from "../../errors.ts";
import type { KeyPress } from "../review/keys.ts";
import { keystrokes, type Ending } from "../review/session.ts";
import { actionOf, type Action } from "./keys.ts";
import type { Draft, MinePort, Outcome } from "./port.ts";
import { initialState, type State } from "./state.ts";
import { kindOf, update, type Effect } from "./update.ts";

export interface MineSession {
  state(): State;
  subscribe(listener: () => void): () => void;
  key(press: KeyPress): void;
  resize(columns: number, rows: number): void;
  interrupt(): void;
  /** Resolves when the user leaves; rejects on a fault of ours. */
  readonly ended: Promise<Ending>;
  /** The write that was begun is done. */
  settled(): Promise<void>;
}

/** Keys in, states out; a decision is written before the next one is taken. */
export function openMineSession({ port, drafts, columns, rows }: { readonly port: MinePort; readonly drafts: readonly Draft[]; readonly columns: number; readonly rows: number }): MineSession {
  let state = initialState(drafts, columns, rows);
  const listeners = new Set<() => void>();
  let end: (ending: Ending) => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;
  const ended = new Promise<Ending>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  ended.catch(() => undefined);
  let writing: Promise<void> = Promise.resolve();

  const dispatch = (action: Action): void => {
    const step = update(state, action, port.types);
    state = step.state;
    if (step.effect !== undefined) begin(step.effect);
    listeners.forEach((listener) => listener());
  };
  const begin = (effect: Effect): void => {
    if (effect.effect === "quit") return end("quit");
    writing = perform(effect).then(
      (action) => {
        dispatch(action);
        take();
      },
      (error: unknown) => {
        // What was typed blindly behind a decision that failed was meant for another state.
        waiting.length = 0;
        if (error instanceof UserError) dispatch({ type: "refused", why: [error.message, ...error.hints].join(". ") });
        else fail(error);
      },
    );
  };
  const perform = async (effect: Exclude<Effect, { effect: "quit" }>): Promise<Action> => {
    const settled = (outcome: Outcome, done: (words: string) => Action): Action => (outcome.done ? done(outcome.words) : { type: "refused", why: outcome.why });
    if (effect.effect === "undo") return settled(await port.undo(), (words) => ({ type: "undone", words }));
    const { draft, effect: what } = effect;
    return settled(await port[what](draft), (words) => ({ type: "decided", key: draft.key, kind: kindOf[what], words }));
  };
  /** Keys that came while a decision was being written: their turn comes when it is. */
  const waiting: KeyPress[] = [];
  const take = (): void => {
    while (!state.busy && waiting.length > 0) {
      const action = actionOf(state, waiting.shift()!);
      if (action !== undefined) dispatch(action);
    }
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    key: (press) => {
      if (press.text?.includes("\u0003") === true) return end("interrupted");
      waiting.push(...keystrokes(press));
      take();
    },
    resize: (wide, high) => dispatch({ type: "resize", columns: wide, rows: high }),
    interrupt: () => end("interrupted"),
    ended,
    settled: () => writing,
  };
}
