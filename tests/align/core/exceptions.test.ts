import { describe, expect, it } from "vitest";
import { withExceptions, withPassed } from "../../../src/align/core/exceptions.ts";
import type { PlacedBead } from "../../../src/align/core/place.ts";
import type { Weigh } from "../../../src/align/core/weigh.ts";

/** Odds by a bead's segments, written as `0,1:2`; a bead that is not named is out of the question. */
const weighing = (odds: Readonly<Record<string, number>>): Weigh => (rows, columns) => ({ odds: odds[`${rows.join()}:${columns.join()}`] ?? -20, similarity: 0.5 });
const bead = (source: readonly number[], target: readonly number[]): PlacedBead => ({ source, target, similarity: 0.6, confidence: 0.8, cost: -1 });
const texts = { source: ["Only one sentence, with a clause.", "And another."], target: ["Bara en mening,", "* * *", "med en bisats.", "Läs också", "– 17 –"] };
const shape = (beads: readonly PlacedBead[]): string[] => beads.map(({ source, target, moved }) => `${source.join("+")}:${target.join("+")}${moved ? " moved" : ""}`);

describe("exceptions", () => {
  it("leave a bead whole where its middle belongs to it", () => {
    const whole = bead([0], [0, 2, 3]);
    expect(withExceptions(whole, texts, weighing({ "0:0,2,3": 4, "0:0,3": 2, ":2": -1 }))).toEqual([whole]);
  });

  it("take out what stands in the middle of a bead and fits nowhere", () => {
    const placed = withExceptions(bead([0], [0, 3, 2]), texts, weighing({ "0:0,3,2": -1, "0:0,2": 4, ":3": 1 }));
    expect(shape(placed)).toEqual(["0:0+2", ":3"]);
    for (const { confidence } of placed) expect(confidence).toBeLessThan(0.8);
  });

  it("take an ornament out more readily than words", () => {
    const odds = { "0:0,1,2": 2, "0:0,2": 2.5, ":1": 0, "0:0,3,2": 2, ":3": 0 };
    expect(shape(withExceptions(bead([0], [0, 1, 2]), texts, weighing(odds)))).toEqual(["0:0+2", ":1"]);
    expect(shape(withExceptions(bead([0], [0, 3, 2]), texts, weighing(odds)))).toEqual(["0:0+3+2"]);
    expect(shape(withExceptions(bead([0], [0, 4, 2]), texts, weighing({ ...odds, "0:0,4,2": 2, ":4": 0 })))).toEqual(["0:0+2", ":4"]);
  });

  it("see that two sentences changed places, and which one moved is said once", () => {
    const odds = { "0,1:0,1": 1, "0:1": 5, "1:0": 5 };
    expect(shape(withExceptions(bead([0, 1], [0, 1]), texts, weighing(odds)))).toEqual(["0:1", "1:0 moved"]);
    expect(shape(withExceptions(bead([0, 1], [0, 1]), texts, weighing({ ...odds, "0,1:0,1": 9 })))).toEqual(["0+1:0+1"]);
  });
});

describe("a sentence that its neighbour has passed", () => {
  const beads = [bead([0], [0]), bead([1], []), bead([2], [1]), bead([], [2]), bead([3], [3])];

  it("is linked where it is likelier to have moved than to be left out here and added there", () => {
    const placed = withPassed(beads, weighing({ "1:2": 5, "1:": 0, ":2": 0 }));
    expect(shape(placed)).toEqual(["0:0", "1:2 moved", "2:1", "3:3"]);
    expect(placed[1]!.confidence).toBeLessThanOrEqual(0.8);
  });

  it("is found on whichever side it stands first", () => {
    const other = [bead([], [0]), bead([0], [1]), bead([1], [])];
    expect(shape(withPassed(other, weighing({ "1:0": 5, "1:": 0, ":0": 0 })))).toEqual(["1:0 moved", "0:1"]);
  });

  it("stays left out where the other does not translate it, or stands on the same side", () => {
    expect(withPassed(beads, weighing({ "1:2": 1, "1:": 0, ":2": 0 }))).toEqual(beads);
    const same = [bead([0], []), bead([1], [0]), bead([2], [])];
    expect(withPassed(same, weighing({ "0:": -9, "2:": -9 }))).toEqual(same);
  });
});
