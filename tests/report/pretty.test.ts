import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { pretty } from "../../src/report/formats/pretty.ts";
import { articleOf } from "../check/views.ts";
import { findingOf, placeOf, reportOf } from "./reports.ts";

const plain = { color: false, width: 100 };

const english = articleOf("en", ["The ferry Aurora left at dawn.", "Aurora came back late."]);
const thai = articleOf("th", ["เรือเฟอร์รี่ออโรร่าออกเดินทางตอนเช้ามืด", "เรือออโร๋ราได้กลับมาช้า"]);

function variant(width = 100): string {
  const odd = placeOf(thai, "ออโร๋รา");
  const finding = findingOf(
    "name-variant",
    { majority: "ออโรร่า", difference: "diacritics", across: "article" },
    { at: odd, expected: ["ออโรร่า"], evidence: [{ form: "ออโรร่า", count: 3, places: [] }], related: [placeOf(english, "Aurora", 1)] },
  );
  return pretty(reportOf([english, thai], [finding]), { color: false, width });
}

describe("pretty", () => {
  it("underlines the words in their line, by columns of the terminal, not by characters", () => {
    const lines = variant().split("\n");
    const quoted = lines.findIndex((line) => line.includes("เรือออโร๋รา"));
    const before = lines[quoted]!.slice(0, lines[quoted]!.indexOf("ออโร๋รา"));
    const under = lines[quoted + 1]!;
    expect(stringWidth(under.slice(0, under.indexOf("~")))).toBe(stringWidth(before));
    // Seven code units, but the tone mark stands above its letter: six columns.
    expect(under.replace(/[^~]/gu, "")).toBe("~~~~~~");
  });

  it("says what, against what and how often, and shows the parallel sentence with its place", () => {
    const text = variant();
    expect(text).toContain('"ออโร๋รา"; elsewhere "ออโรร่า" (3 times) (diacritics)');
    expect(text).toContain("article.th.txt:2:5");
    expect(text).toMatch(/en │ Aurora came back late\. {2}article\.en\.txt:2:1/u);
  });

  it.each([40, 60, 100, 200])("keeps every quoted line within %d columns", (width) => {
    const quoted = variant(width).split("\n").filter((line) => line.includes("│"));
    expect(quoted.length).toBeGreaterThanOrEqual(3);
    for (const line of quoted) expect(stringWidth(line)).toBeLessThanOrEqual(width);
  });

  it("cuts a long Chinese line around the words, by width", () => {
    const long = articleOf("zh", [`${"海港的清晨很安静".repeat(20)}奥罗拉号${"渡轮慢慢驶出港口".repeat(20)}`]);
    const finding = findingOf("name-variant", { majority: "欧若拉号", difference: "letters", across: "article" }, { at: placeOf(long, "奥罗拉号") });
    const line = pretty(reportOf([long], [finding]), { color: false, width: 60 }).split("\n").find((one) => one.includes("│"))!;
    expect(line).toContain("奥罗拉号");
    expect(line).toMatch(/│ ….*…$/u);
    expect(stringWidth(line)).toBeLessThanOrEqual(60);
  });

  it("brackets words in right-to-left lines, where an underline would stand elsewhere", () => {
    const arabic = articleOf("ar", ["غادرت العبارة أورورا الميناء"]);
    const finding = findingOf("name-variant", { majority: "أرورا", difference: "letters", across: "article" }, { at: placeOf(arabic, "أورورا") });
    expect(pretty(reportOf([arabic], [finding]), plain)).toContain("⟦أورورا⟧");
  });

  it("never lets a control, escape or bidirectional character of an article or a path through", () => {
    const nasty = articleOf("en", ["The \u001b[31mAurora\u001b]0;title\u0007 \u202egnola\u202c left\u009b."], { path: "a\u001b[2J.en.txt" });
    const finding = findingOf("term-case", {}, { at: placeOf(nasty, "Aurora"), actual: "\u001b[2J", expected: ["\u0007"] });
    const text = pretty(reportOf([nasty], [finding]), plain);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
    expect(text).toContain("\\u{1b}[31mAurora");
  });

  it("groups by set and counts what is not shown", () => {
    const text = pretty(reportOf([english], [], { baseline: 4, inline: 1, unsure: 2 }), plain);
    expect(text).toBe("no findings in 1 set, 1 article; not shown: 4 by the baseline, 1 by comments and 2 unsure (--strict shows them)\n");
  });

  it("colours only when asked", () => {
    const finding = findingOf("term-case", {}, { at: placeOf(english, "Aurora") });
    expect(pretty(reportOf([english], [finding]), plain)).not.toContain("\u001b");
    expect(pretty(reportOf([english], [finding]), { ...plain, color: true })).toContain("\u001b[33m");
  });
});
