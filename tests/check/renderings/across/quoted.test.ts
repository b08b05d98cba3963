import { describe, expect, it } from "vitest";
import { driftsAcross } from "../../../../src/check/renderings/across/find.ts";
import { toldSet } from "./sets.ts";

/** What is said of two articles that quote one slogan of an English source. */
function said(to: string, first: string, second: string, { source = "“One street, two wheels”" }: { source?: string } = {}): string[] {
  const sets = [first, second].map((line, at) => toldSet({ id: `${at}`, to, source: [`They met under the words ${source} again.`], target: [line] }));
  return driftsAcross(sets).filter(({ confidence }) => confidence >= 0.5).map(({ place, actual, expected }) => `${place.article.path} ${actual} / ${expected.join()}`);
}

describe("ng: a slogan in quotation marks, once in each of two articles", () => {
  it.each([
    ["sv", "De samlades under ”En gata, två hjul” igen.", "Åter hördes ”Gatan är din, trampa” överallt.", "Gatan är din, trampa / En gata, två hjul"],
    ["nb", "De møttes under «Én gate, to hjul» igjen.", "Igjen hørtes «To hjul er nok» overalt.", "To hjul er nok / Én gate, to hjul"],
    ["de", "Man traf sich unter „Eine Straße, zwei Räder“ wieder.", "Wieder hieß es „Platz da fürs Rad“ überall.", "Platz da fürs Rad / Eine Straße, zwei Räder"],
    ["zh", "他们又在“一条街，两个轮”下集会。", "到处又是“骑车新生活”的标语。", "骑车新生活 / 一条街，两个轮"],
    ["ja", "また「一つの道、二つの輪」のもとに集まった。", "また「みんなでペダルを」と叫んだ。", "みんなでペダルを / 一つの道、二つの輪"],
    ["th", "พวกเขารวมตัวภายใต้ “หนึ่งถนน สองล้อ” อีกครั้ง", "ได้ยินคำว่า “ปั่นไปด้วยกัน” อีกครั้ง", "ปั่นไปด้วยกัน / หนึ่งถนน สองล้อ"],
    ["ar", "اجتمعوا تحت «شارع واحد وعجلتان» من جديد", "سمعنا «هيا إلى الدراجة» من جديد", "هيا إلى الدراجة / شارع واحد وعجلتان"],
  ])("%s", (to, first, second, expected) => {
    expect(said(to, first, second)).toEqual([`1.${to}.txt ${expected}`]);
  });

  it("a title between Chinese title marks", () => {
    expect(said("zh", "晚上放映了《最后的电车》。", "晚上放映了《末班车时刻》。")).toEqual(["1.zh.txt 末班车时刻 / 最后的电车"]);
  });

  it("one word of it", () => {
    expect(said("nl", "Ze kwamen onder “Eén straat, twee wielen” bijeen.", "Ze kwamen onder “Eén weg, twee wielen” bijeen.")).toEqual(["1.nl.txt Eén weg, twee wielen / Eén straat, twee wielen"]);
  });
});

describe("ok", () => {
  it.each([
    ["the same words", "sv", "De samlades under ”En gata, två hjul”.", "Åter hördes ”En gata, två hjul”."],
    ["other marks", "ru", "Снова звучало «Одна улица, два колеса».", "Снова звучало „Одна улица, два колеса“."],
    ["another case", "ru", "Все помнят «Транспортный совет города».", "Не стало «Транспортного совета города»."],
    ["a shortened slogan", "de", "Man rief „Eine Straße, zwei Räder“.", "Man rief „Eine Straße, zwei Räder für alle“."],
    ["no marks in one article", "sv", "De samlades under ”En gata, två hjul”.", "De samlades under en gata och två hjul."],
    ["two quotations in a sentence: which is which cannot be told", "sv", "De samlades under ”En gata, två hjul”.", "”Kom nu bara”, ropade man vid ”Gatan är din”."],
    ["the other article has it, too, elsewhere", "sv", "De ropade ”En gata, två hjul” eller Gatan är din, trampa på.", "Åter hördes ”Gatan är din, trampa”."],
  ])("%s (%s)", (_what, to, first, second) => {
    expect(said(to, first, second)).toEqual([]);
  });
});
