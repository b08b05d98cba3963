import { UserError } from "../../errors.ts";
import { isInterrupt, keystrokes, type KeyPress } from "../terminal/keys.ts";
import { openStore, type TerminalSession } from "../terminal/session.ts";
import { actionOf, type Action } from "./keys.ts";
import type { Draft, MinePort, Outcome } from "./port.ts";
import { initialState, type State } from "./state.ts";
import { kindOf, update, type Effect } from "./update.ts";

export interface MineOptions {
  readonly port: MinePort;
  readonly drafts: readonly Draft[];
  readonly columns: number;
  readonly rows: number;
}

/** Keys in, states out; a decision is written before the next one is taken. */
export function openMineSession({ port, drafts, columns, rows }: MineOptions): TerminalSession<State> {
  const store = openStore(initialState(drafts, columns, rows));
  let writing: Promise<void> = Promise.resolve();

  const dispatch = (action: Action): void => {
    const step = update(store.state(), action, port.types);
    store.put(step.state);
    if (step.effect !== undefined) begin(step.effect);
    store.tell();
  };
  const begin = (effect: Effect): void => {
    if (effect.effect === "quit") return store.end("quit");
    writing = perform(effect).then(
      (action) => {
        dispatch(action);
        take();
      },
      (error: unknown) => {
        // What was typed blindly behind a decision that failed was meant for another state.
        waiting.length = 0;
        if (error instanceof UserError) dispatch({ type: "refused", why: [error.message, ...error.hints].join(". ") });
        else store.fail(error);
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
    while (!store.state().busy && waiting.length > 0) {
      const action = actionOf(store.state(), waiting.shift()!);
      if (action !== undefined) dispatch(action);
    }
  };

  return {
    state: store.state,
    subscribe: store.subscribe,
    key: (press) => {
      if (isInterrupt(press)) return store.end("interrupted");
      waiting.push(...keystrokes(press));
      take();
    },
    resize: (wide, high) => dispatch({ type: "resize", columns: wide, rows: high }),
    interrupt: () => store.end("interrupted"),
    ended: store.ended,
    settled: () => writing,
  };
}
