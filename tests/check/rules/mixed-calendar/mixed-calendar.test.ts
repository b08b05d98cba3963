import { describe, expect, test } from "vitest";
import { mixedCalendar } from "../../../../src/check/rules/mixed-calendar.ts";
import { articleOf, draftsOf, setOf } from "../../views.ts";

function found(language: string, ...lines: string[]): { actual: string; expected: readonly string[] }[] {
  return draftsOf(mixedCalendar, setOf([articleOf(language, lines)])).map(({ actual, expected }) => ({ actual, expected }));
}

describe("ok", () => {
  test.each([
    ["th", ["ในปี 2567 และปี 2568 ท่าเรือขยายตัว"]],
    ["th", ["ในปี 2568 มีการประชุม (UNCLOS 1982)", "เป็นเจ้าภาพ APEC 2027"]],
    ["th", ["ในปี 2568 อ้างถึงกฎหมายทะเล ค.ศ. 1982"]],
    ["th", ["ผู้โดยสาร 2024 คน ในปี 2568"]],
    ["sv", ["År 2024 och 2025 växte hamnen."]],
    ["fa", ["در سال ۱۴۰۳ بندر گشوده شد."]],
    ["ja", ["港は平成30年（2018年）に開いた。", "工事は令和2年（2020年）に始まった。"]],
    ["ja", ["港は2018年（平成30年）に開いた。", "2020年（令和2年）に広げられた。", "令和元年（2019年）には停電した。"]],
    ["th", ["ท่าเรือเปิดในปี 2561 (2018)", "ขยายตัวในปี 2563 (ค.ศ. 2020)"]],
  ])("%s: %s", (language, lines) => {
    expect(found(language, ...lines)).toEqual([]);
  });
});

describe("ng", () => {
  test("a Thai text that counts in the Buddhist era, once in the common one", () => {
    expect(found("th", "ในปี 2567 ท่าเรือเปิด", "ในปี 2568 ขยายตัว", "จะเสร็จในปี 2027")).toEqual([{ actual: "2027", expected: ["2570"] }]);
  });

  test("the other way round", () => {
    expect(found("th", "ในปี 2024 ท่าเรือเปิด", "ในปี 2025 ขยายตัว", "จะเสร็จในปี 2570")).toEqual([{ actual: "2570", expected: ["2027"] }]);
  });

  test("a Japanese text by eras, once in the common one with another year's note behind", () => {
    expect(found("ja", "港は平成30年に開いた。", "工事は令和2年に始まった。", "2024年（市の発表）に完成する。").map(({ actual }) => actual)).toEqual(["2024"]);
  });

  test("a Persian text", () => {
    expect(found("fa", "در سال ۱۴۰۱ آغاز شد.", "در سال ۱۴۰۳ گشوده شد.", "در سال ۲۰۲۵ بزرگ شد.").map(({ actual }) => actual)).toEqual(["۲۰۲۵"]);
  });
});
