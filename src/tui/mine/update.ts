import { graphemes } from "../text/width.ts";
import type { Action } from "./keys.ts";
import { preferred, replaced, toggled, typed } from "./edit.ts";
import type { DecisionKind, Draft } from "./port.ts";
import { currentDraft, currentField, fieldsOf, formAt, openDrafts, type State } from "./state.ts";

/** What the reducer wants done in the world. */
export type Effect = { readonly effect: "accept" | "reject"; readonly draft: Draft } | { readonly effect: "undo" } | { readonly effect: "quit" };

export interface Step {
  readonly state: State;
  readonly effect?: Effect;
}

/** One action on the state; nothing else changes it. */
export function update(state: State, action: Action, types: readonly string[]): Step {
  switch (action.type) {
    case "resize":
      return { state: { ...state, columns: action.columns, rows: action.rows } };
    case "move":
      return { state: at(state, state.cursor + action.by) };
    case "jump":
      return { state: at(state, action.to === "start" ? 0 : Infinity) };
    case "field":
      return { state: marked(state, action.by) };
    case "accept":
    case "reject":
      return decide(state, action.type);
    case "undo":
      return state.busy ? { state } : state.decided.length === 0 ? { state: say(state, "nothing to undo") } : { state: { ...state, busy: true }, effect: { effect: "undo" } };
    case "edit":
      return { state: edit(state) };
    case "type":
      return { state: changed(state, (draft) => (draft.isKnown ? draft : typed(draft, types))) };
    case "prefer":
      return { state: onForm(state, preferred) };
    case "leave-out":
      return { state: onForm(state, toggled) };
    case "typed":
      return { state: state.typing === undefined ? state : { ...state, typing: state.typing + action.text.replace(/[\r\n\t]+/gu, " ") } };
    case "erase":
      return { state: state.typing === undefined ? state : { ...state, typing: action.all ? "" : graphemes(state.typing).slice(0, -1).join("") } };
    case "enter":
      return { state: entered(state) };
    case "back":
      return { state: { ...state, typing: undefined } };
    case "help":
      return { state: { ...state, help: !state.help } };
    case "decided":
      return { state: at({ ...state, busy: false, decided: [...state.decided, { key: action.key, kind: action.kind }], message: { text: action.words, tone: "good" } }, state.cursor, true) };
    case "undone":
      return { state: undone(state, action.words) };
    case "refused":
      return { state: { ...state, busy: false, message: { text: action.why, tone: "bad" } } };
    case "quit":
      return { state, effect: { effect: "quit" } };
  }
}

const say = (state: State, text: string): State => ({ ...state, message: { text, tone: "plain" } });

/** The cursor moved; what was said is said no longer, unless it is to stay. */
function at(state: State, cursor: number, keeps = false): State {
  const last = openDrafts(state).length - 1;
  return { ...state, cursor: Math.max(0, Math.min(cursor, last)), field: 0, ...(keeps ? {} : { message: undefined }) };
}

function marked(state: State, by: 1 | -1): State {
  const draft = currentDraft(state);
  const count = draft === undefined ? 0 : fieldsOf(draft).length;
  return count === 0 ? state : { ...state, field: (state.field + by + count) % count, message: undefined };
}

function decide(state: State, what: "accept" | "reject"): Step {
  const draft = currentDraft(state);
  if (draft === undefined || state.busy) return { state };
  return { state: { ...state, busy: true, message: undefined }, effect: { effect: what, draft } };
}

/** The draft under the cursor, changed. */
function changed(state: State, change: (draft: Draft) => Draft): State {
  const draft = currentDraft(state);
  if (draft === undefined || state.busy) return state;
  return { ...state, drafts: state.drafts.map((one) => (one === draft ? change(one) : one)), message: undefined };
}

function onForm(state: State, change: (draft: Draft, section: number, form: number) => Draft): State {
  const field = currentField(state);
  if (field?.what !== "form") return say(state, "Tab marks a form first");
  return changed(state, (draft) => change(draft, field.section, field.form));
}

function edit(state: State): State {
  const draft = currentDraft(state);
  const field = currentField(state);
  if (draft === undefined || field === undefined || state.busy) return state;
  return { ...state, typing: formAt(draft, field)?.text ?? draft.id, message: undefined };
}

function entered(state: State): State {
  const field = currentField(state);
  const text = state.typing?.trim() ?? "";
  const next = { ...state, typing: undefined };
  return field === undefined || text === "" ? next : changed(next, (draft) => replaced(draft, field, text));
}

/** The decision taken back is under the cursor again. */
function undone(state: State, words: string): State {
  const last = state.decided.at(-1);
  const next = { ...state, busy: false, decided: state.decided.slice(0, -1) };
  const cursor = openDrafts(next).findIndex(({ key }) => key === last?.key);
  return { ...at(next, cursor), message: { text: words, tone: "plain" } };
}

export const kindOf: Readonly<Record<"accept" | "reject", DecisionKind>> = { accept: "accepted", reject: "rejected" };
