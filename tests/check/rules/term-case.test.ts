import { describe, expect, it } from "vitest";
import type { SegmentKind } from "../../../src/article/types.ts";
import { termCase } from "../../../src/check/rules/term-case.ts";
import { articleOf, draftsOf, setOf } from "../views.ts";

const glossary = `
concepts:
  - id: shift
    terms:
      en: { term: Shift key, caseSensitive: true }
      de: { term: Umschalttaste, caseSensitive: true }
      sv: { term: skifttangent, caseSensitive: true }
      el: { term: πλήκτρο Shift, caseSensitive: true }
  - id: cloud
    terms:
      en: { term: iCloud, caseSensitive: true }
  - id: lamp
    terms:
      en: Lamp key
`;

function actuals(language: string, text: string, kind: SegmentKind = "prose"): string[] {
  return draftsOf(termCase, setOf([articleOf(language, [{ text, kind }])], { glossary }), glossary).map(({ actual }) => actual);
}

describe("term-case", () => {
  it.each([
    ["en", "Then press the shift key twice.", "shift key"],
    ["en", "Then press the SHIFT KEY twice.", "SHIFT KEY"],
    ["en", "They keep it in Icloud now.", "Icloud"],
    ["de", "Dann drückt sie die umschalttaste.", "umschalttaste"],
    ["sv", "Tryck sedan på Skifttangent igen.", "Skifttangent"],
    ["el", "Πατήστε το Πλήκτρο Shift τώρα.", "Πλήκτρο Shift"],
  ])("ng %s: %s", (language, text, actual) => {
    expect(actuals(language, text)).toEqual([actual]);
  });

  it.each<[string, string, SegmentKind?]>([
    ["en", "Then press the Shift key twice."],
    ["en", "Then press the lamp key twice."],
    ["en", "PRESS THE SHIFT KEY NOW", "heading"],
    ["en", "They keep it in iCloud now."],
    ["en", "Using the Shift Key", "heading"],
    ["sv", "Skifttangent saknas på några modeller."],
    ["sv", "Hon sade: ”Skifttangent saknas.”"],
  ])("ok %s: %s", (language, text, kind) => {
    expect(actuals(language, text, kind)).toEqual([]);
  });

  it("offers the glossary's case as a fix", () => {
    const [draft] = draftsOf(termCase, setOf([articleOf("en", ["Press the shift key."])], { glossary }), glossary);
    expect(draft).toMatchObject({ expected: ["Shift key"], fix: { text: "Shift key" } });
  });
});
