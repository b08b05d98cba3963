import type { Finding } from "../../check/types.ts";
import { UserError } from "../../errors.ts";
import { graphemes } from "../text/width.ts";
import type { Action, Effect } from "./actions.ts";
import { setOf } from "./context.ts";
import { actionOf, type KeyPress } from "./keys.ts";
import type { Outcome, ReviewPort } from "./port.ts";
import { relinked } from "./relink.ts";
import { initialState, type State } from "./state.ts";
import { update } from "./update/update.ts";

/** How a review ended. */
export type Ending = "quit" | "interrupted";

export interface SessionOptions {
  readonly port: ReviewPort;
  readonly columns: number;
  readonly rows: number;
  /** Milliseconds without a key before a set is checked again: that may take a second, in which keys would wait. */
  readonly quietFor?: number;
  /** Frees the terminal while something else uses it. */
  readonly suspend?: <T>(work: () => Promise<T>) => Promise<T>;
}

/** A review under way: keys and answers in, states out. */
export interface ReviewSession {
  state(): State;
  subscribe(listener: () => void): () => void;
  key(press: KeyPress): void;
  resize(columns: number, rows: number): void;
  interrupt(): void;
  /** Resolves when the user leaves; rejects on a fault of ours, or where the first check cannot be made. */
  readonly ended: Promise<Ending>;
  /** All that was begun is done: nothing is half written. */
  settled(): Promise<void>;
}

/**
 * Starts the check and runs the decisions one after another, each on the findings as they are when its turn comes: a file that
 * the decision before changed has been read again by then.
 */
export function openSession({ port, columns, rows, quietFor = 400, suspend = (work) => work() }: SessionOptions): ReviewSession {
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

  let queue: Promise<void> = port
    .check(
      (checked) => dispatch({ type: "partial", checked }),
      (work) => dispatch({ type: "work", work }),
    )
    .then((checked) => dispatch({ type: "checked", checked, all: true }));
  queue.catch(fail);

  const begin = (effect: Effect): void => {
    if (effect.effect === "quit") return end("quit");
    if (effect.effect === "copy") {
      port.copy(effect.text);
      state = { ...state, message: { text: `copied ${effect.text}`, tone: "good" } };
      return;
    }
    if (state.work !== undefined) state = { ...state, message: { text: "this is done as soon as the check is over", tone: "plain" } };
    enqueue(async () => {
      await refresh();
      await perform(effect);
    });
  };

  const stale = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const enqueue = (work: () => Promise<void>): void => {
    queue = queue.then(work).catch((error: unknown) => (error instanceof UserError ? say([error.message, ...error.hints].join(". "), "bad") : fail(error)));
  };
  const whenQuiet = (): void => {
    clearTimeout(timer);
    if (stale.size > 0) timer = setTimeout(() => enqueue(refresh), quietFor);
  };
  const recheck = (set: string): void => {
    stale.add(set);
    dispatch({ type: "rechecking" });
    whenQuiet();
  };
  /** Checks what was changed; before the next decision at the latest, whose places it moves. */
  const refresh = async (): Promise<void> => {
    clearTimeout(timer);
    for (const set of [...stale]) {
      if (!stale.delete(set)) continue;
      const { all, ...checked } = await port.recheck(set);
      if (all) stale.clear();
      dispatch({ type: "checked", checked, all });
    }
  };

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
    if (finding === undefined || state.settled.has(fingerprint)) return say("this finding is gone: its sentence was changed meanwhile");
    await settle(await decide(finding), finding.set);
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
        return undo();
      case "editor": {
        const complaint = await suspend(() => port.openEditor(effect.place));
        if (complaint !== undefined) return say(complaint, "bad");
        const set = state.sets.find(({ set: { articles } }) => articles.some(({ path }) => path === effect.place.article.path));
        if (set !== undefined) recheck(set.set.id);
      }
    }
  };

  const relink = async ({ set, pair, bead, kind }: Extract<Effect, { effect: "relink" }>): Promise<void> => {
    const alignment = setOf(state, set)?.alignments[pair];
    const change = alignment === undefined ? undefined : relinked(alignment, bead, kind);
    if (alignment === undefined || change === undefined) return say("there is nothing to change here that way");
    await settle(await port.relink({ alignment, ...change }), set);
  };

  const undo = async (): Promise<void> => {
    const decision = state.decisions.at(-1);
    if (decision === undefined) return say("nothing to undo");
    const set = setWith(state, decision.changes.map(({ path }) => path), decision.about?.path);
    const outcome = await port.undo(decision);
    if (outcome.kind === "refused") return say(outcome.why, "bad");
    dispatch({ type: "undone", decision });
    const back = state.findings.some(({ fingerprint }) => fingerprint === decision.about?.fingerprint);
    if (set !== undefined && (outcome.recheck || !back)) recheck(set);
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    key: (press) => {
      // Ctrl-C that came in one piece with the key before it.
      if (press.text?.includes("\u0003") === true) return end("interrupted");
      for (const one of keystrokes(press)) {
        const action = actionOf(state, one);
        if (action !== undefined) apply(action);
      }
      whenQuiet();
      tell();
    },
    resize: (wide, high) => dispatch({ type: "resize", columns: wide, rows: high }),
    interrupt: () => end("interrupted"),
    ended,
    settled: () => {
      clearTimeout(timer);
      return queue.catch(() => undefined);
    },
  };
}

const control: Readonly<Record<string, string>> = { "\r": "enter", "\n": "enter", "\r\n": "enter", "\t": "tab", "\u007f": "backspace", "\b": "backspace" };

/** Keys that came together (fast typing, a paste) one by one. Control characters are keys, or nothing: never text. */
function keystrokes(press: KeyPress): readonly KeyPress[] {
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
