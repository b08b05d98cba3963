import { describe, expect, it } from "vitest";
import { translatedTerm } from "../../../src/check/rules/translated-term.ts";
import { articleOf, draftsOf, setOf } from "../views.ts";

const glossary = `
concepts:
  - id: beacon
    type: abbreviation
    translate: { sv: false, th: false, fi: false, ko: false, de: false, ja: true }
    terms: { en: BEACON, ja: ビーコン }
  - id: app
    translate: false
    terms: { en: Lampkeeper }
`;

function shown(source: [string, string], target: [string, string]): ReturnType<typeof draftsOf<"translated-term">> {
  const view = setOf([source, target].map(([language, text]) => articleOf(language, [text])), { glossary });
  return draftsOf(translatedTerm, view, glossary).filter(({ confidence }) => confidence >= 0.5);
}

describe("translated-term", () => {
  it.each([
    ["sv", "Stationen sänder på fyrbåken varje timme."],
    ["th", "สถานีส่งสัญญาณทางประภาคารทุกชั่วโมง"],
    ["de", "Die Station sendet stündlich auf dem Leuchtfeuer."],
  ])("ng %s: %s", (language, text) => {
    expect(shown(["en", "The station sends on BEACON every hour."], [language, text])).toMatchObject([{ concept: "beacon", expected: ["BEACON"], data: { sourceForm: "BEACON" } }]);
  });

  it.each([
    ["sv", "Stationen sänder på BEACON varje timme."],
    ["sv", "Stationen och BEACON:s mast är nya."],
    ["fi", "Asema lähettää BEACONissa joka tunti."],
    ["th", "สถานีส่งสัญญาณทางBEACONทุกชั่วโมง"],
    ["ko", "방송국은 BEACON에서 매시간 송신한다."],
    ["ja", "局は毎時ビーコンで送信する。"],
  ])("ok %s: %s", (language, text) => {
    expect(shown(["en", "The station sends on BEACON every hour."], [language, text])).toEqual([]);
  });

  it("knows the term in a source whose language has no section for it", () => {
    expect(shown(["sv", "Hon öppnar Lampkeeper varje kväll."], ["th", "เธอเปิดผู้ดูแลตะเกียงทุกเย็น"])).toMatchObject([{ concept: "app" }]);
    expect(shown(["sv", "Hon öppnar Lampkeeper varje kväll."], ["th", "เธอเปิด Lampkeeper ทุกเย็น"])).toEqual([]);
  });
});
