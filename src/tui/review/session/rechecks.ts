import type { Action } from "../actions.ts";
import type { ReviewPort } from "../port.ts";

export interface RechecksOptions {
  readonly port: ReviewPort;
  /** Milliseconds without a key before a set is checked again. */
  readonly quietFor: number;
  readonly dispatch: (action: Action) => void;
  readonly report: (error: unknown) => void;
}

/** Sets that a decision changed, checked again in the background. */
export interface Rechecks {
  /** The set's texts, beads or terms are other ones now. */
  ask(set: string): void;
  /** A key came: what is asked for waits until no more do. */
  whenQuiet(): void;
  /** Checks what is asked for without waiting; resolves when nothing is. */
  now(): Promise<void>;
  /** Whether what is shown of the set may be older than its texts. */
  isPending(set: string): boolean;
  /** Sets that were looked at anew while the first check was at work: what that says of them is older. */
  newer(): ReadonlySet<string>;
  /** Starts nothing more by itself. */
  hold(): void;
}

export function openRechecks({ port, quietFor, dispatch, report }: RechecksOptions): Rechecks {
  const stale = new Set<string>();
  const begun = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;

  const hold = (): void => clearTimeout(timer);
  const whenQuiet = (): void => {
    hold();
    if (stale.size > 0) timer = setTimeout(() => void now(), quietFor);
  };
  const now = (): Promise<void> => {
    hold();
    running ??= checkAll().finally(() => (running = undefined));
    return running;
  };
  const checkAll = async (): Promise<void> => {
    for (const set of stale) {
      stale.delete(set);
      begun.add(set);
      await check(set).catch(report);
    }
    if (stale.size === 0) dispatch({ type: "rechecking", on: false });
  };
  const check = async (set: string): Promise<void> => {
    const { all, ...checked } = await port.recheck(set);
    // A decision that was made meanwhile makes this old before it is shown.
    if (!stale.has(set)) dispatch({ type: "checked", checked, all, except: new Set(stale) });
  };

  return {
    ask: (set) => {
      stale.add(set);
      dispatch({ type: "rechecking", on: true });
      whenQuiet();
    },
    whenQuiet,
    now,
    isPending: (set) => stale.has(set) || running !== undefined,
    newer: () => new Set([...begun, ...stale]),
    hold,
  };
}
