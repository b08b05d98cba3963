import { describe, expect, test } from "vitest";
import { beside, cut, fill, lineWidth, plain } from "../../src/tui/text/line.ts";
import { columnsOf } from "../../src/tui/text/width.ts";
import { wrap } from "../../src/tui/text/wrap.ts";

describe("columns", () => {
  test.each([
    ["ทำงาน", 5],
    ["ที่นี่", 2],
    ["港口", 4],
    ["Tô Lâm", 6],
    ["أهلا", 4],
    ["👩‍👩‍👧", 2],
  ])("%s takes %i", (text, width) => expect(columnsOf(text)).toBe(width));
});

describe("wrap", () => {
  const texts = {
    th: "นายท่าเรือบอกว่าทำงานที่นี่มาสามสิบปีแล้วและไม่เคยเห็นน้ำใสขนาดนี้มาก่อน",
    zh: "港口管理局说，岸电将在二〇二七年到达最后一个泊位；“安静”是一个孩子写的词。",
    vi: "Giám đốc cảng nói rằng bà chưa bao giờ thấy nước trong như thế này trong ba mươi năm qua.",
    ar: "قالت مديرة الميناء إنها لم تر الماء صافيا هكذا منذ ثلاثين عاما.",
    hi: "बंदरगाह प्रमुख ने कहा कि तीस वर्षों में पानी इतना साफ़ कभी नहीं था।",
  };
  test.each(Object.entries(texts))("%s: no line too wide, no letter lost", (_, text) => {
    for (const width of [7, 12, 30]) {
      const lines = wrap([{ text }], width);
      expect(Math.max(...lines.map(lineWidth))).toBeLessThanOrEqual(width);
      expect(lines.map(plain).join("").replace(/ /gu, "")).toBe(text.replace(/ /gu, ""));
    }
  });
  test("breaks between words, not inside", () => {
    expect(wrap([{ text: "The quay is new." }], 9).map(plain).map((line) => line.trimEnd())).toEqual(["The quay", "is new."]);
  });
  test("no line begins with a full stop or a comma", () => {
    for (let width = 6; width < 40; width++) for (const line of wrap([{ text: texts.zh }], width)) expect(plain(line)).not.toMatch(/^[，。；”]/u);
  });
  test("a word that is longer than the line is broken between graphemes", () => {
    expect(wrap([{ text: "กำกำกำ" }], 4).map(plain).every((line) => line.startsWith("ก"))).toBe(true);
  });
  test("styles follow their letters", () => {
    const lines = wrap([{ text: "aaa " }, { text: "bbb ccc", style: "x" }], 8);
    expect(lines).toEqual([[{ text: "aaa " }, { text: "bbb ", style: "x" }], [{ text: "ccc", style: "x" }]]);
  });
  test("nothing gives one empty line", () => expect(wrap([], 10)).toEqual([[]]));
});

test("a line is cut between graphemes, with an ellipsis", () => {
  expect(plain(cut([{ text: "น้ำใสมาก" }], 3))).toBe("น้ำ…");
  expect(plain(cut([{ text: "港口城市" }], 5))).toBe("港口…");
});

test("columns stay where they are whatever stands in them", () => {
  const rows = beside([{ lines: [fill([{ text: "ทำ" }], 4), [{ text: "港口城市" }]], width: 6 }, { lines: [[{ text: "x" }], [{ text: "y" }]], width: 3 }], { text: "│" });
  expect(rows.map((row) => columnsOf(plain(row).split("│")[0]!))).toEqual([6, 6]);
});
