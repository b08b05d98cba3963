import { describe, expect, it } from "vitest";
import { firstMention } from "../../../src/check/rules/first-mention.ts";
import { articleOf, draftsOf, setOf, type Line } from "../views.ts";

const glossary = `
concepts:
  - id: office
    type: organization
    terms:
      en: [{ term: Coastal Harbour Office, type: fullForm, firstMention: true }, { term: CHO, type: acronym }]
      th: [{ term: สำนักงานท่าเรือชายฝั่ง, type: fullForm, firstMention: true }, { term: สทช., type: abbreviation }]
      zh: [{ term: 海岸港务局, type: fullForm, firstMention: true }, { term: 海港局, type: shortForm }]
      sv: [{ term: Kusthamnskontoret, type: fullForm }, { term: KHK, type: acronym }]
`;

const drafts = (language: string, lines: readonly Line[]): ReturnType<typeof draftsOf<"first-mention">> => draftsOf(firstMention, setOf([articleOf(language, lines)], { glossary }), glossary);

describe("first-mention", () => {
  it.each<[string, Line[], string, boolean]>([
    ["en", ["Today CHO warned of ice.", "The Coastal Harbour Office (CHO) has ten people."], "CHO", true],
    ["en", ["Today CHO warned of ice."], "CHO", false],
    ["th", ["วันนี้ สทช. เตือนเรื่องน้ำแข็ง", "สำนักงานท่าเรือชายฝั่งมีสิบคน"], "สทช.", true],
    ["zh", ["今天海港局发出警告。", "海岸港务局有十人。"], "海港局", true],
  ])("ng %s: %s", (language, lines, actual, later) => {
    expect(drafts(language, lines)).toMatchObject([{ actual, data: { later }, place: { segment: 0 } }]);
  });

  it.each<[string, Line[], string]>([
    ["en", ["The Coastal Harbour Office warned of ice.", "CHO has ten people."], "full form first"],
    ["en", [{ text: "CHO warns of ice", kind: "heading" }, "The Coastal Harbour Office warned of ice."], "a headline may be short"],
    ["en", ["CHO (Coastal Harbour Office) warned of ice."], "explained at once"],
    ["sv", ["I dag varnade KHK för is."], "the glossary does not ask for it"],
  ])("ok %s: %s (%s)", (language, lines) => {
    expect(drafts(language, lines)).toEqual([]);
  });
});
