import { scriptOf } from "../difference.ts";
import type { Witnesses } from "./beside.ts";
import { nameKey } from "./beside.ts";
import type { Unit } from "./seeds.ts";
import type { Spot, Variant } from "./types.ts";

const ALIKE = 0.75;

/** A name that the text leaves in Latin script wherever the other versions have it, but for one place where it is transliterated. */
export function returnedVariants({ units, witnesses, latin }: { units: readonly Unit[]; witnesses: Witnesses; latin: readonly { readonly form: string; readonly spots: readonly Spot[] }[] }): readonly Variant[] {
  return latin.filter(({ spots }) => spots.length >= 3).flatMap(({ form, spots }) => {
    const key = nameKey(form);
    const asking = units.filter((unit) => witnesses.names(unit)?.has(key) === true);
    const lacking = asking.filter(({ text }) => !text.includes(form));
    if (lacking.length * 3 > spots.length) return [];
    const odd = lacking.flatMap((unit): readonly { spot: Spot; actual: string; like: number }[] => {
      const foreign = witnesses.names(unit)!.get(key)!;
      const heard = unit.runs().filter((run) => run.form.length >= 2 && scriptOf(run.form) !== "Latin").map(({ form: actual, start, end }) => ({ spot: { view: unit.view, segment: unit.segment, start, end }, actual, like: witnesses.likeness(actual, foreign) }));
      const best = heard.sort((a, b) => b.like - a.like || a.spot.start - b.spot.start)[0];
      return best === undefined || best.like < ALIKE ? [] : [best];
    });
    return odd.map(({ spot, actual, like }): Variant => ({ spot, actual, expected: form, majority: form, difference: "script", confidence: 0.85 * like, majoritySpots: spots, oddSpots: odd.map((other) => other.spot) }));
  });
}
