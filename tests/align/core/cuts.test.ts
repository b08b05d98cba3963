import { describe, expect, it } from "vitest";
import { wholeBand } from "../../../src/align/core/band.ts";
import { gatherEvidence } from "../../../src/align/core/evidence.ts";
import { at, featureCount, type FeatureName } from "../../../src/align/core/features/names.ts";
import { readFeatures } from "../../../src/align/core/features/read.ts";
import { prepareSide, type Side } from "../../../src/align/core/side.ts";

const dimensions = 16;

/** A side whose segments say some of 16 things each: a vector is the sum of what is said. */
function saying(...segments: readonly (readonly number[])[]): Side {
  const rows = segments.flatMap((things) => Array.from({ length: dimensions }, (_, thing) => (things.includes(thing) ? 1 / Math.sqrt(things.length) : 0)));
  return prepareSide({
    texts: segments.map((things) => things.map((thing) => `${"something".repeat(2)}${thing}`).join(" ").concat(".")),
    language: "en",
    vectors: { dimensions, rows: Float32Array.from(rows), weights: Float32Array.from(segments, (things) => Math.sqrt(things.length)) },
  });
}

/** Reads one feature of the bead that holds all segments of both sides. */
function readWhole(source: Side, target: Side, name: FeatureName): number {
  const reader = readFeatures(gatherEvidence(source, target, wholeBand(source.size, target.size)));
  const out = new Float64Array(featureCount);
  reader.moveTo(0, 0);
  reader.read(out, source.size, target.size);
  return out[at[name]]!;
}

describe("cuts", () => {
  const source = saying([0, 1, 2], [3, 4, 5]);

  it("tells two sentences each with its own translation from two that share theirs", () => {
    const apart = readWhole(source, saying([0, 1, 2], [3, 4, 5]), "cut.partial");
    const stopMoved = readWhole(source, saying([0, 1, 2, 3], [4, 5]), "cut.partial");
    const stopMovedBack = readWhole(source, saying([0, 1], [2, 3, 4, 5]), "cut.partial");
    expect(apart).toBeLessThan(0.05);
    expect(stopMoved).toBeGreaterThan(apart + 0.2);
    expect(stopMovedBack).toBeGreaterThan(apart + 0.2);
  });

  it("takes the cleanest of several cuts", () => {
    const three = saying([0, 1, 2], [3, 4, 5], [6, 7, 8]);
    expect(readWhole(three, saying([0, 1, 2, 3], [4, 5], [6, 7, 8]), "cut.partial")).toBeLessThan(0.05);
    expect(readWhole(three, saying([0, 1, 2, 3], [4, 5, 6], [7, 8]), "cut.partial")).toBeGreaterThan(0.2);
  });

  it("sees a number that went to the other half", () => {
    const side = (first: string, second: string): Side => ({ ...source, texts: [first, second] });
    const here = side("It cost 250 crowns in all.", "Nobody paid at first.");
    expect(readWhole(here, side("Det kostade 250 kronor.", "Ingen ville betala."), "cut.tokens")).toBe(0);
    expect(readWhole(here, side("Det var dyrt.", "250 kronor ville ingen betala."), "cut.tokens")).toBeGreaterThan(0);
  });

  it("asks nothing of beads that have one segment on a side", () => {
    expect(readWhole(saying([0, 1]), saying([0], [1]), "cut.partial")).toBe(0);
  });
});
