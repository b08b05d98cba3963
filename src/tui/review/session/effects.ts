import type { Finding } from "../../../check/types.ts";
import type { Suspend } from "../../terminal/show.tsx";
import type { Action, Effect } from "../actions.ts";
import { isSameArticle, setOf } from "../context.ts";
import type { Outcome, ReviewPort } from "../port.ts";
import { relinked } from "../relink.ts";
import type { State } from "../state.ts";
import type { Rechecks } from "./rechecks.ts";
import type { Watch } from "./watch.ts";

export interface EffectsOptions {
  readonly port: ReviewPort;
  readonly state: () => State;
  readonly dispatch: (action: Action) => void;
  readonly rechecks: Rechecks;
  readonly watch: Watch;
  readonly suspend: Suspend;
}

/** What takes time and may fail: it is done one after another. */
export type Deed = Exclude<Effect, { effect: "quit" | "copy" }>;

/** Carries out what was decided, and says what came of it. The function throws UserError where a file cannot be read or written. */
export function effectsOn({ port, state, dispatch, rechecks, watch, suspend }: EffectsOptions): (effect: Deed) => Promise<void> {
  const say = (text: string, tone: "good" | "bad" | "plain" = "plain"): void => dispatch({ type: "say", text, tone });

  const settle = (outcome: Outcome, set: string): void => {
    if (outcome.kind === "done") {
      dispatch({ type: "decided", decision: outcome.decision });
      if (outcome.recheck) rechecks.ask(set);
    } else {
      if (outcome.stale) rechecks.ask(set);
      say(outcome.why, "bad");
    }
  };

  const about = async (fingerprint: string, decide: (finding: Finding) => Promise<Outcome>): Promise<void> => {
    const finding = state().findings.find((one) => one.fingerprint === fingerprint);
    // A key that was held down decides once.
    if (state().settled.has(fingerprint)) return;
    if (finding === undefined) return say("this finding is gone: its sentence was changed meanwhile");
    settle(await decide(finding), finding.set);
  };

  const relink = async ({ set, pair, bead, kind }: Extract<Effect, { effect: "relink" }>): Promise<void> => {
    // The beads to change are those of the change before.
    if (rechecks.isPending(set)) await rechecks.now();
    const alignment = setOf(state(), set)?.alignments[pair];
    const change = alignment === undefined ? undefined : relinked(alignment, bead, kind);
    if (alignment === undefined || change === undefined) return say("there is nothing to change here that way");
    settle(await port.relink({ alignment, ...change }), set);
  };

  const edit = async ({ place }: Extract<Effect, { effect: "editor" }>): Promise<void> => {
    const { text, tone } = await port.openEditor(place, suspend);
    say(text, tone);
    await watch.look(state().sets.find(({ set: { articles } }) => articles.some((article) => isSameArticle(article, place.article)))?.set.id);
  };

  /** Whether the last decision could be taken back. */
  const undo = async (): Promise<boolean> => {
    const decision = state().decisions.at(-1);
    if (decision === undefined) {
      say("nothing to undo");
      return false;
    }
    const set = setWith(state(), decision.changes.map(({ path }) => path), decision.about?.path);
    const outcome = await port.undo(decision);
    if (outcome.kind === "refused") {
      say(outcome.why, "bad");
      return false;
    }
    dispatch({ type: "undone", decision });
    const back = state().findings.some(({ fingerprint }) => fingerprint === decision.about?.fingerprint);
    if (set !== undefined && (outcome.recheck || !back)) rechecks.ask(set);
    return true;
  };

  const undoAll = async (): Promise<void> => {
    while (state().decisions.length > 0 && (await undo()));
  };

  return async (effect) => {
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
        return undoAll();
      case "editor":
        return edit(effect);
    }
  };
}

/** The set that a decision touched: that of an article it changed, or of the finding. */
function setWith({ sets }: State, paths: readonly string[], about: string | undefined): string | undefined {
  const touched = new Set([...paths, ...(about === undefined ? [] : [about])]);
  return (sets.find(({ set }) => set.articles.some(({ path }) => touched.has(path))) ?? sets[0])?.set.id;
}
