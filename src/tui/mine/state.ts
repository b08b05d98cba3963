import type { DecisionKind, Draft, DraftForm } from "./port.ts";

/** What an edit is about: the id, or a form of a section. */
export type Field = { readonly what: "id" } | { readonly what: "form"; readonly section: number; readonly form: number };

export interface Decided {
  readonly key: number;
  readonly kind: DecisionKind;
}

export interface State {
  readonly columns: number;
  readonly rows: number;
  readonly drafts: readonly Draft[];
  readonly decided: readonly Decided[];
  /** Among those that are open. */
  readonly cursor: number;
  /** Row of the concept that keys change. */
  readonly field: number;
  /** What is typed into the field; undefined where nothing is edited. */
  readonly typing: string | undefined;
  /** A decision is being written: keys that would decide wait for it. */
  readonly busy: boolean;
  readonly help: boolean;
  readonly message: { readonly text: string; readonly tone: "good" | "bad" | "plain" } | undefined;
}

export function initialState(drafts: readonly Draft[], columns: number, rows: number): State {
  return { columns, rows, drafts, decided: [], cursor: 0, field: 0, typing: undefined, busy: false, help: false, message: undefined };
}

/** What is not decided yet, in the order of the proposals. */
export function openDrafts({ drafts, decided }: Pick<State, "drafts" | "decided">): readonly Draft[] {
  const keys = new Set(decided.map(({ key }) => key));
  return drafts.filter(({ key }) => !keys.has(key));
}

export const currentDraft = (state: State): Draft | undefined => openDrafts(state)[state.cursor];

/** What can be changed of a concept, from top to bottom. */
export function fieldsOf({ sections, isKnown }: Draft): readonly Field[] {
  const forms = sections.flatMap(({ forms }, section) => forms.map((_, form): Field => ({ what: "form", section, form })));
  return isKnown ? forms : [{ what: "id" }, ...forms];
}

export const currentField = (state: State): Field | undefined => {
  const draft = currentDraft(state);
  return draft && fieldsOf(draft)[state.field];
};

export function formAt({ sections }: Draft, field: Field): DraftForm | undefined {
  return field.what === "form" ? sections[field.section]?.forms[field.form] : undefined;
}

export const countOf = ({ decided }: Pick<State, "decided">, kind: DecisionKind): number => decided.filter((one) => one.kind === kind).length;
