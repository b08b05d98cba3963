import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignSides } from "../../../src/align/core/align-sides.ts";
import { type Anchor, bandThrough, withinAnchors } from "../../../src/align/core/anchors.ts";
import { nodeCount } from "../../../src/align/core/band.ts";
import { gatherEvidence } from "../../../src/align/core/evidence.ts";
import { fittedModel } from "../../../src/align/core/model.ts";
import { placeBeads } from "../../../src/align/core/place.ts";
import { posteriors } from "../../../src/align/core/posterior.ts";
import { scoreBeads } from "../../../src/align/core/scores.ts";
import { bestPath, nodeAt } from "../../../src/align/core/search.ts";
import { shapes } from "../../../src/align/core/shapes.ts";
import { prepareSide, type Side } from "../../../src/align/core/side.ts";

const dimensions = 8;

/** A side of random vectors and texts of random lengths. */
const sides = (most: number): fc.Arbitrary<Side> =>
  fc.array(fc.record({ row: fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: dimensions, maxLength: dimensions }), length: fc.integer({ min: 1, max: 60 }) }), { maxLength: most }).map((segments) =>
    prepareSide({
      texts: segments.map(({ length }) => "x".repeat(length)),
      language: "en",
      vectors: { dimensions, rows: Float32Array.from(segments.flatMap(({ row }) => row)), weights: new Float32Array(segments.length).fill(1) },
    }),
  );

const count = (size: number): number[] => Array.from({ length: size }, (_, index) => index);

describe("search", () => {
  it("covers both sides, each segment once, with whatever stands out of order", () => {
    fc.assert(
      fc.property(sides(40), sides(40), (source, target) => {
        const beads = placeBeads(source, target);
        const ascending = (list: readonly number[]): number[] => [...list].sort((x, y) => x - y);
        expect(ascending(beads.flatMap((bead) => [...bead.source]))).toEqual(count(source.size));
        expect(ascending(beads.flatMap((bead) => [...bead.target]))).toEqual(count(target.size));
        for (const bead of beads) {
          expect(bead.source).toEqual(ascending(bead.source));
          expect(bead.target).toEqual(ascending(bead.target));
          expect(bead.confidence).toBeGreaterThanOrEqual(0);
          expect(bead.confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("covers both sides, each segment once, in order", () => {
    fc.assert(
      fc.property(sides(90), sides(90), (source, target) => {
        const { beads } = alignSides(source, target);
        expect(beads.flatMap((bead) => count(bead.sourceCount).map((k) => bead.source + k))).toEqual(count(source.size));
        expect(beads.flatMap((bead) => count(bead.targetCount).map((k) => bead.target + k))).toEqual(count(target.size));
        for (const { confidence, similarity } of beads) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(Math.abs(similarity)).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("gives probabilities that add up: every segment lies in one bead", () => {
    fc.assert(
      fc.property(sides(14), sides(14), (source, target) => {
        const evidence = gatherEvidence(source, target, bandThrough(source, target, []));
        const { band } = evidence;
        const bias = { shape: Float64Array.from(shapes, (_, s) => s / 10), run: 0.7 };
        const scores = scoreBeads(evidence, fittedModel, () => true);
        const posterior = posteriors(band, scores, bias);
        const mass = new Float64Array(source.size);
        for (let i = 0; i <= band.rows; i++) {
          for (let j = band.low[i]!; j <= band.high[i]!; j++) {
            shapes.forEach((shape, s) => count(shape.source).forEach((k) => (mass[i + k]! += posterior.of(nodeAt(band, i, j), s))));
          }
        }
        for (const sum of mass) expect(sum).toBeCloseTo(1, 6);
        // The best path is a path: its score is no better than all paths together allow.
        const path = bestPath(band, scores, bias);
        for (const { i, j, shape } of path) expect(posterior.of(nodeAt(band, i, j), shape)).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });

  it("passes every anchor", () => {
    const anchorsIn = (source: Side, target: Side, share: readonly number[]): Anchor[] => {
      const rows = share.map((x) => Math.floor(x * (source.size + 1))).sort((x, y) => x - y);
      const columns = share.map((x) => Math.floor(((x * 7) % 1) * (target.size + 1))).sort((x, y) => x - y);
      return rows.map((row, n): Anchor => [row, columns[n]!]);
    };
    fc.assert(
      fc.property(sides(70), sides(70), fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { maxLength: 4 }), (source, target, share) => {
        const anchors = anchorsIn(source, target, share);
        const { beads } = alignSides(source, target, { anchors });
        for (const [row, column] of anchors) {
          const before = beads.filter((bead) => bead.sourceCount > 0 && bead.targetCount > 0 && bead.source + bead.sourceCount <= row);
          const behind = beads.filter((bead) => bead.sourceCount > 0 && bead.targetCount > 0 && bead.source + bead.sourceCount > row);
          for (const bead of before) expect(bead.target + bead.targetCount).toBeLessThanOrEqual(column);
          for (const bead of behind) {
            expect(bead.source).toBeGreaterThanOrEqual(row);
            expect(bead.target).toBeGreaterThanOrEqual(column);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it("keeps every anchor's stretch apart where nothing is to align", () => {
    expect(withinAnchors(3, 3, [])(0, 3, 0, 3)).toBe(true);
    expect(withinAnchors(3, 3, [[1, 1]])(0, 2, 0, 1)).toBe(false);
    expect(withinAnchors(3, 3, [[1, 1]])(0, 1, 0, 1)).toBe(true);
    expect(withinAnchors(3, 3, [[1, 1]])(1, 1, 0, 1)).toBe(false);
  });

  it("searches a part of a long text that grows with its length, not with its square", () => {
    const long = (size: number): Side => prepareSide({ texts: count(size).map((n) => "y".repeat(5 + ((n * 37) % 50))), language: "en", vectors: { dimensions, rows: Float32Array.from({ length: size * dimensions }, (_, n) => Math.sin(n * n)), weights: new Float32Array(size).fill(1) } });
    const nodes = (size: number): number => nodeCount(bandThrough(long(size), long(size), []));
    expect(nodes(4000) / nodes(1000)).toBeLessThan(5);
  });

  it("finds its way past a half that is missing", () => {
    const rows = (from: number, to: number): Side => prepareSide({ texts: count(to - from).map(() => "a sentence of usual length"), language: "en", vectors: { dimensions: 64, rows: Float32Array.from({ length: (to - from) * 64 }, (_, n) => Math.sin((from * 64 + n) ** 2 * 1.7)), weights: new Float32Array(to - from).fill(1) } });
    const { beads } = alignSides(rows(0, 400), rows(150, 400));
    const kept = beads.filter((bead) => bead.sourceCount === 1 && bead.targetCount === 1 && bead.source === bead.target + 150);
    expect(kept.length).toBeGreaterThan(240);
  });
});
