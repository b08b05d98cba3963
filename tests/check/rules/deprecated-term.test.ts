import { describe, expect, it } from "vitest";
import { deprecatedTerm } from "../../../src/check/rules/deprecated-term.ts";
import { articleOf, draftsOf, setOf } from "../views.ts";

const glossary = `
concepts:
  - id: ferry-line
    type: organization
    terms:
      sv: [Norrskärsbolaget, { term: Norrskärslinjen, status: deprecated, reason: sold in 2021 }]
      de: [Nordschären-Reederei, { term: Nordlinie, status: superseded }]
      th: [เรือข้ามฟากนอร์สแกร์, { term: เรือนอสแก, status: deprecated }]
      zh: [北礁轮渡公司, { term: 北礁船运, status: forbidden }]
      ja: [北岩フェリー, { term: 北岩汽船, status: deprecated }]
      ru: [Норршерская компания, { term: Норршерлайн, status: deprecated }]
      ar: [شركة نورشير, { term: خط نورشير, status: deprecated }]
      vi: [Hãng phà Norrskär, { term: Tàu Norrskär, status: deprecated }]
  - id: harbour-master
    type: title
    terms:
      sv: [hamnkapten, { term: hamnchef, status: deprecated }, { term: biträdande hamnchef, status: admitted }]
      en: [harbour master, { term: port captain, status: deprecated }]
      fr: [capitaine de port, { term: officier du port, status: deprecated }]
  - id: lamp-office
    type: organization
    terms:
      sv: [okänd flagga, { term: Lampkontoret, status: deprecated }]
  - id: bell
    type: organization
    terms:
      sv: [iKlocka, { term: Klockpaviljongen, status: deprecated }]
  - id: treaty
    terms:
      en: [accord on fisheries, { term: memorandum on fisheries, status: deprecated }]
`;

function drafts(language: string, text: string): ReturnType<typeof draftsOf<"deprecated-term">> {
  const view = setOf([articleOf(language, [text])], { glossary });
  return draftsOf(deprecatedTerm, view, glossary);
}

describe("deprecated-term", () => {
  it.each([
    ["sv", "I går sålde Norrskärslinjen sin sista båt.", "Norrskärslinjen", "Norrskärsbolaget"],
    ["de", "Die Nordlinie fährt wieder.", "Nordlinie", "Nordschären-Reederei"],
    ["th", "เมื่อวานนี้เรือนอสแกขายเรือลำสุดท้าย", "เรือนอสแก", "เรือข้ามฟากนอร์สแกร์"],
    ["zh", "昨天北礁船运卖掉了最后一艘船。", "北礁船运", "北礁轮渡公司"],
    ["ja", "昨日、北岩汽船は最後の船を売った。", "北岩汽船", "北岩フェリー"],
    ["ru", "Вчера Норршерлайн продал последнее судно.", "Норршерлайн", "Норршерская компания"],
    ["ar", "باع خط نورشير آخر سفينة أمس.", "خط نورشير", "شركة نورشير"],
    ["vi", "Hôm qua Tàu Norrskär đã bán chiếc cuối cùng.", "Tàu Norrskär", "Hãng phà Norrskär"],
  ])("ng %s: %s", (language, text, actual, preferred) => {
    const found = drafts(language, text);
    expect(found).toMatchObject([{ actual, expected: [preferred], concept: "ferry-line" }]);
    const { place, fix } = found[0]!;
    expect(place.article.source.slice(place.span.start, place.span.end)).toBe(actual);
    expect(fix).toEqual({ span: place.span, text: preferred });
  });

  it.each([
    ["sv", "I går sålde Norrskärsbolaget sin sista båt."],
    ["sv", "En biträdande hamnchef får inte lotsa."],
    ["th", "เมื่อวานนี้เรือข้ามฟากนอร์สแกร์ขายเรือลำสุดท้าย"],
    ["fi", "Norrskärslinjen on ruotsia."],
  ])("ok %s: %s", (language, text) => {
    expect(drafts(language, text)).toEqual([]);
  });

  it("says why and shows an allowed use of the same text", () => {
    const lines = ["Norrskärsbolaget öppnar igen.", "Norrskärslinjen körde dit förr."];
    const [draft] = draftsOf(deprecatedTerm, setOf([articleOf("sv", lines)], { glossary }), glossary);
    expect(draft).toMatchObject({ data: { status: "deprecated", reason: "sold in 2021" }, evidence: [{ form: "Norrskärsbolaget", count: 1 }, { form: "Norrskärslinjen", count: 1 }] });
    expect(draft!.related).toMatchObject([{ segment: 0 }]);
  });

  it.each([
    ["en", "Port captain Ida Vik retired.", "Harbour master"],
    ["sv", "Lampkontoret höll stängt.", "Okänd flagga"],
    ["sv", "Nu håller Lampkontoret stängt.", "okänd flagga"],
    ["sv", "Klockpaviljongen är såld.", "iKlocka"],
  ])("begins a sentence with a capital where the new word has none itself: %s: %s", (language, text, fixed) => {
    expect(drafts(language, text)[0]!.fix?.text).toBe(fixed);
  });

  it.each([
    ["en", "They signed a memorandum on fisheries.", "the article would have to change to an"],
    ["fr", "Il parla de l'officier du port.", "the elision would have to go"],
  ])("gives no fix in %s: %s (%s)", (language, text) => {
    const [draft] = drafts(language, text);
    expect(draft).toBeDefined();
    expect(draft!.fix).toBeUndefined();
  });
});
