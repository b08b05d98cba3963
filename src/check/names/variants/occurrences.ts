import type { Flow } from "./flow.ts";

/** A place in a flow's text, UTF-16 code units. */
export interface Occurrence {
  readonly flow: Flow;
  readonly at: number;
}

/** Every place of every form, found in one pass over the texts whatever the number of forms. */
export function occurrencesOf(forms: Iterable<string>, flows: readonly Flow[]): ReadonlyMap<string, readonly Occurrence[]> {
  const byStart = formsByStart(forms);
  const places = new Map<string, Occurrence[]>();
  for (const flow of flows) {
    for (let at = 0; at < flow.text.length; at += 1) {
      for (const [length, known] of byStart.get(flow.text.charCodeAt(at)) ?? []) {
        const form = flow.text.slice(at, at + length);
        if (!known.has(form)) continue;
        const list = places.get(form);
        if (list === undefined) places.set(form, [{ flow, at }]);
        else list.push({ flow, at });
      }
    }
  }
  return places;
}

/** Forms by their first code unit, then by length. */
function formsByStart(forms: Iterable<string>): ReadonlyMap<number, ReadonlyMap<number, ReadonlySet<string>>> {
  const byStart = new Map<number, Map<number, Set<string>>>();
  for (const form of forms) {
    const start = form.charCodeAt(0);
    const byLength = byStart.get(start) ?? new Map<number, Set<string>>();
    byStart.set(start, byLength);
    byLength.set(form.length, (byLength.get(form.length) ?? new Set<string>()).add(form));
  }
  return byStart;
}
