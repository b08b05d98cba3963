import { spotOf } from "./flow.ts";
import type { Flow } from "./flow.ts";
import type { Known } from "./known.ts";
import { occurrencesOf } from "./occurrences.ts";
import type { Occurrence } from "./occurrences.ts";
import type { Spot, Variant } from "./types.ts";

/** A gap inside a name: nothing, a space, or the dot that parts a foreign name in Chinese and Japanese. */
const GAP = /[ \u00a0·・‧=＝]/u;
const GAPS = /[ \u00a0·・‧=＝]/gu;

/**
 * Names of a script without spaces that are written with a space or a dot inside in one place and without in another (หวาง ฮู่หนิง,
 * หวางฮู่หนิง).
 */
export function gapVariants(flows: readonly Flow[], known: readonly Known[]): readonly Variant[] {
  return [...partedVariants(flows), ...openedVariants(flows, known)];
}

/** Two parts that stand in one name alone: between other words a space is punctuation. */
function partedVariants(flows: readonly Flow[]): readonly Variant[] {
  const parts = new Map<string, readonly [string, string]>();
  for (const flow of flows) for (const [left, right] of gapsOf(flow)) parts.set(left + right, [left, right]);
  const joined = occurrencesOf(parts.keys(), flows);
  const both = [...joined.keys()].map((form) => parts.get(form)!);
  const alone = occurrencesOf(new Set(both.flat()), flows);
  return both.flatMap(([left, right]) => judge({ left, right, joined: joined.get(left + right)!, lefts: alone.get(left)!, rights: alone.get(right)!.length }));
}

/** The piece before and the piece behind each gap. */
function gapsOf({ pieces }: Flow): readonly (readonly [string, string])[] {
  return pieces.flatMap((piece, at) => {
    const [left, right] = [pieces[at - 1], pieces[at + 1]];
    const joins = left?.word === true && right?.word === true && GAP.test(piece.text) && piece.text.length === 1 && !/[\p{N}\p{Script=Latin}]/u.test(left.text + right.text);
    return joins ? [[left.text, right.text] as const] : [];
  });
}

function judge({ left, right, joined, lefts, rights }: { left: string; right: string; joined: readonly Occurrence[]; lefts: readonly Occurrence[]; rights: number }): readonly Variant[] {
  const shapes = new Map<string, Spot[]>([[left + right, joined.map(({ flow, at }) => spotOf(flow, at, at + left.length + right.length))]]);
  for (const { flow, at } of lefts) {
    const middle = at + left.length;
    if (!GAP.test(flow.text[middle] ?? "") || !flow.text.startsWith(right, middle + 1)) continue;
    const shape = flow.text.slice(at, middle + 1 + right.length);
    shapes.set(shape, [...(shapes.get(shape) ?? []), spotOf(flow, at, at + shape.length)]);
  }
  const total = [...shapes.values()].reduce((sum, spots) => sum + spots.length, 0);
  if (shapes.size < 2 || lefts.length > total || rights > total) return [];
  const ranked = [...shapes].sort((a, b) => b[1].length - a[1].length || Number(GAP.test(b[0])) - Number(GAP.test(a[0])) || (a[0] < b[0] ? -1 : 1));
  const [majority, majoritySpots] = ranked[0]!;
  return ranked.slice(1).flatMap(([actual, oddSpots]) => {
    const confidence = majoritySpots.length >= 3 * oddSpots.length ? 0.75 : majoritySpots.length > oddSpots.length ? 0.55 : 0.5;
    return oddSpots.map((spot) => ({ spot, actual, expected: majority, majority, difference: "spacing" as const, confidence, majoritySpots, oddSpots }));
  });
}

/** A known name with a gap anywhere inside, whatever its parts are elsewhere: 洛 马琴科. */
function openedVariants(flows: readonly Flow[], known: readonly Known[]): readonly Variant[] {
  const names = new Map(known.filter(({ sureness }) => sureness >= 0.5).map((name) => [name.form, name]));
  const opened = flows.filter(({ text }) => /\p{L}\p{M}*[ \u00a0·・‧=＝]\p{L}/u.test(text));
  const closed = opened.map((flow) => ({ ...flow, text: flow.text.replace(GAPS, "") }));
  const original = new Map(closed.map((flow, at) => [flow, opened[at]!]));
  return [...occurrencesOf(names.keys(), closed)].flatMap(([form, places]) => {
    const { spots } = names.get(form)!;
    const oddSpots = places.flatMap(({ flow, at }) => openSpot(original.get(flow)!, at, form.length));
    if (oddSpots.length * 3 > spots.length) return [];
    return oddSpots.map((spot): Variant => ({ spot, actual: spot.view.article.segments[spot.segment]!.text.slice(spot.start, spot.end), expected: form, majority: form, difference: "spacing", confidence: 0.75, majoritySpots: spots, oddSpots }));
  });
}

/** The stretch of the text whose letters begin at `at` once gaps are left out; none where it has no gap inside. */
function openSpot(flow: Flow, at: number, length: number): readonly Spot[] {
  let [start, letters] = [-1, 0];
  for (let index = 0; index < flow.text.length; index += 1) {
    if (GAP.test(flow.text[index]!)) continue;
    if (letters === at) start = index;
    letters += 1;
    if (letters === at + length) return index + 1 - start === length ? [] : [spotOf(flow, start, index + 1)];
  }
  return [];
}
