import { describe, expect, it } from "vitest";
import { untranslatedTerm } from "../../../src/check/rules/untranslated-term.ts";
import { articleOf, draftsOf, setOf } from "../views.ts";

const glossary = `
concepts:
  - id: keeper
    type: person
    translate: { th: transliterate, ar: either, ko: transliterate }
    terms:
      en: Ida Vik
      sv: Ida Vik
      th: อีดา วิค
      zh: 伊达·维克
      ru: Ида Вик
      ar: إيدا فيك
      ja: イーダ・ヴィーク
  - id: fund
    type: organization
    terms: { en: Lighthouse Fund, sv: Fyrfonden, de: Leuchtturmfonds, vi: Quỹ Hải đăng }
  - id: poison
    terms: { en: gift, sv: gåva, de: Geschenk }
  - id: radio
    translate: false
    terms: { en: BEACON, th: บีคอน }
`;

function shown(articles: [string, string][]): ReturnType<typeof draftsOf<"untranslated-term">> {
  const view = setOf(articles.map(([language, text]) => articleOf(language, [text])), { glossary });
  return draftsOf(untranslatedTerm, view, glossary).filter(({ confidence }) => confidence >= 0.5);
}

describe("untranslated-term", () => {
  it.each([
    ["th", "วันนี้ Ida Vik จุดตะเกียง", "อีดา วิค"],
    ["zh", "今天Ida Vik点亮了灯。", "伊达·维克"],
    ["ru", "Сегодня Ida Vik зажгла лампу.", "Ида Вик"],
    ["ja", "今日 Ida Vik は明かりをつけた。", "イーダ・ヴィーク"],
  ])("ng %s: a Latin name in another script needs no source: %s", (language, text, expected) => {
    expect(shown([[language, text]])).toMatchObject([{ actual: "Ida Vik", expected: [expected], concept: "keeper" }]);
  });

  it("asks for transliteration even where the glossary has no form yet", () => {
    expect(shown([["ko", "오늘 Ida Vik 가 등을 켰다."]])).toMatchObject([{ actual: "Ida Vik", expected: [], data: { policy: "transliterate" } }]);
  });

  it.each([
    [["sv", "Fyrfonden betalade."], ["de", "Fyrfonden zahlte."], "Fyrfonden"],
    [["en", "A gift for the tower."], ["sv", "En gift till tornet."], "gift"],
    [["sv", "Fyrfonden betalade."], ["vi", "Fyrfonden đã trả tiền."], "Fyrfonden"],
  ] as const)("ng: one script, but the source has it: %s / %s", (source, target, actual) => {
    expect(shown([[...source], [...target]])).toMatchObject([{ actual }]);
  });

  it.each<[string, [string, string][]]>([
    ["translated", [["th", "วันนี้อีดา วิคจุดตะเกียง"]]],
    ["spelt alike in both", [["en", "Ida Vik lit it."], ["sv", "Ida Vik tände den."]]],
    ["the original in brackets behind its rendering", [["th", "วันนี้อีดา วิค (Ida Vik) จุดตะเกียง"]]],
    ["either is allowed", [["ar", "اليوم أشعلت Ida Vik المصباح."]]],
    ["to be kept", [["th", "วิทยุ BEACON เปิดอยู่"]]],
    ["a word of the language that is another's term", [["sv", "Hon är gift sedan maj."]]],
    ["no section for the language", [["fi", "Lighthouse Fund maksoi."]]],
  ])("ok: %s", (_, articles) => {
    expect(shown(articles)).toEqual([]);
  });

  it("fixes where no ending is due, and not where nouns inflect", () => {
    expect(shown([["th", "วันนี้ Ida Vik จุดตะเกียง"]])[0]!.fix?.text).toBe("อีดา วิค");
    expect(shown([["ru", "Сегодня видели Ida Vik."]])[0]!.fix).toBeUndefined();
  });
});
