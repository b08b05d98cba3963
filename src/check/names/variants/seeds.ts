import type { Spot } from "./types.ts";
import type { Foreign } from "./beside.ts";
import type { Witnesses } from "./witnesses.ts";
import type { Flow } from "./flow.ts";

/** A stretch of a text that may be a name: a word, or a run of the segmenter's pieces. */
export interface Run {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** A segment with the stretches that may be names. */
export interface Unit extends Pick<Spot, "view" | "segment"> {
  readonly text: string;
  readonly runs: () => readonly Run[];
}

const MAX_PIECES = 5;
const MAX_UNITS = 20;
const LEAST_PLACES = 2;
const ALIKE = 0.5;
/** The same for Han, read another way elsewhere, where it stands nearly everywhere the name does. */
const ALIKE_EVERYWHERE = 0.25;
/** Sounds worked out for one name: those of the runs that most of its places have. */
const MOST_HEARD = 20;

/**
 * How a text in another script writes the names of the other versions, by their key: the run that stands in most places where they
 * have the name, and sounds like it (โต|ลัม beside To Lam).
 */
export function seededForms(units: readonly Unit[], witnesses: Witnesses): ReadonlyMap<string, string> {
  const byName = new Map<string, { foreign: Foreign; units: Unit[] }>();
  for (const unit of units) {
    for (const [key, foreign] of witnesses.names(unit) ?? []) {
      const known = byName.get(key);
      if (known === undefined) byName.set(key, { foreign, units: [unit] });
      else known.units.push(unit);
    }
  }
  const forms = new Map<Unit, ReadonlySet<string>>();
  const seeds = new Map<string, string>();
  for (const [key, { foreign, units: own }] of byName) {
    const form = own.length < LEAST_PLACES ? undefined : bestForm(own, { foreign, witnesses, forms });
    if (form !== undefined) seeds.set(key, form);
  }
  return seeds;
}

function bestForm(units: readonly Unit[], { foreign, witnesses, forms }: { foreign: Foreign; witnesses: Witnesses; forms: Map<Unit, ReadonlySet<string>> }): string | undefined {
  const counts = new Map<string, number>();
  for (const unit of units) {
    let own = forms.get(unit);
    if (own === undefined) forms.set(unit, (own = ownForms(unit)));
    for (const form of own) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const recurrent = [...counts].filter(([, count]) => count >= LEAST_PLACES && count * 3 >= units.length);
  recurrent.sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));
  let best: { form: string; score: number } | undefined;
  for (const [form, count] of recurrent.slice(0, MOST_HEARD)) {
    const like = witnesses.likeness(form, foreign);
    const score = like * (count / units.length);
    if (like >= (count >= 3 && count >= 0.75 * units.length && /^\p{Script=Han}{2,}$/u.test(form) ? ALIKE_EVERYWHERE : ALIKE) && (best === undefined || score > best.score)) best = { form, score };
  }
  return best?.form;
}

function ownForms({ runs }: Unit): ReadonlySet<string> {
  return new Set(runs().map(({ form }) => form).filter((form) => form.length >= 2 && !/[\p{Script=Latin}\p{N}]/u.test(form)));
}

/** Runs of the segmenter's pieces, which cuts names it does not know into syllables. */
export function runsOf({ pieces, text }: Flow): readonly Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < pieces.length; from += 1) {
    for (let to = from; to < Math.min(pieces.length, from + MAX_PIECES) && pieces[to]!.word; to += 1) {
      const [start, end] = [pieces[from]!.start, pieces[to]!.end];
      if (end - start > MAX_UNITS) break;
      runs.push({ form: text.slice(start, end), start, end });
    }
  }
  return runs;
}
