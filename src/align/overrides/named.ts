import type { Segment } from "../../article/types.ts";
import { squeezed } from "./find.ts";
import type { AlignOverrides } from "./types.ts";

/**
 * Which segments take part: those that do anyway, and those that the user says belong with others. A credit or a caption that repeats is the
 * page's own only as long as nobody says otherwise.
 */
export function alsoNamed(include: (segment: Segment) => boolean, overrides: AlignOverrides | undefined): (segment: Segment) => boolean {
  if (overrides === undefined) return include;
  const linked = overrides.beads.filter(({ texts }) => [...texts.values()].filter((side) => side.length > 0).length > 1);
  const named = new Set(linked.flatMap(({ texts }) => [...texts.values()].flat().map(squeezed)));
  return (segment) => include(segment) || (segment.text !== "" && named.has(squeezed(segment.text)));
}
