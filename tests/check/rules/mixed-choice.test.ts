import { describe, expect, it } from "vitest";
import { mixedChoice } from "../../../src/check/rules/mixed-choice.ts";
import { articleOf, draftsOf, setOf } from "../views.ts";

const glossary = `
concepts:
  - id: crossing
    terms:
      sv: [gränsövergång, gränsport]
      th: [ด่านพรมแดน, จุดผ่านแดน]
      zh: [口岸, 边境关口]
      ru: [погранпереход, погранпост]
  - id: person
    type: person
    terms: { vi: [Trần Thị Mai, Mai] }
  - id: body
    type: organization
    terms:
      en: [World Harbour Office, { term: WHO-Harbour, type: acronym }]
      sv: [Världens hamnkontor, VHK]
  - id: quay
    terms: { de: [Kai, { term: Kaianlage, context: "technical texts" }] }
`;

const drafts = (language: string, lines: readonly string[]): ReturnType<typeof draftsOf<"mixed-choice">> => draftsOf(mixedChoice, setOf([articleOf(language, lines)], { glossary }), glossary);

describe("mixed-choice", () => {
  it.each([
    ["sv", ["En ny gränsövergång byggs.", "Vid gamla gränsport tre är det tyst.", "Nästa gränsövergång öppnar i maj."], "gränsport", "gränsövergång"],
    ["th", ["ด่านพรมแดนใหม่เปิดแล้ว", "ด่านพรมแดนเก่าปิด", "จุดผ่านแดนที่สามเงียบ"], "จุดผ่านแดน", "ด่านพรมแดน"],
    ["zh", ["新口岸开放了。", "旧边境关口很安静。", "另一个口岸五月开放。"], "边境关口", "口岸"],
    ["ru", ["Новый погранпереход открыт.", "Старый погранпост закрыт.", "Ещё один погранпереход строят."], "погранпост", "погранпереход"],
  ])("ng %s: names the rarer one once", (language, lines, actual, majority) => {
    expect(drafts(language, lines)).toMatchObject([{ actual, data: { majority }, expected: [majority] }]);
  });

  it("takes the preferred one where both are used alike", () => {
    expect(drafts("sv", ["Vid gränsport ett.", "Vid gränsövergång två."])).toMatchObject([{ actual: "gränsport" }]);
  });

  it("names a form once, its other places beside it", () => {
    const found = drafts("zh", ["口岸、口岸、口岸。", "边境关口。", "边境关口。"]);
    expect(found).toHaveLength(1);
    expect(found[0]!.related.map(({ segment }) => segment)).toEqual([2, 0]);
    expect(found[0]!.evidence.map(({ form, count }) => [form, count])).toEqual([["口岸", 3], ["边境关口", 2]]);
  });

  it.each([
    ["sv", ["En ny gränsövergång byggs.", "Nästa gränsövergång öppnar."], "one term throughout"],
    ["vi", ["Trần Thị Mai mở cửa hàng.", "Hôm qua Mai đóng cửa."], "the given name after the full one"],
    ["en", ["The World Harbour Office met.", "WHO-Harbour will meet again."], "the abbreviation after the full form"],
    ["sv", ["Världens hamnkontor möttes.", "Sedan reste VHK hem."], "initials that the glossary does not mark"],
  ])("ok %s: %s (%s)", (language, lines) => {
    expect(drafts(language, lines)).toEqual([]);
  });

  it("is not sure where the glossary tells the contexts of the two apart", () => {
    expect(drafts("de", ["Der Kai ist neu.", "Der Kai ist lang.", "Die Kaianlage misst 300 Meter."])[0]!.confidence).toBeLessThan(0.5);
  });
});
