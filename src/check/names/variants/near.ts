import { withoutMarks } from "../difference.ts";
import { lettersOf } from "./edit.ts";

/** The form and all forms with one letter less, without marks and case: two forms one slip apart share one of them. */
function neighbourhood(form: string): readonly string[] {
  const letters = lettersOf(withoutMarks(form.toLowerCase()));
  return [letters.join(""), ...letters.map((_, skipped) => letters.filter((_letter, at) => at !== skipped).join(""))];
}

/** Finds forms one slip apart without comparing all with all: an index of deletions (as in SymSpell). */
export class NearIndex {
  readonly #forms = new Map<string, string[]>();

  constructor(forms: Iterable<string>) {
    for (const form of forms) {
      for (const key of new Set(neighbourhood(form))) {
        const list = this.#forms.get(key);
        if (list === undefined) this.#forms.set(key, [form]);
        else list.push(form);
      }
    }
  }

  /** Indexed forms that may be one slip from this one, each once; some are further. */
  near(form: string): readonly string[] {
    return [...new Set(neighbourhood(form).flatMap((key) => this.#forms.get(key) ?? []))].filter((other) => other !== form);
  }
}
