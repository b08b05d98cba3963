import type { Binding } from "../terminal/bindings.ts";
import type { KeyPress } from "../terminal/keys.ts";
import type { DecisionKind } from "./port.ts";
import type { State } from "./state.ts";

/** What happened: a key was understood, or a decision was written. */
export type Action =
  | { readonly type: "resize"; readonly columns: number; readonly rows: number }
  | { readonly type: "move"; readonly by: number }
  | { readonly type: "jump"; readonly to: "start" | "end" }
  | { readonly type: "field"; readonly by: 1 | -1 }
  | { readonly type: "accept" | "reject" | "undo" | "edit" | "type" | "prefer" | "leave-out" | "help" | "back" | "enter" | "quit" }
  | { readonly type: "typed"; readonly text: string }
  | { readonly type: "erase"; readonly all: boolean }
  | { readonly type: "decided"; readonly key: number; readonly kind: DecisionKind; readonly words: string }
  | { readonly type: "undone"; readonly words: string }
  | { readonly type: "refused"; readonly why: string };

export const bindings: readonly Binding<Action>[] = [
  { keys: ["a", "y"], words: "accept: written to the glossary at once", action: { type: "accept" }, footer: "accept" },
  { keys: ["r", "n"], words: "reject: not proposed again (samma.mine.yaml)", action: { type: "reject" }, footer: "reject" },
  { keys: ["e", "enter"], words: "edit what is marked: the id or a form", action: { type: "edit" }, footer: "edit" },
  { keys: ["tab", "l", "right"], words: "mark what is below", action: { type: "field", by: 1 }, footer: "next form" },
  { keys: ["shift+tab", "h", "left"], words: "mark what is above", action: { type: "field", by: -1 } },
  { keys: ["p"], words: "prefer the marked form; the one before is deprecated", action: { type: "prefer" }, footer: "prefer" },
  { keys: ["x"], words: "leave the marked form out, or take it in again", action: { type: "leave-out" }, footer: "leave out" },
  { keys: ["t"], words: "next type: person, place, organization …", action: { type: "type" }, footer: "type" },
  { keys: ["j", "down"], words: "next proposal, leaving this one open", action: { type: "move", by: 1 } },
  { keys: ["k", "up"], words: "proposal before", action: { type: "move", by: -1 } },
  { keys: ["ctrl+d", "pagedown", "space"], words: "ten further on", action: { type: "move", by: 10 } },
  { keys: ["ctrl+u", "pageup"], words: "ten back", action: { type: "move", by: -10 } },
  { keys: ["g", "home"], words: "first", action: { type: "jump", to: "start" } },
  { keys: ["G", "end"], words: "last", action: { type: "jump", to: "end" } },
  { keys: ["u"], words: "undo the last decision", action: { type: "undo" }, footer: "undo" },
  { keys: ["?"], words: "help", action: { type: "help" }, footer: "help" },
  { keys: ["q"], words: "quit; what was decided stays", action: { type: "quit" }, footer: "quit" },
];

/** What a key means now: while something is typed, all keys are text. */
export function actionOf({ typing, help }: State, { name, text }: KeyPress): Action | undefined {
  if (typing !== undefined) {
    if (name === "escape") return { type: "back" };
    if (name === "enter") return { type: "enter" };
    if (name === "backspace") return { type: "erase", all: false };
    if (name === "ctrl+u") return { type: "erase", all: true };
    return text === undefined ? undefined : { type: "typed", text };
  }
  if (help) return name === "q" || name === "escape" || name === "?" ? { type: "help" } : undefined;
  return bindings.find(({ keys }) => keys.includes(name))?.action;
}
