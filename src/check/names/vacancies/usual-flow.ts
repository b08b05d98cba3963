import type { Foreign } from "../variants/beside.ts";
import { lettersOf } from "../variants/edit.ts";
import type { Flow } from "../variants/flow.ts";
import { spotOf } from "../variants/flow.ts";
import { occurrencesOf } from "../variants/occurrences.ts";
import { runsOf } from "../variants/seeds.ts";
import { beadsByName } from "./by-name.ts";
import type { NamedBead, Usual } from "./types.ts";

export interface UsualFlowOptions {
  readonly beads: readonly NamedBead[];
  /** How much a form sounds like a name of the other version, 0 to 1. */
  readonly likeness: (form: string, foreign: Foreign) => number;
}

/** A name of ten letters is rare in Han, and the parts of a longer one say enough. */
const LONGEST_HAN = 6;
/** Sounds worked out for one name: those of the forms that most of its beads have. */
const MOST_HEARD = 16;

/**
 * How a text in a script without spaces usually writes each name of the other version: the run that stands in most beads of the name and
 * hardly elsewhere, and sounds like it; Han, read otherwise in each language, need not.
 */
export function usualRuns(flows: ReadonlyMap<number, Flow>, { beads, likeness }: UsualFlowOptions): readonly Usual[] {
  const forms = new Map<number, ReadonlySet<string>>();
  const formsIn = (segment: number): ReadonlySet<string> => {
    let found = forms.get(segment);
    if (found === undefined) forms.set(segment, (found = formsOf(flows.get(segment))));
    return found;
  };
  const all = [...flows.values()];
  return [...beadsByName(beads)].flatMap(([key, { foreign, beads: own }]) => {
    if (own.length < 3) return [];
    const counts = new Map<string, number>();
    for (const { segments } of own) for (const form of new Set(segments.flatMap((segment) => [...formsIn(segment)]))) counts.set(form, (counts.get(form) ?? 0) + 1);
    const recurrent = [...counts].filter(([, count]) => count >= 2 && count >= 0.5 * own.length).sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_HEARD);
    const places = occurrencesOf(recurrent.map(([form]) => form), all);
    const here = new Set(own.flatMap(({ segments }) => segments));
    const candidates = recurrent.flatMap(([form, count]): Usual[] => {
      const spots = (places.get(form) ?? []).map(({ flow, at }) => spotOf(flow, at, at + form.length));
      const outside = new Set(spots.filter(({ segment }) => !here.has(segment)).map(({ segment }) => segment)).size;
      const usual = { key, foreign, stem: form, forms: [form], spots, coverage: count / own.length, exclusivity: count / (count + outside), like: likeness(form, foreign) };
      return isUsual(usual) ? [usual] : [];
    });
    return candidates.sort((a, b) => score(b) - score(a) || b.stem.length - a.stem.length || (a.stem < b.stem ? -1 : 1)).slice(0, 1);
  });
}

function isUsual({ stem, like, coverage, exclusivity, spots }: Usual): boolean {
  if (like >= 0.5 && exclusivity >= 0.5) return true;
  return /^\p{Script=Han}+$/u.test(stem) && spots.length >= 3 && coverage >= 0.75 && exclusivity >= 0.8;
}

/** The surname with its title stands in fewer beads than the surname; half the surname in no more. */
function score({ like, coverage, exclusivity }: Usual): number {
  return (0.3 + like) * coverage * exclusivity;
}

/** Runs of Han of any bounds, whole runs of katakana, and else what the segmenter's borders bound. */
function formsOf(flow: Flow | undefined): ReadonlySet<string> {
  if (flow === undefined) return new Set();
  const han = [...flow.text.matchAll(/\p{Script=Han}{2,}/gu)].flatMap(([run]) => partsOf([...run]));
  const kana = [...flow.text.matchAll(/[\p{Script=Katakana}ー]{2,}/gu)].map(([run]) => run);
  const runs = runsOf(flow).map(({ form }) => form).filter((form) => lettersOf(form).length >= 2 && !/[\p{Script=Latin}\p{Script=Han}\p{Script=Katakana}\p{N}]/u.test(form));
  return new Set([...han, ...kana, ...runs]);
}

function partsOf(letters: readonly string[]): readonly string[] {
  return letters.flatMap((_, from) => Array.from({ length: Math.min(LONGEST_HAN, letters.length - from) - 1 }, (_length, more) => letters.slice(from, from + more + 2).join("")));
}
