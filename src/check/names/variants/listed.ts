import type { Spot, Variant } from "./types.ts";

/**
 * Leaves to the glossary's rules what the glossary lists: a form that is a term of the language is no variant, whether it is
 * preferred or deprecated. Where the odd form is the one listed, the others are odd.
 */
export function sparingListed(variants: readonly Variant[]): readonly Variant[] {
  const turned = new Set<string>();
  return variants.flatMap((variant): readonly Variant[] => {
    if (!isListed(variant.spot)) return [variant];
    const { majority, actual, majoritySpots, oddSpots } = variant;
    const key = `${majority}\n${actual}`;
    if (turned.has(key) || !isAllowed(variant.spot) || majoritySpots.length > oddSpots.length || majoritySpots.some(isListed)) return [];
    turned.add(key);
    return majoritySpots.map((spot) => ({ ...variant, spot, actual: majority, expected: actual, majority: actual, majoritySpots: oddSpots, oddSpots: majoritySpots }));
  });
}

function mentionAt({ view, segment, start, end }: Spot) {
  return view.mentions(segment).find(({ span }) => span.start <= start && end <= span.end);
}

function isListed(spot: Spot): boolean {
  return mentionAt(spot) !== undefined;
}

function isAllowed(spot: Spot): boolean {
  const status = mentionAt(spot)?.term.status;
  return status === "preferred" || status === "admitted";
}
