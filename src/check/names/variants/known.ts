import { lettersOf } from "./edit.ts";
import { neighbours, spotOf } from "./flow.ts";
import type { Alphabet, Flow } from "./flow.ts";
import { occurrencesOf } from "./occurrences.ts";
import type { Spot } from "./types.ts";

/** A name that recurs in a script without spaces, with what stands around it. */
export interface Known {
  readonly form: string;
  readonly coded: string;
  readonly spots: readonly Spot[];
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  /** 0 to 1; 0.2 for a long word of which nothing more is known than that it recurs. */
  readonly sureness: number;
}

const UNKNOWN = 0.2;
/** How sure a form is that the other versions' name leads to. */
export const SEEDED = 0.9;
const LEAST_LETTERS = 3;
const LEAST_SPOTS = 3;

/** Forms found by the search for names or with the other versions' help, and long words that recur, with every place of theirs. */
export function knownNames(flows: readonly Flow[], { alphabet, seeds }: { alphabet: Alphabet; seeds: ReadonlySet<string> }): readonly Known[] {
  const forms = new Map([...seeds].map((form) => [form, SEEDED]));
  const add = (form: string, sureness: number): void => void forms.set(form, Math.max(forms.get(form) ?? 0, sureness));
  for (const view of new Set(flows.map((flow) => flow.view))) for (const { form, confidence } of view.names()) add(form, confidence);
  for (const { pieces } of flows) for (const { text, word } of pieces) if (word && text.length >= 4 && lettersOf(text).length >= 4) add(text, UNKNOWN);
  const places = occurrencesOf([...forms.keys()].filter((form) => !/[\p{Script=Latin}\p{N}]/u.test(form) && lettersOf(form).length >= LEAST_LETTERS), flows);
  return [...places].flatMap(([form, found]): Known[] => {
    if (found.length < LEAST_SPOTS) return [];
    const around = found.map(({ flow, at }) => neighbours(flow, at, at + form.length));
    return [{
      form,
      coded: alphabet.encode(lettersOf(form)),
      spots: found.map(({ flow, at }) => spotOf(flow, at, at + form.length)),
      before: new Set(around.map(({ before }) => before)),
      after: new Set(around.map(({ after }) => after)),
      sureness: forms.get(form)!,
    }];
  });
}
