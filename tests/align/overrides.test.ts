import { describe, expect, it } from "vitest";
import { parseOverrides } from "../../src/align/overrides/parse.ts";
import { UserError } from "../../src/errors.ts";

const parse = (text: string) => parseOverrides({ path: "samma.align.yaml", text });

function faultOf(text: string): UserError {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error("no fault");
}

describe("samma.align.yaml", () => {
  it("is read with places", () => {
    const { beads } = parse("beads:\n  - sv: Ett.\n    th: [หนึ่ง, สอง]\n  - { sv: Två., th: [] }\n");
    expect(beads.map(({ line, column, texts }) => [line, column, [...texts]])).toEqual([
      [2, 5, [["sv", ["Ett."]], ["th", ["หนึ่ง", "สอง"]]]],
      [4, 5, [["sv", ["Två."]], ["th", []]]],
    ]);
  });

  it("may be empty", () => {
    expect(parse("").beads).toEqual([]);
    expect(parse("# nothing settled yet\n").beads).toEqual([]);
  });

  it.each([
    ["beads:\n  - sv: [Ett.\n", 3],
    ["beads:\n  - sv: Ett.\n    th: 5\n", 3],
    ["bead: []\n", 1],
    ["beads:\n  - sv: Ett.\n", 2],
    ["beads:\n  - { sv: [], th: [] }\n", 2],
    ["beads:\n  - sv: Ett.\n    sv: Två.\n    th: []\n", 3],
    ["- sv: Ett.\n", 1],
  ])("says where it is wrong: %j", (text, line) => {
    const fault = faultOf(text);
    expect(fault.place).toMatchObject({ path: "samma.align.yaml", line });
    expect(fault.hints.length).toBeGreaterThan(0);
  });

  it("shows all faults of shape at once", () => {
    expect(faultOf("beads:\n  - { sv: 1, th: [] }\n  - { sv: 2, th: [] }\n").others).toHaveLength(1);
  });
});
