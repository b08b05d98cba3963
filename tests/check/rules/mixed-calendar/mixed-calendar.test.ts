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

  test("a Persian text", () => {
    expect(found("fa", "در سال ۱۴۰۱ آغاز شد.", "در سال ۱۴۰۳ گشوده شد.", "در سال ۲۰۲۵ بزرگ شد.").map(({ actual }) => actual)).toEqual(["۲۰۲۵"]);
  });
});
