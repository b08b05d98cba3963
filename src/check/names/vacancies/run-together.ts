import { nameKey } from "../variants/beside.ts";
import type { Foreign } from "../variants/beside.ts";
import type { Variant } from "../variants/types.ts";
import type { Witnesses } from "../variants/witnesses.ts";
import { wordsOf } from "../words.ts";
import { plainForm } from "./latin.ts";
import type { NamedBead, Usual } from "./types.ts";
import type { Part, Words } from "./words.ts";

export interface RunTogetherOptions {
  readonly usual: readonly Usual[];
  readonly beads: readonly NamedBead[];
  readonly words: Words;
  readonly witnesses: Witnesses;
  readonly cased: boolean;
}

/** A capital shows where the second word begins; elsewhere the sound must. */
const SURE = { cased: 0.85, uncased: 0.7 } as const;
/** How much the other half must sound like its word of the name, where the text does not write it elsewhere. */
const ALIKE = 0.6;
const SHORTEST = 2;

/** Full names that lost the space inside ("IngridHalvorsen", بويرتوألبا): one half is a name's usual form, the other the rest of the other version's name. */
export function runTogether(options: RunTogetherOptions): readonly Variant[] {
  const { beads, words } = options;
  return beads.flatMap((bead) => {
    const full = [...bead.names].flatMap(([, { foreign }]) => pairsOf(foreign));
    if (full.length === 0) return [];
    return words.in(bead.segments).flatMap((part) => {
      if (words.written(part.text).length > 1) return [];
      return full.flatMap((pair) => joined(part, pair, { ...options, bead })).slice(0, 1);
    });
  });
}

/** Two words side by side of a name of the other version. */
type Pair = readonly [first: string, second: string];

function pairsOf({ form }: Foreign): readonly Pair[] {
  const parts = wordsOf(form).map(({ text }) => text);
  return parts.slice(1).map((second, at): Pair => [parts[at]!, second]);
}

function joined(part: Part, pair: Pair, { usual, witnesses, cased, bead }: RunTogetherOptions & { readonly bead: NamedBead }): Variant[] {
  for (const name of usual) {
    const side = pair.findIndex((word) => nameKey(word) === name.key);
    if (side < 0) continue;
    const cut = cutOf(part.text, name, { front: side === 0, cased });
    if (cut === undefined) continue;
    const rest = side === 0 ? part.text.slice(cut) : part.text.slice(0, cut);
    const other = nameKey(pair[1 - side]!);
    const foreign = bead.names.get(other)?.foreign;
    const known = usual.some(({ key, forms }) => key === other && forms.includes(rest));
    if (!known && (foreign === undefined || witnesses.likeness(rest, foreign) < ALIKE)) continue;
    const expected = `${part.text.slice(0, cut)} ${part.text.slice(cut)}`;
    return [{ spot: part, actual: part.text, expected, majority: plainForm(name), difference: "spacing", confidence: cased ? SURE.cased : SURE.uncased, majoritySpots: name.spots, oddSpots: [part] }];
  }
  return [];
}

/** Where a word falls into a name's usual form and another word. */
function cutOf(text: string, { stem, forms }: Usual, { front, cased }: { front: boolean; cased: boolean }): number | undefined {
  const cuts = [...forms, stem].flatMap((form) => {
    if (front) return text.startsWith(form) ? [form.length] : [];
    // An ending may follow: ИнгридХалворсена.
    const at = text.lastIndexOf(form);
    return at > 0 && (cased || at + form.length === text.length) ? [at] : [];
  });
  return cuts.find((cut) => cut >= SHORTEST && text.length - cut >= SHORTEST && (!cased || (/\p{Ll}$/u.test(text.slice(0, cut)) && /^\p{Lu}/u.test(text.slice(cut)))));
}
