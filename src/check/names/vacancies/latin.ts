import type { ArticleView } from "../../types.ts";
import { scriptOf } from "../difference.ts";
import type { Foreign } from "../variants/beside.ts";
import type { Witnesses } from "../variants/witnesses.ts";
import { nameKey } from "../variants/beside.ts";
import type { Run } from "../variants/seeds.ts";
import type { Spot, Variant } from "../variants/types.ts";
import { beadsByName } from "./by-name.ts";
import type { NamedBead, Usual } from "./types.ts";

export interface LatinOptions {
  readonly view: ArticleView;
  readonly beads: readonly NamedBead[];
  readonly witnesses: Witnesses;
  /** The stretches of a segment that may be names. */
  readonly runs: (segment: number) => readonly Run[];
}

/** A word in Latin script. */
interface LatinWord extends Spot {
  readonly key: string;
}

const LATIN = /\p{Script=Latin}[\p{Script=Latin}\p{M}]*/gu;

/** True where the text's own script is not Latin, so that a name in Latin script is one left as it was. */
export function hasOwnScript(view: ArticleView): boolean {
  return view.segments.some((segment) => /(?!\p{Script=Latin})\p{L}/u.test(view.article.segments[segment]!.text));
}

/** The other version's name in its own Latin letters where the text's usual form of it is missing: Putin among 普京. */
export function leftInLatin(usual: readonly Usual[], isPresent: (usual: Usual, bead: NamedBead) => boolean, { view, beads }: LatinOptions): readonly Variant[] {
  const words = new LatinWords(view);
  const sure = usual.filter(({ doubtful }) => !doubtful);
  const names = usual.filter(({ stem, doubtful }) => scriptOf(stem) !== "Latin" && !(doubtful && sure.some((other) => other.stem.includes(stem) || stem.includes(other.stem))));
  return names.flatMap((name) => {
    const places = beads.filter((bead) => bead.names.has(name.key) && !isPresent(name, bead)).flatMap((bead) => words.in(bead).filter(({ key }) => key === name.key).map((word) => ({ word, bead })));
    const elsewhere = words.written(name.key).length;
    // As often one way as the other: no slip.
    if (places.length === 0 || elsewhere * 3 > Math.max(3, name.spots.length)) return [];
    const oddSpots = places.map(({ word }) => word);
    return places.flatMap(({ word, bead }): Variant[] => {
      const confidence = surenessLeft(word, name, words.in(bead), bead);
      if (confidence < 0.25) return [];
      return [{ spot: word, actual: textOf(word), expected: plainForm(name), majority: plainForm(name), difference: "script", confidence, majoritySpots: name.spots, oddSpots }];
    });
  });
}

/** The form without an ending where the text has it, else the most frequent one. */
export function plainForm({ stem, forms }: Usual): string {
  return forms.includes(stem) ? stem : forms[0]!;
}

function surenessLeft(word: LatinWord, { spots, like, exclusivity }: Usual, words: readonly LatinWord[], bead: NamedBead): number {
  const { text } = word.view.article.segments[word.segment]!;
  if (/[(（[［]\s*$/u.test(text.slice(0, word.start)) && /^\s*[)）\]］]/u.test(text.slice(word.end))) return 0;
  // Part of a longer stretch left in Latin script: a title, a trade name.
  const stretch = words.some((other) => other.segment === word.segment && other !== word && !bead.names.has(other.key) && (touches(text, other.end, word.start) || touches(text, word.end, other.start)));
  let sure = 0.9;
  if (stretch) sure -= 0.3;
  if (spots.length < 3) sure -= 0.15;
  if (like < 0.5) sure -= 0.1;
  if (exclusivity < 0.6) sure -= 0.1;
  return sure;
}

function touches(text: string, end: number, start: number): boolean {
  return end <= start && /^[ \u00a0\p{Pd}&.]{1,2}$/u.test(text.slice(end, start));
}

/** A name that the text leaves in Latin script in most beads, transliterated in one: ネクソラ among Nexora. */
export function outOfLatin({ view, beads, witnesses, runs }: LatinOptions): readonly Variant[] {
  const words = new LatinWords(view);
  return [...beadsByName(beads)].flatMap(([key, { foreign, beads: own }]) => {
    const spots = words.written(key);
    const lacking = own.filter((bead) => !words.in(bead).some((word) => word.key === key));
    if (spots.length < 2 || own.length < 3 || lacking.length * 2 > own.length - lacking.length) return [];
    const odd = lacking.flatMap((bead) => bestHeard(bead, { view, foreign, runs, witnesses }) ?? []);
    const majority = textOf(spots[0]!);
    return odd.map(({ spot, like }): Variant => ({
      spot, actual: textOf(spot), expected: majority, majority, difference: "script", confidence: (spots.length < 3 ? 0.8 : 0.9) * like, majoritySpots: spots, oddSpots: odd.map((other) => other.spot),
    }));
  });
}

/** From here on a stretch sounds enough like the name that is missing. */
const ALIKE = 0.65;

function bestHeard(bead: NamedBead, { view, foreign, runs, witnesses }: Omit<LatinOptions, "beads"> & { foreign: Foreign }): { readonly spot: Spot; readonly like: number } | undefined {
  const heard = bead.segments.flatMap((segment) => runs(segment)
    .filter(({ form }) => form.length >= 2 && scriptOf(form) !== "Latin" && /^[\p{L}\p{M}ー・＝·]+$/u.test(form))
    .map(({ form, start, end }) => ({ spot: { view, segment, start, end }, like: witnesses.likeness(form, foreign) })));
  const [best] = heard.sort((a, b) => b.like - a.like || a.spot.segment - b.spot.segment || a.spot.start - b.spot.start || b.spot.end - a.spot.end);
  return best === undefined || best.like < ALIKE ? undefined : best;
}

/** A text's words in Latin script. */
class LatinWords {
  readonly #bySegment = new Map<number, readonly LatinWord[]>();
  readonly #byKey = new Map<string, LatinWord[]>();

  constructor(view: ArticleView) {
    for (const segment of view.segments) {
      const words = [...view.article.segments[segment]!.text.matchAll(LATIN)].map(({ 0: word, index }): LatinWord => ({ view, segment, start: index, end: index + word.length, key: nameKey(word) }));
      this.#bySegment.set(segment, words);
      for (const word of words) {
        const same = this.#byKey.get(word.key);
        if (same === undefined) this.#byKey.set(word.key, [word]);
        else same.push(word);
      }
    }
  }

  in({ segments }: NamedBead): readonly LatinWord[] {
    return segments.flatMap((segment) => this.#bySegment.get(segment) ?? []);
  }

  written(key: string): readonly LatinWord[] {
    return this.#byKey.get(key) ?? [];
  }
}

function textOf({ view, segment, start, end }: Spot): string {
  return view.article.segments[segment]!.text.slice(start, end);
}
