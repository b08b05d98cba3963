import { shapes, type Shape } from "./shapes.ts";

/** Kinds of beads whose frequency differs between translations. */
export const kinds = ["deletion", "insertion", "11", "21", "22", "larger"] as const;
export type Kind = (typeof kinds)[number];

export function kindOf({ source, target }: Shape): Kind {
  if (target === 0) return "deletion";
  if (source === 0) return "insertion";
  if (source + target === 2) return "11";
  if (source + target === 3) return "21";
  return source === 2 && target === 2 ? "22" : "larger";
}

/** Shares of beads in an ordinary translation (NTREX texts, joined and cut), and how many beads that expectation is worth. */
const usual: Readonly<Record<Kind, number>> = { deletion: 0.06, insertion: 0.06, "11": 0.74, "21": 0.115, "22": 0.015, larger: 0.01 };
const usualCount = 25;

/**
 * How much more often than usual each shape occurs in one pair of texts, as a logarithm.
 *
 * @param expected how many beads of each shape there are, from a first pass
 */
export function shapePriors(expected: Float64Array): Float64Array {
  const counts: Record<Kind, number> = { deletion: 0, insertion: 0, "11": 0, "21": 0, "22": 0, larger: 0 };
  let total = usualCount;
  shapes.forEach((shape, s) => {
    counts[kindOf(shape)] += expected[s]!;
    total += expected[s]!;
  });
  return Float64Array.from(shapes, (shape) => {
    const kind = kindOf(shape);
    return Math.log((counts[kind] + usual[kind] * usualCount) / total / usual[kind]);
  });
}
