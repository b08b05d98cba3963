import { describe, expect, it } from "vitest";
import { alignSides } from "../../../src/align/core/align-sides.ts";
import { runOf } from "../../../src/align/core/place.ts";
import { prepareSide, type Side } from "../../../src/align/core/side.ts";

const dimensions = 24;

/** Numbers of 0 to 1 that look random and are the same each time. */
function numbers(): () => number {
  let state = 7;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** Two sides that say the same things, the second with every third pair of sentences joined. */
function sides(): readonly [Side, Side] {
  const random = numbers();
  const things = Array.from({ length: 40 }, () => Float32Array.from({ length: dimensions }, () => random() - 0.5));
  const noisy = (vector: Float32Array): Float32Array => vector.map((x) => x + 0.2 * (random() - 0.5));
  const side = (vectors: readonly Float32Array[], texts: readonly string[]): Side =>
    prepareSide({ texts, language: "en", vectors: { dimensions, rows: Float32Array.from(vectors.flatMap((vector) => [...vector])), weights: new Float32Array(vectors.length).fill(1) } });
  const text = (n: number): string => `Sentence number ${n} has ${"a word and ".repeat(1 + (n % 4))}an end.`;
  const joined: Float32Array[] = [];
  const joinedTexts: string[] = [];
  for (let n = 0; n < things.length; n++) {
    if (n % 6 === 4) {
      joined.push(noisy(things[n]!).map((x, d) => x + things[n + 1]![d]!));
      joinedTexts.push(`${text(n)} ${text(n + 1)}`);
      n++;
    } else {
      joined.push(noisy(things[n]!));
      joinedTexts.push(text(n));
    }
  }
  return [side(things, things.map((_, n) => text(n))), side(joined, joinedTexts)];
}

describe("a bead weighed by itself", () => {
  it("has the odds and the similarity it has in the search", () => {
    const { beads, weigh } = alignSides(...sides());
    expect(beads.some(({ sourceCount, targetCount }) => sourceCount + targetCount > 2)).toBe(true);
    for (const { source, sourceCount, target, targetCount, cost, similarity } of beads) {
      const alone = weigh(runOf(source, sourceCount), runOf(target, targetCount));
      expect(alone.odds).toBeCloseTo(-cost, 4);
      expect(alone.similarity).toBeCloseTo(similarity, 5);
    }
  });

  it("is out of the question in a shape that the search does not know", () => {
    const { weigh } = alignSides(...sides());
    expect(weigh([0, 1, 2, 3], [0, 1, 2, 3, 4]).odds).toBe(-Infinity);
  });
});
