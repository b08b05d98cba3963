import { spotOf } from "./flow.ts";
import type { Flow } from "./flow.ts";
import type { Spot, Variant } from "./types.ts";

/** A gap inside a name: nothing, a space, or the dot that parts a foreign name in Chinese and Japanese. */
const GAP = /[ \u00a0·・‧=＝]/u;

/**
 * Names of a script without spaces that are written with a space or a dot inside in one place and without in another (หวาง ฮู่หนิง,
 * หวางฮู่หนิง). Both parts must stand in this name alone: between other words a space is punctuation.
 */
export function gapVariants(flows: readonly Flow[]): readonly Variant[] {
  const parts = new Map<string, readonly [string, string]>();
  for (const flow of flows) for (const [left, right] of gapsOf(flow)) parts.set(`${left} ${right}`, [left, right]);
  const all = flows.map(({ text }) => text).join("\n");
  return [...parts.values()].filter(([left, right]) => all.includes(left + right)).flatMap(([left, right]) => judge({ left, right, all, flows }));
}

/** The piece before and the piece behind each gap. */
function gapsOf({ pieces }: Flow): readonly (readonly [string, string])[] {
  return pieces.flatMap((piece, at) => {
    const [left, right] = [pieces[at - 1], pieces[at + 1]];
    const joins = left?.word === true && right?.word === true && GAP.test(piece.text) && piece.text.length === 1 && !/[\p{N}\p{Script=Latin}]/u.test(left.text + right.text);
    return joins ? [[left.text, right.text] as const] : [];
  });
}

function judge({ left, right, all, flows }: { left: string; right: string; all: string; flows: readonly Flow[] }): readonly Variant[] {
  const shapes = new Map<string, Spot[]>();
  for (const flow of flows) {
    for (let at = flow.text.indexOf(left); at >= 0; at = flow.text.indexOf(left, at + 1)) {
      const middle = at + left.length;
      const gap = GAP.test(flow.text[middle] ?? "") ? 1 : 0;
      if (!flow.text.startsWith(right, middle + gap)) continue;
      const end = middle + gap + right.length;
      const shape = flow.text.slice(at, end);
      shapes.set(shape, [...(shapes.get(shape) ?? []), spotOf(flow, at, end)]);
    }
  }
  const total = [...shapes.values()].reduce((sum, spots) => sum + spots.length, 0);
  if (shapes.size < 2 || count(all, left) > total || count(all, right) > total) return [];
  const ranked = [...shapes].sort((a, b) => b[1].length - a[1].length || Number(GAP.test(b[0])) - Number(GAP.test(a[0])) || (a[0] < b[0] ? -1 : 1));
  const [majority, majoritySpots] = ranked[0]!;
  return ranked.slice(1).flatMap(([actual, oddSpots]) => {
    const confidence = majoritySpots.length >= 3 * oddSpots.length ? 0.75 : majoritySpots.length > oddSpots.length ? 0.55 : 0.5;
    return oddSpots.map((spot) => ({ spot, actual, expected: majority, majority, difference: "spacing" as const, confidence, majoritySpots, oddSpots }));
  });
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
