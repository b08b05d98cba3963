import { differenceOf } from "../difference.ts";
import type { Lexicon, Use } from "./lexicon.ts";
import type { Text } from "./texts.ts";
import type { Spot, Variant } from "./types.ts";

/** Names that lost their first letter, and their capital with it: a small-letter word seen once that is a name's rest (avanaugh). */
export function beheadedVariants(texts: readonly Text[], lexicon: Lexicon): readonly Variant[] {
  const rests = new Map<string, Use>();
  for (const use of lexicon.uses.values()) {
    if (use.spots.length < 3 || use.sureness < 0.6) continue;
    for (const form of use.surfaces.keys()) if (form.length >= 6) rests.set(form.slice(1), use);
  }
  const seen = new Map<string, Spot[]>();
  for (const { view, segment, words } of texts) {
    for (const { text, start, end } of words) if (rests.has(text)) seen.set(text, [...(seen.get(text) ?? []), { view, segment, start, end }]);
  }
  return [...rests].flatMap(([rest, { spots, surfaces }]): Variant[] => {
    const odd = seen.get(rest) ?? [];
    const whole = [...surfaces.keys()].find((form) => form.slice(1) === rest)!;
    if (odd.length !== 1) return [];
    return [{ spot: odd[0]!, actual: rest, expected: whole, majority: whole, difference: differenceOf(rest, whole) ?? "letters", confidence: 0.65, majoritySpots: spots, oddSpots: odd }];
  });
}
