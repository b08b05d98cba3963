import { describe, expect, it } from "vitest";
import { at, featureCount, featureNames } from "../../../src/align/core/features/names.ts";
import { fittedModel, makeScorer } from "../../../src/align/core/model.ts";

/** A feature vector with a few features set. */
function features(set: Partial<Record<(typeof featureNames)[number], number>>): Float64Array {
  return Float64Array.from(featureNames, (name) => set[name] ?? 0);
}

describe("model", () => {
  it("adds what the features say and what the units make of them", () => {
    const direct = features({ near: 2, length: -1 });
    // Two units: the first sees both features, the second length alone.
    const units = new Float64Array(featureCount * 2);
    units.set([3, 0], at.near * 2);
    units.set([-1, 4], at.length * 2);
    const score = makeScorer({ direct, units, out: Float64Array.of(10, -6) });
    expect(score(features({}))).toBe(0);
    // Units: 3 * 1 - 1 * 2 = 1 gives 1/2; 4 * 2 = 8 gives 8/9.
    expect(score(features({ near: 1, length: 2 }))).toBeCloseTo(2 - 2 + 10 / 2 - (6 * 8) / 9, 12);
    expect(score(features({ near: 1 }))).toBeCloseTo(2 + (10 * 3) / 4, 12);
  });

  it("ships whole: a weight for every feature and unit, and none that is no number", () => {
    const { direct, units, out } = fittedModel;
    expect(direct).toHaveLength(featureCount);
    expect(units).toHaveLength(featureCount * out.length);
    expect([...direct, ...units, ...out].every(Number.isFinite)).toBe(true);
  });

  it("leaves to the search what hangs on the bead before, and to the pair its habits", () => {
    const { direct, units, out } = fittedModel;
    for (const name of ["null.run", "shape.prior", "shape.paragraphs"] as const) expect([...units.subarray(at[name] * out.length, (at[name] + 1) * out.length)].every((weight) => weight === 0)).toBe(true);
    expect(direct[at["shape.prior"]]).toBe(1);
  });
});
