import type { Action } from "../actions.ts";
import { setOf } from "../context.ts";
import type { ReviewPort } from "../port.ts";
import { currentFinding, type State } from "../state.ts";
import type { Rechecks } from "./rechecks.ts";

export interface WatchOptions {
  readonly port: ReviewPort;
  /** Milliseconds between two looks at the files on the screen; 0 never looks. */
  readonly every: number;
  readonly state: () => State;
  readonly rechecks: Rechecks;
  readonly dispatch: (action: Action) => void;
}

/** Sees what others write into the files on the screen. */
export interface Watch {
  /** Articles of the set that somebody else wrote meanwhile are read again. @throws UserError where one cannot be read. */
  look(set: string | undefined): Promise<void>;
  stop(): void;
}

export function openWatch({ port, every, state, rechecks, dispatch }: WatchOptions): Watch {
  const look = async (set: string | undefined): Promise<void> => {
    const known = set === undefined ? undefined : setOf(state(), set);
    if (set === undefined || known === undefined || rechecks.isPending(set)) return;
    const changed = await port.changedOutside(known.set.articles);
    if (changed.length === 0) return;
    dispatch({ type: "say", text: `changed on disk, read again: ${[...new Set(changed.map(({ path }) => path))].join(", ")}`, tone: "plain" });
    rechecks.ask(set);
  };
  let looking = false;
  const lookAtScreen = async (): Promise<void> => {
    if (looking) return;
    looking = true;
    try {
      await look(setOnScreen(state()));
    } catch {
      // A file that cannot be read just now says so when it is decided on.
    } finally {
      looking = false;
    }
  };
  const timer = every === 0 ? undefined : setInterval(() => void lookAtScreen(), every);
  timer?.unref();
  return { look, stop: () => clearInterval(timer) };
}

/** Whose texts the user looks at. */
function setOnScreen(state: State): string | undefined {
  return state.screen === "reading" ? state.reading?.set : (currentFinding(state)?.set ?? state.sets[0]?.set.id);
}
