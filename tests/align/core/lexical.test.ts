import { describe, expect, it } from "vitest";
import { makeBand, wholeBand } from "../../../src/align/core/band.ts";
import { lexicalEvidence } from "../../../src/align/core/lexical.ts";
import { prepareSide, type Side } from "../../../src/align/core/side.ts";

const sideOf = (texts: readonly string[]): Side => prepareSide({ texts, language: "und", vectors: { dimensions: 1, rows: new Float32Array(texts.length).fill(1) } });

/** A text of plain sentences with a name in one of them. */
const textWith = (name: string, at: number, size: number): Side => sideOf(Array.from({ length: size }, (_, i) => (i === at ? `… ${name} …` : "…")));

describe("shared words", () => {
  it("count for both segments that hold them, and for their cell", () => {
    const [source, target] = [textWith("Ljungby", 1, 3), textWith("Ljungby", 2, 3)];
    const band = wholeBand(3, 3);
    const { cells, source: here, target: there } = lexicalEvidence(source, target, band, band);
    expect([...here]).toEqual([0, 1, 0]);
    expect([...there]).toEqual([0, 0, 1]);
    expect(cells[band.start[1]! + 2]).toBe(1);
    expect(cells.reduce((sum, value) => sum + value, 0)).toBe(1);
  });

  it("mean nothing where they stand far apart: in a book every name stands somewhere", () => {
    const size = 60;
    const [source, target] = [textWith("Ljungby", 3, size), textWith("Ljungby", 50, size)];
    const near = makeBand(size, size, (row) => [row - 10, row + 10]);
    const { source: here, target: there } = lexicalEvidence(source, target, near, near);
    expect(Math.max(...here, ...there)).toBe(0);
  });

  it("count once for a segment, however often its counterpart's neighbours say them", () => {
    const source = sideOf(["Ljungby", "Ljungby", "Ljungby"]);
    const band = wholeBand(3, 3);
    const { target } = lexicalEvidence(source, sideOf(["…", "Ljungby", "…"]), band, band);
    expect(target[1]).toBeCloseTo(1 / 3);
  });
});
