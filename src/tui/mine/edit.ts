import type { Draft, DraftForm } from "./port.ts";
import type { Field } from "./state.ts";

/** The next type after the draft's. */
export function typed(draft: Draft, types: readonly string[]): Draft {
  return { ...draft, type: types[(types.indexOf(draft.type) + 1) % types.length]! };
}

/** The form is the preferred one of its language, the one that was is deprecated. */
export function preferred(draft: Draft, section: number, form: number): Draft {
  return withForms(draft, section, (forms) => forms.map((one, index) => ({ ...one, status: index === form ? "preferred" : one.status === "preferred" ? "deprecated" : one.status })));
}

/** The form is left out; one that was is deprecated again, or preferred where no other is. */
export function toggled(draft: Draft, section: number, form: number): Draft {
  return withForms(draft, section, (forms) => {
    const hasOther = forms.some(({ status }, index) => index !== form && status === "preferred");
    return forms.map((one, index) => (index !== form ? one : { ...one, status: one.status !== "left out" ? "left out" : hasOther ? "deprecated" : "preferred" }));
  });
}

/** Other words for the id or a form. */
export function replaced(draft: Draft, field: Field, text: string): Draft {
  if (field.what === "id") return { ...draft, id: text };
  return withForms(draft, field.section, (forms) => forms.map((one, index) => (index === field.form ? { ...one, text } : one)));
}

function withForms(draft: Draft, section: number, change: (forms: readonly DraftForm[]) => readonly DraftForm[]): Draft {
  return { ...draft, sections: draft.sections.map((one, index) => (index === section ? { ...one, forms: change(one.forms) } : one)) };
}
