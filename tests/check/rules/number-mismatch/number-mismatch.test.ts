import { describe, expect, test } from "vitest";
import { numberMismatch } from "../../../../src/check/rules/number-mismatch.ts";
import { articleOf, draftsOf, setOf } from "../../views.ts";

/** What a reviser sees at the default level. */
const SHOWN = 0.5;

function shown(...versions: readonly (readonly [string, ...string[]])[]): { actual: string; expected: readonly string[]; path: string; what: string }[] {
  const set = setOf(versions.map(([language, ...lines]) => articleOf(language, lines)));
  return draftsOf(numberMismatch, set)
    .filter(({ confidence }) => confidence >= SHOWN)
    .map(({ actual, expected, place, data }) => ({ actual, expected, path: place.article.path, what: data.what }));
}

describe("ok: the same number, written another way", () => {
  test.each([
    ["en", "The town has 1.5 million people.", "zh", "该市有150万人。"],
    ["en", "The town has 1,500 boats.", "sv", "Staden har 1 500 båtar."],
    ["en", "The town has 1,500 boats.", "de", "Die Stadt hat 1.500 Boote."],
    ["en", "It opened in 2025.", "th", "เปิดในปี 2568"],
    ["en", "It opened in 2025.", "ja", "令和7年に開業した。"],
    ["en", "It opened in 2024.", "fa", "در سال ۱۴۰۳ گشایش یافت."],
    ["en", "Three boats came.", "sv", "3 båtar kom."],
    ["en", "3 boats came.", "ru", "Пришли три лодки."],
    ["en", "3 boats came.", "th", "เรือสามลำมาถึง"],
    ["en", "The 20th century began.", "sv", "1900-talet började."],
    ["en", "In the 1980s it grew.", "zh", "上世纪80年代发展起来。"],
    ["en", "It closed at 3:30 pm.", "sv", "Det stängde kl. 15.30."],
    ["en", "On 3 February 1930 it closed.", "vi", "Ngày 3 tháng 2 năm 1930, nơi này đóng cửa."],
    ["en", "On 3 February 1930 it closed.", "ja", "1930年2月3日に閉まった。"],
    ["en", "30 to 50 thousand came.", "sv", "30 000 till 50 000 kom."],
    ["en", "The road is 5 miles long.", "sv", "Vägen är 8 km lång."],
    ["en", "Half of them stayed.", "sv", "50 procent av dem stannade."],
    ["en", "A rise of 25 per cent.", "zh", "增长百分之二十五。"],
    ["sv", "Den 20:e kongressen.", "en", "The XX Congress."],
    ["en", "Four decades passed.", "de", "40 Jahre vergingen."],
    ["en", "It cost 250,000 rupees.", "hi", "इसकी लागत 2.5 लाख रुपये थी।"],
  ])("%s %s / %s %s", (source, from, target, to) => {
    expect(shown([source, from], [target, to])).toEqual([]);
  });

  test("a number that moved to the next sentence is not lost", () => {
    expect(shown(["en", "In 2019 the 40 boats left.", "They came home."], ["sv", "De 40 båtarna for.", "De kom hem 2019."])).toEqual([]);
  });
});

describe("a sentence that was left without counterpart", () => {
  const lines = (percent: string) => [articleOf("en", ["Turnout was 74.9 per cent; new papers are being printed."]), articleOf("ja", [`投票率は${percent}％だった。`, "新しい用紙が印刷されている。"])];
  const found = (percent: string) => draftsOf(numberMismatch, setOf(lines(percent), { beads: [[[[], [0], 1], [[0], [1], 0.95]]] })).filter(({ confidence }) => confidence >= SHOWN);

  test("its number is compared with what the neighbour lacks", () => {
    expect(found("84.9")).toMatchObject([{ actual: "84.9", expected: ["74.9"], place: { segment: 0 } }]);
    expect(found("74.9")).toEqual([]);
  });
});

describe("ng: another number", () => {
  test.each([
    ["en", "It opened in 2019.", "sv", "Det öppnade 2018.", "2018", "2019", "year"],
    ["en", "It opened in 2025.", "th", "เปิดในปี 2567", "2567", "2568", "year"],
    ["en", "It grew by 25 per cent.", "vi", "Tăng 35 phần trăm.", "35", "25", "percentage"],
    ["en", "The town has 1.5 million people.", "zh", "该市有250万人。", "250万", "1.5 million", "number"],
    ["en", "40 boats left.", "ar", "غادر ٤١ قاربا.", "٤١", "40", "number"],
    ["en", "40 boats left.", "hi", "४१ नावें चली गईं।", "४१", "40", "number"],
    ["en", "It closed on 3 February.", "de", "Am 4. Februar schloss es.", "4", "3", "date"],
    ["en", "It closed on 3 February.", "sv", "Det stängde den 3 mars.", "mars", "February", "date"],
    ["en", "The ship is Apollo 11.", "fr", "Le navire est Apollo 12.", "12", "11", "number"],
    ["en", "On a 358-acre campus.", "en", "On a 359-acre campus.", "359", "358", "number"],
  ])("%s %s / %s %s", (source, from, target, to, actual, expected, what) => {
    expect(shown([source, from], [target, to])).toMatchObject([{ actual, expected: [expected], what }]);
  });

  test("of two equal figures the one out of place is named", () => {
    const set = setOf([articleOf("en", ["Aged 39, he beat a man of 38."]), articleOf("sv", ["Vid 38 slog han en man på 38."])]);
    expect(draftsOf(numberMismatch, set).map(({ place }) => place.span.start)).toEqual([4]);
  });
});

test("one odd version is named once, the others stand beside it", () => {
  const set = setOf([articleOf("en", ["It opened in 2019."]), articleOf("sv", ["Det öppnade 2018."]), articleOf("de", ["Es öffnete 2019."])]);
  const drafts = draftsOf(numberMismatch, set);
  expect(drafts).toHaveLength(1);
  expect(drafts[0]!.related.map(({ article }) => article.language)).toEqual(["en", "de"]);
});

test("where all versions agree against the source, the source is named", () => {
  expect(shown(["en", "It opened in 2019."], ["sv", "Det öppnade 2018."], ["de", "Es öffnete 2018."])).toMatchObject([{ path: "article.en.txt", actual: "2019", expected: ["2018"] }]);
});

test("a number that is merely gone is a doubt, not a finding at the default level", () => {
  expect(shown(["en", "The 40 boats left."], ["sv", "Båtarna for."])).toEqual([]);
});

test("an uncertain bead gives no finding", () => {
  const set = setOf([articleOf("en", ["It opened in 2019."]), articleOf("sv", ["Det öppnade 2018."])], { beads: [[[[0], [0], 0.3]]] });
  expect(draftsOf(numberMismatch, set)).toEqual([]);
});
