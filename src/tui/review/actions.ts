import type { Place } from "../../check/types.ts";
import type { Checked, Decision, TermRequest, WorkStep } from "./port.ts";
import type { RelinkKind } from "./relink.ts";
import type { Screen } from "./state.ts";

/** What happened: a key was understood, or the world answered. */
export type Action =
  | { readonly type: "resize"; readonly columns: number; readonly rows: number }
  | { readonly type: "work"; readonly work: WorkStep }
  | { readonly type: "partial"; readonly checked: Checked }
  /** `except`: sets of which what is shown is newer. */
  | { readonly type: "checked"; readonly checked: Checked; readonly all: boolean; readonly except?: ReadonlySet<string> }
  | { readonly type: "rechecking"; readonly on: boolean }
  | { readonly type: "decided"; readonly decision: Decision }
  | { readonly type: "undone"; readonly decision: Decision }
  | { readonly type: "say"; readonly text: string; readonly tone: "good" | "bad" | "plain" }
  | { readonly type: "move"; readonly by: number }
  | { readonly type: "jump"; readonly to: "start" | "end" | number }
  | { readonly type: "page"; readonly by: 1 | -1 }
  | { readonly type: "sideways"; readonly by: 1 | -1 }
  | { readonly type: "scroll"; readonly by: number }
  | { readonly type: "open"; readonly screen: Screen }
  | { readonly type: "tab"; readonly by: 1 | -1 }
  | { readonly type: "enter" }
  | { readonly type: "back" }
  | { readonly type: "sort" }
  | { readonly type: "ask"; readonly what: "fix" | "waive" | "term" | "search" | "filter" | "palette" | "quit" }
  | { readonly type: "accept" | "undo" | "undo-all" | "copy" | "editor" | "clear-filter" | "edit-fix" | "next-status" | "choose" }
  | { readonly type: "relink"; readonly kind: RelinkKind }
  | { readonly type: "doubtful"; readonly by: 1 | -1 }
  | { readonly type: "pair"; readonly by: 1 | -1 }
  | { readonly type: "typed"; readonly text: string }
  | { readonly type: "erase"; readonly all?: true }
  | { readonly type: "answer" };

/** What the reducer wants done in the world. */
export type Effect =
  | { readonly effect: "fix"; readonly fingerprint: string; readonly text: string }
  | { readonly effect: "accept"; readonly fingerprint: string }
  | { readonly effect: "waive"; readonly fingerprint: string; readonly reason: string }
  | { readonly effect: "term"; readonly request: TermRequest }
  | { readonly effect: "relink"; readonly set: string; readonly pair: number; readonly bead: number; readonly kind: RelinkKind }
  | { readonly effect: "undo" | "undo-all" }
  | { readonly effect: "editor"; readonly place: Place }
  | { readonly effect: "copy"; readonly text: string }
  | { readonly effect: "quit" };

export interface Step<State> {
  readonly state: State;
  readonly effect?: Effect;
}
