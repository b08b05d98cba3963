import { scriptOf } from "../difference.ts";
import { soundLikeness } from "../likeness.ts";
import type { Sound } from "../likeness.ts";
import type { Witnesses } from "./witnesses.ts";
import { nameKey } from "./beside.ts";
import type { Unit } from "./seeds.ts";
import { soundKeys } from "./sound-keys.ts";
import type { Spot, Variant, Views } from "./types.ts";

/** A name in one script, with its places. */
interface Written {
  readonly form: string;
  readonly sound: () => Sound;
  readonly spots: Spot[];
  readonly sureness: number;
  /** Right behind the other script's form, in brackets: an explanation, not a variant. */
  glosses: number;
}

/** Likeness from which two scripts' forms count as one name; the likelihood of chance agreement is about 1 in 1,000 below it. */
const ALIKE = 0.55;
/** The same for words that are not known to be names. */
const ALIKE_UNMINED = 0.8;

export interface ScriptOptions {
  readonly views: Views;
  readonly units: readonly Unit[];
  readonly language: string;
  readonly witnesses: Witnesses;
  /** How the text writes the other versions' names in its own script. */
  readonly seeds: ReadonlyMap<string, string>;
}

/**
 * A name left in Latin script where the text writes it in its own (To Lam among โตลัม), and the other way round. Abbreviations and
 * explanations in brackets are meant so.
 */
export function scriptVariants({ views, units, witnesses, seeds }: ScriptOptions): readonly Variant[] {
  const written = writtenNames(views, witnesses);
  const latin = written.filter(({ form }) => scriptOf(form) === "Latin" && /\p{Ll}/u.test(form) && form.length >= 4);
  if (latin.length === 0) return [];
  const known = new Set(written.filter(({ form, sureness }) => scriptOf(form) !== "Latin" && sureness >= 0.3).map(({ form }) => form));
  const own = ownForms(units, { known, witnesses });
  const index = indexBySound([...own.values()]);
  return latin.flatMap((foreign) => {
    const seeded = seededBy(foreign, { witnesses, seeds, own });
    if (seeded !== undefined) return differing(seeded, foreign, 1);
    const best = nearest(foreign, index);
    if (best === undefined || best.like < (known.has(best.name.form) ? ALIKE : ALIKE_UNMINED)) return [];
    // 패턴 sounds like Python; the other versions have no Python there.
    return witnesses.any && witnesses.counterpart(best.name)?.key !== nameKey(foreign.form) ? [] : differing(best.name, foreign, best.like);
  });
}

/** What the text calls the name that the other versions have in these very letters. */
function seededBy({ form, spots }: Written, { witnesses, seeds, own }: { witnesses: Witnesses; seeds: ReadonlyMap<string, string>; own: ReadonlyMap<string, Written> }): Written | undefined {
  const key = nameKey(form);
  const seed = spots.some((spot) => witnesses.names(spot)?.has(key) === true) ? seeds.get(key) : undefined;
  return seed === undefined ? undefined : own.get(seed);
}

function nearest(foreign: Written, index: ReadonlyMap<string, readonly Written[]>): { readonly name: Written; readonly like: number } | undefined {
  let best: { name: Written; like: number } | undefined;
  const better = (name: Written, like: number): boolean => {
    if (best === undefined || like !== best.like) return best === undefined || like > best.like;
    return name.spots.length !== best.name.spots.length ? name.spots.length > best.name.spots.length : name.form < best.name.form;
  };
  const near = new Set(soundKeys(foreign.sound()).flatMap((key) => index.get(key) ?? []));
  for (const name of near) {
    const like = soundLikeness(foreign.sound(), name.sound());
    if (better(name, like)) best = { name, like };
  }
  return best;
}

function differing(own: Written, foreign: Written, like: number): readonly Variant[] {
  const [most, least] = own.spots.length >= foreign.spots.length ? [own, foreign] : [foreign, own];
  if (least.glosses >= least.spots.length || most.spots.length < 2) return [];
  const confidence = (most.spots.length >= 3 * least.spots.length ? 0.9 : 0.4) * (0.6 + 0.4 * like) * (most.spots.length === 2 ? 0.7 : 1);
  return least.spots.map((spot): Variant => ({
    spot, actual: least.form, expected: most.form, majority: most.form, difference: "script", confidence, majoritySpots: most.spots, oddSpots: least.spots,
  }));
}

function indexBySound(names: readonly Written[]): ReadonlyMap<string, readonly Written[]> {
  const index = new Map<string, Written[]>();
  for (const name of names) {
    for (const key of soundKeys(name.sound())) {
      const list = index.get(key);
      if (list === undefined) index.set(key, [name]);
      else list.push(name);
    }
  }
  return index;
}

/** Forms of the text's own script that recur, or that the search found: words count wherever they stand, inside longer names too. */
function ownForms(units: readonly Unit[], { known, witnesses }: { known: ReadonlySet<string>; witnesses: Witnesses }): ReadonlyMap<string, Written> {
  const spots = new Map<string, Spot[]>();
  for (const { view, segment, runs } of units) {
    for (const { form, start, end } of runs()) {
      const list = spots.get(form);
      if (list === undefined) spots.set(form, [{ view, segment, start, end }]);
      else list.push({ view, segment, start, end });
    }
  }
  const forms = new Map<string, Written>();
  for (const [form, places] of spots) {
    if ((places.length < 3 && !known.has(form)) || form.length < 2 || /[\p{Script=Latin}\p{N}]/u.test(form)) continue;
    forms.set(form, { form, sound: () => witnesses.soundOf(form), spots: places, sureness: 0.3, glosses: 0 });
  }
  return forms;
}

function writtenNames(views: Views, witnesses: Witnesses): readonly Written[] {
  const found = new Map<string, Written>();
  for (const view of views) {
    for (const { form, segment, span, confidence } of view.names()) {
      const name = found.get(form) ?? { form, sound: () => witnesses.soundOf(form), spots: [], sureness: confidence, glosses: 0 };
      found.set(form, name);
      name.spots.push({ view, segment, start: span.start, end: span.end });
      const { text } = view.article.segments[segment]!;
      if (/[(（[［«"“]\s*$/u.test(text.slice(0, span.start)) && /^\s*[)）\]］»"”,،、]/u.test(text.slice(span.end))) name.glosses += 1;
    }
  }
  return [...found.values()];
}
