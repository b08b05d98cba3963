import { UserError } from "../../errors.ts";
import type { MouseEvent } from "../terminal/mouse.ts";
import { isInterrupt, keystrokes } from "../terminal/keys.ts";
import { openStore, type TerminalSession } from "../terminal/session.ts";
import type { Suspend } from "../terminal/show.tsx";
import type { Action, Effect } from "./actions.ts";
import { actionOf } from "./keys.ts";
import { mouseActions } from "./mouse.ts";
import type { ReviewPort } from "./port.ts";
import { effectsOn } from "./session/effects.ts";
import { openIndexing } from "./session/indexing.ts";
import { openRechecks } from "./session/rechecks.ts";
import { openWatch } from "./session/watch.ts";
import { initialState, type State } from "./state.ts";
import { update } from "./update/update.ts";

export interface SessionOptions {
  readonly port: ReviewPort;
  readonly columns: number;
  readonly rows: number;
  /** Milliseconds without a key before a set is checked again: of quick decisions the last one starts it. */
  readonly quietFor?: number;
  /** Milliseconds between two looks at whether the files on the screen were changed by others; 0 never looks. */
  readonly lookEvery?: number;
  readonly suspend?: Suspend;
}

/** A review under way. `ended` rejects, too, where the first check cannot be made; `settled` gives up checks that nobody waits for any more. */
export interface ReviewSession extends TerminalSession<State> {
  mouse(event: MouseEvent): void;
}

/** Starts the check, and carries the decisions out one after another; sets that they change are checked again beside them. */
export function openSession({ port, columns, rows, quietFor = 150, lookEvery = 1500, suspend = (work) => work() }: SessionOptions): ReviewSession {
  const store = openStore(initialState(columns, rows));
  const indexing = openIndexing();
  const apply = (action: Action): void => {
    const step = update(store.state(), action);
    if (step.state.findings !== store.state().findings) indexing.give(step.state.findings);
    store.put(step.state);
    if (step.effect !== undefined) begin(step.effect);
  };
  const dispatch = (action: Action): void => {
    apply(action);
    store.tell();
  };
  /** What the user can mend is said, the review goes on; a bug ends it. */
  const report = (error: unknown): void => {
    if (error instanceof UserError) dispatch({ type: "say", text: [error.message, ...error.hints].join(". "), tone: "bad" });
    else store.fail(error);
  };

  const rechecks = openRechecks({ port, quietFor, dispatch, report });
  const watch = openWatch({ port, every: lookEvery, state: store.state, rechecks, dispatch });
  const perform = effectsOn({ port, state: store.state, dispatch, rechecks, watch, suspend });
  let queue: Promise<void> = Promise.resolve();
  const begin = (effect: Effect): void => {
    if (effect.effect === "quit") store.end("quit");
    else if (effect.effect === "copy") port.copy(effect.text);
    else queue = queue.then(() => perform(effect)).catch(report);
  };

  const checkAll = async (): Promise<void> => {
    const checked = await port.check(
      (checked) => dispatch({ type: "partial", checked }),
      (work) => dispatch({ type: "work", work }),
    );
    dispatch({ type: "checked", checked, all: true, except: rechecks.newer() });
    if (checked.notes !== undefined) dispatch({ type: "say", text: checked.notes.join("; "), tone: "plain" });
  };
  checkAll().catch(store.fail);

  let interrupted = false;
  const interrupt = (): void => {
    interrupted = true;
    store.end("interrupted");
  };

  return {
    state: store.state,
    subscribe: store.subscribe,
    key: (press) => {
      if (isInterrupt(press)) return interrupt();
      for (const one of keystrokes(press)) {
        const action = actionOf(store.state(), one);
        if (action !== undefined) apply(action);
      }
      rechecks.whenQuiet();
      store.tell();
    },
    mouse: (event) => {
      for (const action of mouseActions(store.state(), event)) apply(action);
      store.tell();
    },
    resize: (wide, high) => dispatch({ type: "resize", columns: wide, rows: high }),
    interrupt,
    ended: store.ended,
    settled: async () => {
      rechecks.hold();
      watch.stop();
      indexing.stop();
      if (interrupted) port.stop();
      await queue;
      port.stop();
    },
  };
}
