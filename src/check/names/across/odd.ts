import { differenceOf } from "../difference.ts";
import { endingsOf } from "../endings.ts";
import { vacantLikelihood } from "../vacancies/judge.ts";
import { plainForm } from "../vacancies/latin.ts";
import type { NamedBead, Usual } from "../vacancies/types.ts";
import { nameKey } from "../variants/beside.ts";
import { lettersOf } from "../variants/edit.ts";
import type { Spot, Variant } from "../variants/types.ts";
import type { Witnesses } from "../variants/witnesses.ts";
import { isAnotherHan, isEnding, isPrefixed } from "./no-slip.ts";
import type { Majority, Odd, Reading } from "./types.ts";

export interface OddOptions {
  /** All articles, this one among them. */
  readonly all: readonly Reading[];
  /** The usual forms of all names. */
  readonly usual: ReadonlyMap<string, readonly Usual[]>;
  readonly witnesses: Witnesses;
}

/** From here on the article's own search for slips sees them: the usual form stands there. */
const SEEN_WITHIN = 2;
/** Of the beads that have the name so many must have the odd form. */
const SHARE = 0.5;
/** Doubts below it are not worth keeping. */
const LEAST = 0.25;
/** A form that the article has in each of several beads is no accident. */
const STEADY = { two: 0.1, more: 0.15 } as const;

/** A form one slip away from the others' that an article has where its other version has the name. */
interface Candidate {
  readonly odd: readonly Odd[];
  readonly beads: readonly NamedBead[];
}

/** What an article has in the place of a name's majority form, at its first place; undefined where it has that form, or something else altogether. */
export function oddIn({ reading, named }: { readonly reading: Reading; readonly named: readonly NamedBead[] }, majority: Majority, options: OddOptions): Variant | undefined {
  const { usual } = majority;
  const lacking = named.filter((bead) => !reading.holds(usual, bead));
  if (lacking.length === 0 || named.length - lacking.length >= SEEN_WITHIN) return undefined;
  const judged = candidatesIn(reading, usual, lacking)
    .filter(({ beads }) => beads.length >= SHARE * lacking.length)
    .map((candidate) => ({ candidate, actual: candidate.odd[0]!.actual, sure: surenessOf(candidate, { reading, majority, named: lacking.length, ...options }) }))
    .filter(({ sure }) => sure >= LEAST);
  // Of ทาร์วิ and ทาร์วิค in the same beads the longer is the form that stands there.
  const [best] = judged.sort((a, b) => b.candidate.beads.length - a.candidate.beads.length || b.actual.length - a.actual.length || b.sure - a.sure || (a.actual < b.actual ? -1 : 1));
  return best === undefined ? undefined : variantOf(best.candidate, usual, best.sure);
}

/** The same slip of the same form, whatever its ending (Олмдур, Олмдуром). */
function candidatesIn(reading: Reading, usual: Usual, beads: readonly NamedBead[]): readonly Candidate[] {
  const found = new Map<string, { odd: Odd[]; beads: NamedBead[] }>();
  for (const bead of beads) {
    for (const odd of reading.odd(usual, bead)) {
      if (isPrefixed(odd, usual) || isEnding(odd, usual)) continue;
      const key = `${odd.slip.kind} ${odd.slip.fromStart} ${changed(odd)}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, { odd: [odd], beads: [bead] });
      else {
        known.odd.push(odd);
        if (known.beads.at(-1) !== bead) known.beads.push(bead);
      }
    }
  }
  return [...found.values()];
}

function changed({ actual, slip }: Odd): string {
  return lettersOf(actual.toLowerCase()).slice(0, slip.fromStart + 1).join("");
}

interface Asked extends OddOptions {
  readonly reading: Reading;
  readonly majority: Majority;
  /** Beads that have the name and lack the majority form. */
  readonly named: number;
}

/** How likely the form is the same name written otherwise, 0 to 1. */
function surenessOf({ odd, beads }: Candidate, { reading, majority: { usual, beads: others }, named, all, usual: names, witnesses }: Asked): number {
  const [{ actual, slip, form, capital }] = odd as readonly [Odd];
  if (!capital || isAnotherHan(actual, usual.stem, odd[0]!) || beads.some((bead) => isAnother(actual, { usual, bead, names, witnesses }))) return 0;
  const { language } = odd[0]!.spot.view.article;
  const base = vacantLikelihood({ usual, slip, form, partly: false, capital, endings: endingsOf(language).length > 0 });
  const steady = beads.length >= 3 ? STEADY.more : beads.length === 2 ? STEADY.two : 0;
  // As often one way as the other: which of them is odd is the reader's to say, but they differ.
  const sure = Math.min(0.95, (base === 0 ? 0 : base + steady) * (0.75 + 0.25 * (beads.length / named)) - (others <= beads.length ? 0.1 : 0));
  // Asked last: it looks through all articles.
  return sure < LEAST || isOtherWord(odd, { reading, key: usual.key, all }) ? 0 : sure;
}

/** The stretch stands where the name does not, in this article or in another. */
function isOtherWord(odd: readonly Odd[], { reading, key, all }: { reading: Reading; key: string; all: readonly Reading[] }): boolean {
  const forms = [...new Set(odd.map(({ actual }) => actual))];
  return forms.some((form) => [reading, ...all.filter((other) => other !== reading)].some((one) => {
    const written = one.written(form);
    if (written.size === 0) return false;
    const named = new Set(one.beads.filter(({ names }) => names.has(key)).flatMap(({ segments }) => segments));
    return [...written].some((segment) => !named.has(segment));
  }));
}

interface Another {
  readonly usual: Usual;
  readonly bead: NamedBead;
  readonly names: ReadonlyMap<string, readonly Usual[]>;
  readonly witnesses: Witnesses;
}

/** The other version has the stretch itself, or a name there that the stretch renders better (Hansen, Hanson). */
function isAnother(form: string, { usual, bead, names, witnesses }: Another): boolean {
  if (bead.text.split(/[^\p{L}\p{M}]+/u).some((word) => word === form && nameKey(word) !== usual.key)) return true;
  const like = witnesses.likeness(form, usual.foreign);
  return [...bead.names].some(([key, { foreign }]) => {
    if (key.includes(usual.key) || usual.key.includes(key)) return false;
    return names.get(key)?.some(({ stem }) => stem === form) === true || witnesses.likeness(form, foreign) > Math.max(0.6, like + 0.02);
  });
}

function variantOf({ odd }: Candidate, usual: Usual, confidence: number): Variant {
  const [{ spot, actual, expected }] = odd as readonly [Odd];
  const oddSpots: readonly Spot[] = odd.map((one) => one.spot);
  return { spot, actual, expected, majority: plainForm(usual), difference: differenceOf(actual, expected) ?? "letters", confidence, majoritySpots: usual.spots, oddSpots };
}
