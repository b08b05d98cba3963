import { describe, expect, it } from "vitest";
import { missingTerm } from "../../../src/check/rules/missing-term.ts";
import { articleOf, draftsOf, setOf, type SetOptions } from "../views.ts";

const glossary = `
concepts:
  - id: fund
    type: organization
    terms:
      en: Lighthouse Fund
      sv: Fyrfonden
      de: Leuchtturmfonds
      th: [กองทุนประภาคาร, { term: กองทุนไฟฟ้า, status: deprecated }]
      zh: 灯塔基金
      ja: 灯台基金
      ru: Маячный фонд
      ar: صندوق المنارات
      vi: Quỹ Hải đăng
      fi: Majakkarahasto
  - id: keeper
    type: person
    terms: { en: Ida Vik, sv: Ida Vik, th: อีดา วิค, ja: イーダ・ヴィーク, zh: 伊达·维克 }
  - id: motto
    type: slogan
    terms: { en: Light for all, sv: Ljus åt alla, zh: 人人有光 }
  - id: china
    type: place
    terms: { en: China, zh: 中国 }
  - id: prc-bank
    type: organization
    terms: { en: People's Bank, zh: 中国人民银行 }
  - id: beacon
    translate: false
    terms: { en: BEACON }
`;

function drafts(source: [string, string[]], target: [string, string[]], options: SetOptions = {}): ReturnType<typeof draftsOf<"missing-term">> {
  return draftsOf(missingTerm, setOf([articleOf(...source), articleOf(...target)], { glossary, ...options }), glossary);
}

/** Shown at the default level. */
const shown = (...input: Parameters<typeof drafts>): ReturnType<typeof drafts> => drafts(...input).filter(({ confidence }) => confidence >= 0.5);

const english = "On Monday the Lighthouse Fund paid for the new lamp.";

describe("missing-term", () => {
  it.each([
    ["sv", "I måndags betalade föreningen den nya lampan."],
    ["de", "Am Montag bezahlte der Verein die neue Lampe."],
    ["th", "เมื่อวันจันทร์สมาคมจ่ายค่าโคมไฟใหม่"],
    ["zh", "星期一协会支付了新灯的费用。"],
    ["ja", "月曜日、協会が新しいランプの費用を払った。"],
    ["ru", "В понедельник общество оплатило новую лампу."],
    ["ar", "دفعت الجمعية ثمن المصباح الجديد يوم الاثنين."],
    ["vi", "Hôm thứ Hai hội đã trả tiền cho chiếc đèn mới."],
    ["fi", "Maanantaina yhdistys maksoi uuden lampun."],
  ])("ng %s: %s", (language, text) => {
    const found = shown(["en", [english]], [language, [text]]);
    expect(found).toMatchObject([{ concept: "fund", actual: text, data: { sourceForm: "Lighthouse Fund", wanted: 1, found: 0 } }]);
    expect(found[0]!.related[0]!.article.language).toBe("en");
  });

  it.each([
    ["sv", "I måndags betalade Fyrfonden den nya lampan."],
    ["sv", "I måndags kom Fyrfondens pengar till den nya lampan."],
    ["de", "Am Montag bezahlte der Leuchtturmfonds die neue Lampe."],
    ["th", "เมื่อวันจันทร์กองทุนประภาคารจ่ายค่าโคมไฟใหม่"],
    ["zh", "星期一灯塔基金支付了新灯的费用。"],
    ["zh", "星期一灯塔 基金支付了新灯的费用。"],
    ["ja", "月曜日、灯台基金が新しいランプの費用を払った。"],
    ["vi", "Hôm thứ Hai Quỹ Hải đăng đã trả tiền cho chiếc đèn mới."],
    ["th", "เมื่อวันจันทร์กองทุนไฟฟ้าจ่ายค่าโคมไฟใหม่"],
    ["sv", "I måndags betalade Lighthouse Fund den nya lampan."],
  ])("ok %s: %s", (language, text) => {
    expect(shown(["en", [english]], [language, [text]])).toEqual([]);
  });

  it("counts: a slogan said twice and rendered once", () => {
    const source = "“Light for all” it reads, and “Light for all” they sing.";
    expect(shown(["en", [source]], ["sv", ["”Ljus åt alla” står det, och så sjunger de."]])).toMatchObject([{ data: { wanted: 2, found: 1 } }]);
    expect(shown(["en", [source]], ["sv", ["”Ljus åt alla” står det, och ”Ljus åt alla” sjunger de."]])).toEqual([]);
  });

  it("lets a pronoun pass for a person who was just named", () => {
    const lines: [string, string[]] = ["en", ["Ida Vik keeps the lamp.", "At night Ida Vik climbs the stairs."]];
    expect(shown(lines, ["sv", ["Ida Vik sköter lampan.", "På natten går hon uppför trappan."]])).toEqual([]);
    expect(shown(lines, ["sv", ["Fyrvaktaren sköter lampan.", "På natten går hon uppför trappan."]])).not.toEqual([]);
  });

  it("tells of another word for a thing, though the sentence before had the term", () => {
    const lines: [string, string[]] = ["en", ["“Light for all” is painted on the tower.", "The keeper reads “Light for all” every night."]];
    expect(shown(lines, ["sv", ["”Ljus åt alla” står målat på tornet.", "Fyrvaktaren läser ”Strålar för var och en” varje kväll."]])).toMatchObject([{ concept: "motto", place: { segment: 1 } }]);
  });

  it.each([
    ["sv", "På natten går Vik uppför trappan."],
    ["ja", "夜、ヴィークは階段を上る。"],
    ["zh", "夜里，维克走上楼梯。"],
  ])("takes a surname for the full name (%s)", (language, text) => {
    expect(shown(["en", ["At night Ida Vik climbs the stairs."]], [language, [text]])).toEqual([]);
  });

  it("takes the abbreviation that the text introduced", () => {
    const lines: [string, string[]] = ["en", ["The Lighthouse Fund met.", "Later the lamp was lit.", "Then the Lighthouse Fund paid."]];
    expect(shown(lines, ["sv", ["Fyrfonden (FF) möttes.", "Sedan tändes lampan.", "Då betalade FF."]])).toEqual([]);
  });

  it("finds the term across a sentence border that moved", () => {
    expect(shown(["en", [english, "It shines far."]], ["sv", ["I måndags betalades den nya lampan.", "Den lyser långt, säger Fyrfonden."]])).toEqual([]);
  });

  it("finds a term inside a longer one of another concept", () => {
    expect(shown(["en", ["In China the People's Bank closed."]], ["zh", ["中国人民银行关门了。"]])).toEqual([]);
  });

  it("keeps silent on beads that it cannot trust, languages without a section and terms to be kept", () => {
    expect(drafts(["en", [english]], ["sv", ["I måndags betalade föreningen."]], { beads: [[[[0], [0], 0.3]]] })).toEqual([]);
    expect(drafts(["en", ["Ida Vik laughed."]], ["ko", ["그는 웃었다."]])).toEqual([]);
    expect(drafts(["en", ["BEACON is on."]], ["sv", ["Fyrbåken är på."]])).toEqual([]);
  });

  it("points at the words that stand there instead, where renderings are known", () => {
    const [source, target] = [articleOf("en", [english]), articleOf("sv", ["I måndags betalade föreningen den nya lampan."])];
    const view = setOf([source, target], {
      glossary,
      findRenderings: ({ alignments }, context) => [
        {
          alignment: alignments[0]!,
          sourceForm: "Lighthouse Fund",
          kind: "concept",
          concept: context.glossary.concept("fund")!,
          renderings: [{ bead: 0, source: { article: source, segment: 0, span: { start: 14, end: 29 } }, target: { article: target, segment: 0, span: { start: 19, end: 29 } }, form: "föreningen", confidence: 0.8, agrees: false }],
        },
      ],
    });
    expect(draftsOf(missingTerm, view, glossary)).toMatchObject([{ actual: "föreningen", place: { span: { start: 19, end: 29 } } }]);
  });
});
