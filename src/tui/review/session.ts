import type { Finding } from "../../check/types.ts";
import { UserError } from "../../errors.ts";
import { graphemes } from "../text/width.ts";
import type { Action, Effect } from "./actions.ts";
import { isSameArticle, setOf } from "./context.ts";
import { actionOf, type KeyPress } from "./keys.ts";
import { mouseActions, type MouseEvent } from "./mouse.ts";
import type { Outcome, ReviewPort, Suspend } from "./port.ts";
import { relinked } from "./relink.ts";
import { currentFinding, initialState, type State } from "./state.ts";
import { update } from "./update/update.ts";

/** How a review ended. */
export type Ending = "quit" | "interrupted";

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

/** A review under way: keys and answers in, states out. */
export interface ReviewSession {
  state(): State;
  subscribe(listener: () => void): () => void;
  key(press: KeyPress): void;
  /** A click or a turn of the wheel, rows and columns from 1. */
  mouse(event: MouseEvent): void;
  resize(columns: number, rows: number): void;
  interrupt(): void;
  /** Resolves when the user leaves; rejects on a fault of ours, or where the first check cannot be made. */
  readonly ended: Promise<Ending>;
  /** Every write that was begun is done; checks that nobody waits for any more are given up. */
  settled(): Promise<void>;
}

/** Starts the check, and carries the decisions out one after another; sets that they change are checked again beside them. */
export function openSession({ port, columns, rows, quietFor = 150, lookEvery = 1500, suspend = (work) => work() }: SessionOptions): ReviewSession {
  let state = initialState(columns, rows);
  const listeners = new Set<() => void>();
  let end: (ending: Ending) => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;
  const ended = new Promise<Ending>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });

  const tell = (): void => listeners.forEach((listener) => listener());
  const apply = (action: Action): void => {
    const step = update(state, action);
    state = step.state;
    if (step.effect !== undefined) begin(step.effect);
  };
  const dispatch = (action: Action): void => {
    apply(action);
    tell();
  };
  const say = (text: string, tone: "good" | "bad" | "plain" = "plain"): void => dispatch({ type: "say", text, tone });
  /** What the user can mend is said, the review goes on; a bug ends it. */
  const report = (error: unknown): void => (error instanceof UserError ? say([error.message, ...error.hints].join(". "), "bad") : fail(error));

  const stale = new Set<string>();
  /** Sets that were looked at anew while the first check was at work: what that says of them is older. */
  const newer = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let refreshing: Promise<void> | undefined;
  let queue: Promise<void> = Promise.resolve();
  const enqueue = (work: () => Promise<void>): void => {
    queue = queue.then(work).catch(report);
  };

  const checkAll = async (): Promise<void> => {
    const checked = await port.check(
      (checked) => dispatch({ type: "partial", checked }),
      (work) => dispatch({ type: "work", work }),
    );
    dispatch({ type: "checked", checked, all: true, except: new Set([...newer, ...stale]) });
  };
  checkAll().catch(fail);
  // It is awaited by whoever shows the review; where that fails first, nobody does.
  ended.catch(() => undefined);

  const whenQuiet = (): void => {
    clearTimeout(timer);
    if (stale.size > 0) timer = setTimeout(() => void refresh(), quietFor);
  };
  const recheck = (set: string): void => {
    stale.add(set);
    dispatch({ type: "rechecking", on: true });
    whenQuiet();
  };
  const refresh = (): Promise<void> => {
    clearTimeout(timer);
    refreshing ??= refreshAll().finally(() => (refreshing = undefined));
    return refreshing;
  };
  const refreshAll = async (): Promise<void> => {
    for (const set of stale) {
      stale.delete(set);
      newer.add(set);
      try {
        const { all, ...checked } = await port.recheck(set);
        // A decision that was made meanwhile makes this old before it is shown.
        if (!stale.has(set)) dispatch({ type: "checked", checked, all, except: new Set(stale) });
      } catch (error) {
        report(error);
      }
    }
    if (stale.size === 0) dispatch({ type: "rechecking", on: false });
  };

  /** Articles of a set that somebody else wrote meanwhile are read again. */
  const look = async (set: string | undefined): Promise<void> => {
    const known = set === undefined ? undefined : setOf(state, set);
    if (set === undefined || known === undefined || stale.has(set) || refreshing !== undefined) return;
    const changed = await port.changedOutside(known.set.articles);
    if (changed.length === 0) return;
    say(`changed on disk, read again: ${[...new Set(changed.map(({ path }) => path))].join(", ")}`);
    recheck(set);
  };
  let looking = false;
  const watch = async (): Promise<void> => {
    if (looking) return;
    looking = true;
    try {
      await look(setOnScreen(state));
    } catch {
      // A file that cannot be read just now says so when it is decided on.
    } finally {
      looking = false;
    }
  };
  const watching = lookEvery === 0 ? undefined : setInterval(() => void watch(), lookEvery);
  watching?.unref();

  const settle = async (outcome: Outcome, set: string): Promise<void> => {
    if (outcome.kind === "done") {
      dispatch({ type: "decided", decision: outcome.decision });
      if (outcome.recheck) recheck(set);
    } else {
      if (outcome.stale) recheck(set);
      say(outcome.why, "bad");
    }
  };

  const about = async (fingerprint: string, decide: (finding: Finding) => Promise<Outcome>): Promise<void> => {
    const finding = state.findings.find((one) => one.fingerprint === fingerprint);
    // A key that was held down decides once.
    if (state.settled.has(fingerprint)) return;
    if (finding === undefined) return say("this finding is gone: its sentence was changed meanwhile");
    await settle(await decide(finding), finding.set);
  };

  const begin = (effect: Effect): void => {
    if (effect.effect === "quit") return end("quit");
    if (effect.effect === "copy") {
      port.copy(effect.text);
      state = { ...state, message: { text: `copied ${effect.text}`, tone: "good" } };
      return;
    }
    enqueue(() => perform(effect));
  };

  const perform = async (effect: Exclude<Effect, { effect: "quit" | "copy" }>): Promise<void> => {
    switch (effect.effect) {
      case "fix":
        return about(effect.fingerprint, (finding) => port.fix(finding, effect.text));
      case "accept":
        return about(effect.fingerprint, (finding) => port.accept(finding));
      case "waive":
        return about(effect.fingerprint, (finding) => port.waive(finding, effect.reason));
      case "term":
        return about(effect.request.finding.fingerprint, (finding) => port.addTerm({ ...effect.request, finding }));
      case "relink":
        return relink(effect);
      case "undo":
        return void (await undo());
      case "undo-all":
        while (state.decisions.length > 0 && (await undo()));
        return;
      case "editor": {
        const { text, tone } = await port.openEditor(effect.place, suspend);
        say(text, tone);
        await look(state.sets.find(({ set: { articles } }) => articles.some((article) => isSameArticle(article, effect.place.article)))?.set.id);
      }
    }
  };

  const relink = async ({ set, pair, bead, kind }: Extract<Effect, { effect: "relink" }>): Promise<void> => {
    // The beads to change are those of the change before.
    if (stale.has(set) || refreshing !== undefined) await refresh();
    const alignment = setOf(state, set)?.alignments[pair];
    const change = alignment === undefined ? undefined : relinked(alignment, bead, kind);
    if (alignment === undefined || change === undefined) return say("there is nothing to change here that way");
    await settle(await port.relink({ alignment, ...change }), set);
  };

  /** Whether the last decision could be taken back. */
  const undo = async (): Promise<boolean> => {
    const decision = state.decisions.at(-1);
    if (decision === undefined) {
      say("nothing to undo");
      return false;
    }
    const set = setWith(state, decision.changes.map(({ path }) => path), decision.about?.path);
    const outcome = await port.undo(decision);
    if (outcome.kind === "refused") {
      say(outcome.why, "bad");
      return false;
    }
    dispatch({ type: "undone", decision });
    const back = state.findings.some(({ fingerprint }) => fingerprint === decision.about?.fingerprint);
    if (set !== undefined && (outcome.recheck || !back)) recheck(set);
    return true;
  };

  let interrupted = false;
  const interrupt = (): void => {
    interrupted = true;
    end("interrupted");
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    key: (press) => {
      // Ctrl-C that came in one piece with the key before it.
      if (press.text?.includes("\u0003") === true) return interrupt();
      for (const one of keystrokes(press)) {
        const action = actionOf(state, one);
        if (action !== undefined) apply(action);
      }
      whenQuiet();
      tell();
    },
    mouse: (event) => {
      for (const action of mouseActions(state, event)) apply(action);
      tell();
    },
    resize: (wide, high) => dispatch({ type: "resize", columns: wide, rows: high }),
    interrupt,
    ended,
    settled: async () => {
      clearTimeout(timer);
      clearInterval(watching);
      if (interrupted) port.stop();
      await queue;
      port.stop();
    },
  };
}

const control: Readonly<Record<string, string>> = { "\r": "enter", "\n": "enter", "\r\n": "enter", "\t": "tab", "\u007f": "backspace", "\b": "backspace" };

/** Keys that came together (fast typing, a paste) one by one. Control characters are keys, or nothing: never text. */
export function keystrokes(press: KeyPress): readonly KeyPress[] {
  if (press.text === undefined) return [press];
  return graphemes(press.text).flatMap((text): KeyPress[] => {
    const name = control[text];
    if (name !== undefined) return [{ name }];
    return /^\p{Cc}/u.test(text) ? [] : [{ name: text === " " ? "space" : text, text }];
  });
}

/** The set that a decision touched: that of an article it changed, or of the finding. */
function setWith({ sets }: State, paths: readonly string[], about: string | undefined): string | undefined {
  const touched = new Set([...paths, ...(about === undefined ? [] : [about])]);
  return (sets.find(({ set }) => set.articles.some(({ path }) => touched.has(path))) ?? sets[0])?.set.id;
}

/** Whose texts the user looks at. */
function setOnScreen(state: State): string | undefined {
  return state.screen === "reading" ? state.reading?.set : (currentFinding(state)?.set ?? state.sets[0]?.set.id);
}
