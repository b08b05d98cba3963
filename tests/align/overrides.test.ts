import { describe, expect, it } from "vitest";
import { applyOverrides } from "../../src/align/overrides/apply.ts";
import { parseOverrides } from "../../src/align/overrides/parse.ts";
import { UserError } from "../../src/errors.ts";
import { articleOf } from "./articles.ts";

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

  it.each([
    ["beads:\n  - { en: 2024, sv: [] }\n", '2024 for en is no text', 'Write it in quotes: "2024".'],
    ["beads:\n  - en: Gone.\n    sv:\n", "Nothing is written for sv", "Write sv: []"],
    ['beads:\n  - { en: "", sv: Borta. }\n', "A text for en is empty", "Write en: []"],
    ["beads:\n  - { en: { a: b }, sv: [] }\n", "What stands for en is neither a text nor a list of texts", "Write beads as"],
    ["beads:\n  - Gone.\n", "A bead is a text for each language", "Write beads as"],
    ["beads: Gone.\n", "beads: is a list", "Write beads as"],
    ["Gone.\n", "Overrides are a list of beads, under beads:", "Write beads as"],
    ["beads: []\nnotes: x\n", 'There is no key "notes" here', "Write beads as"],
    ["beads:\n  - { en: Gone., sv: [], note: why }\n", '"note" is not a language', "A remark is a comment"],
    ["beads:\n  - { en: Gone., EN: Lost. }\n", "en and EN are the same language", "Write beads as"],
  ])("says what is wrong in words, and what to write: %j", (text, words, hint) => {
    const fault = faultOf(text);
    expect(fault.message).toContain(words);
    expect(fault.hints.join(" ")).toContain(hint);
  });

  it("knows a language by any of its tags", () => {
    expect([...parse("beads:\n  - { no: Ett., zh-hant: 一。 }\n").beads[0]!.texts.keys()]).toEqual(["nb", "zh-Hant"]);
  });
});

describe("beads settled by hand, in the articles", () => {
  const english = ["The lamp went out.", "Nobody moved.", "She came.", "She saw.", "He laughed at the old captain.", "Nobody moved."];
  const swedish = ["Lampan slocknade.", "Ingen rörde sig.", "Hon kom och såg.", "Han skrattade åt kaptenen.", "Ingen rörde sig."];
  const applied = (text: string, target: readonly string[] = swedish, language = "sv") =>
    applyOverrides(parse(text), { source: articleOf("en", english).segments, target: articleOf(language, target).segments }, ["en", language]);
  const settled = (...args: Parameters<typeof applied>) => applied(...args).settled.map(({ source, target }) => [source, target]);

  it("one text may be several segments, as the help writes it", () => {
    expect(settled("beads:\n  - { en: She came. She saw., sv: Hon kom och såg. }\n")).toEqual([[[2, 3], [2]]]);
    expect(settled("beads:\n  - { en: She came. She saw., zh: 她来了。她看见了。 }\n", ["灯灭了。", "她来了。", "她看见了。"], "zh")).toEqual([[[2, 3], [1, 2]]]);
  });

  it("a text that stands twice is the one nearest to what stands once", () => {
    expect(settled("beads:\n  - { en: He laughed at the old captain., sv: Ingen rörde sig. }\n")).toEqual([[[4], [4]]]);
    expect(settled("beads:\n  - { en: [He laughed at the old captain., Nobody moved.], sv: Hon kom och såg. }\n")).toEqual([[[4, 5], [2]]]);
    expect(settled("beads:\n  - { en: The lamp went out., sv: Ingen rörde sig. }\n")).toEqual([[[0], [1]]]);
  });

  it("beads that could be two places leave the right one to a bead that can only be there", () => {
    expect(settled("beads:\n  - { en: Nobody moved., sv: [] }\n  - { en: [The lamp went out., Nobody moved.], sv: [] }\n")).toEqual([[[0, 1], []], [[5], []]]);
  });

  it("a second bead of the same words settles the second place; more of them are of other articles", () => {
    const { settled: found, stale } = applied(`beads:\n${"  - { en: Nobody moved., sv: Ingen rörde sig. }\n".repeat(3)}`);
    expect(found.map(({ source, target }) => [source, target])).toEqual([[[1], [1]], [[5], [4]]]);
    expect(stale).toEqual([]);
  });

  it("a bead is told whose text another has, while its counterpart is free", () => {
    const { stale } = applied("beads:\n  - { en: She came., sv: Hon kom och såg. }\n  - { en: She came., sv: Lampan slocknade. }\n");
    expect(stale).toMatchObject([{ language: "en", missing: "She came.", taken: true, bead: { line: 3 } }]);
  });

  it("an edited text is stale even where its bead names nothing else", () => {
    const { stale } = applied("beads:\n  - { en: He laughed at the young captain., sv: [] }\n  - { en: Photo from the archive., sv: [] }\n");
    expect(stale).toMatchObject([{ language: "en", missing: "He laughed at the young captain.", like: "He laughed at the old captain.", bead: { line: 2 } }]);
  });
});
