import { describe, expect, it } from "vitest";
import { csv } from "../../src/report/formats/csv.ts";
import { sheetHeader } from "../../src/report/formats/sheet.ts";
import { tsv } from "../../src/report/formats/tsv.ts";
import { articleOf } from "../check/views.ts";
import { findingOf, placeOf, reportOf } from "./reports.ts";

const english = articleOf("en", ['The "Aurora", a ferry, left.', "=HYPERLINK(1) is here.", "-2 degrees."]);
const swedish = articleOf("sv", ["Färjan Arora gick.", "＝1+1 kom.", "\t@SUM(A1)\r\nnu."]);
const report = reportOf(
  [english, swedish],
  [
    findingOf("name-variant", { majority: "Aurora", difference: "letters", across: "article" }, { at: placeOf(swedish, "Arora"), expected: ["Aurora", "Auroran"], related: [placeOf(english, "Aurora")], concept: "aurora" }),
    findingOf("term-case", {}, { at: placeOf(english, "=HYPERLINK(1)") }),
    findingOf("term-case", {}, { at: placeOf(english, "-2") }),
    findingOf("term-case", {}, { at: placeOf(swedish, "＝1+1") }),
    findingOf("term-case", {}, { at: placeOf(swedish, "\t@SUM(A1)\r\n") }),
  ],
);
const cells = (): string[][] => tsv(report).split("\n").slice(1, -1).map((line) => line.split("\t"));
const column = (name: (typeof sheetHeader)[number]): string[] => cells().map((row) => row[sheetHeader.indexOf(name)]!);

describe("sheets", () => {
  it("have one finding a line, as many cells as the header", () => {
    expect(cells().map((row) => row.length)).toEqual(Array.from({ length: 5 }, () => sheetHeader.length));
    expect(column("source")[0]).toBe('The "Aurora", a ferry, left.');
    expect(column("expected")[0]).toBe("Aurora | Auroran");
    expect(column("line")).toEqual(["1", "2", "3", "2", "3"]);
  });

  it("never hand a formula to a spreadsheet", () => {
    expect(column("actual").slice(1)).toEqual(["'=HYPERLINK(1)", "'-2", "'＝1+1", "'@SUM(A1)"]);
    expect(column("sentence")[1]).toBe("'=HYPERLINK(1) is here.");
  });

  it("quote in CSV what would part a cell, and say UTF-8 to Excel", () => {
    const text = csv(report);
    expect(text.startsWith("\uFEFFseverity,rule,set,")).toBe(true);
    expect(text).toContain(',"The ""Aurora"", a ferry, left.",');
    expect(text.split("\r\n")).toHaveLength(7);
  });
});
