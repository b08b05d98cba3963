import { describe, expect, test } from "vitest";
import { articleOf } from "../check/views.ts";
import { lineWidth, plain } from "../../src/tui/text/line.ts";
import { paint } from "../../src/tui/terminal/theme.ts";
import type { State } from "../../src/tui/review/state.ts";
import { frame } from "../../src/tui/review/view/frame.ts";
import { findingOf, news, noLookup, pressed, stateOf } from "./review.ts";

const thai = articleOf("th", ["นายท่าเรือสิริ ลินด์ควิสต์ บอกว่าทำงานที่นี่มาสามสิบปีแล้วและไม่เคยเห็นน้ำใสขนาดนี้", "ท่าเรือใหม่เปิดแล้ว", "ไม่มีใครรู้ว่าทำไม"]);
const chinese = articleOf("zh", ["港口主任西丽·林德奎斯特说，她在这里工作了三十年，从来没有见过这么清的水。", "新码头开放了。", "没有人知道为什么。"]);
const arabic = articleOf("ar", ["قالت مديرة الميناء سيري ليندكفيست إنها لم تر الماء صافيا هكذا منذ ثلاثين عاما.", "فتح الرصيف الجديد.", "لا أحد يعرف السبب."]);

const thaiNews = news({ source: chinese, target: thai, findings: (_, target) => [findingOf({ article: target, segment: 0, words: "ลินด์ควิสต์", majority: "ลินควิสต์" })] });
const arabicNews = news({ target: arabic, findings: (_, target) => [findingOf({ article: target, segment: 0, words: "ليندكفيست", majority: "ليندكويست" })] });
const concepts = [{ set: "news", id: "olof-brandt", kind: "concept" as const, cells: [{ language: "en", forms: [{ form: "Olof Brandt", count: 3, places: [] }] }, { language: "sv", forms: [], odd: "absent" as const }] }];

const text = (state: State): string => frame(state, noLookup).map(plain).join("\n");
const sizes = [[80, 24], [200, 60], [40, 10], [133, 30]] as const;
const screens = [[], ["enter"], ["e"], ["2"], ["3"], ["4"], ["5"], ["?"], ["f"], ["w"], ["t"], ["F"], [":"], ["/"]];

describe.each(sizes)("at %ix%i", (columns, rows) => {
  test.each([["Latin", news({ concepts })], ["Thai and Chinese", thaiNews], ["Arabic", arabicNews], ["nothing", news({ findings: () => [] })]])("%s: every screen fills its lines and none is too wide", (_, checked) => {
    for (const keys of screens) {
      const lines = frame(pressed(stateOf(checked, { columns, rows }), ...keys), noLookup);
      expect(lines).toHaveLength(rows - 1);
      expect(Math.max(...lines.map(lineWidth)), keys.join()).toBeLessThanOrEqual(columns);
    }
  });
});

test("source and target stand side by side with their neighbours, the words marked", () => {
  const lines = frame(stateOf(news(), { columns: 140, rows: 30 }), noLookup);
  const row = lines.find((line) => plain(line).includes("Olof Brandt sells fish."));
  expect(plain(row!)).toContain("Olof Brant säljer fisk.");
  expect(row!.find(({ style }) => style === "warningMark")?.text).toBe("Brant");
  expect(plain(lines.flat())).toContain("Kajen är ny.");
});

test("a text written from right to left stands below the other, never beside it", () => {
  const lines = frame(stateOf(arabicNews, { columns: 200, rows: 60 }), noLookup).map(plain);
  expect(lines.some((line) => /[a-z].*│.*\p{Script=Arabic}{3}/u.test(line.split(" │ ").slice(1).join(" │ ")) && line.includes("Olof Brandt"))).toBe(false);
  expect(lines.join("\n")).toMatch(/ar │ قالت/u);
  expect(lines.join("")).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
});

test("one concept has one colour in both texts", () => {
  const lookup = { concept: () => undefined, mentions: (article: { language: string }, segment: number) => (segment === 0 ? [{ concept: "fish", span: article.language === "en" ? { start: 18, end: 22 } : { start: 18, end: 22 } }] : []) };
  const pieces = frame(stateOf(news(), { columns: 140, rows: 30 }), lookup).flat().filter(({ style }) => style?.startsWith("concept"));
  expect(pieces.map(({ text: words }) => words)).toEqual(["fish", "fisk"]);
  expect(new Set(pieces.map(({ style }) => style)).size).toBe(1);
});

test("the change is shown before it is written", () => {
  expect(text(pressed(stateOf(), "f"))).toMatch(/- Olof Brant säljer fisk\.\n\+ Olof Brandt säljer fisk\./u);
});

test("evidence shows forms with their counts", () => {
  expect(text(stateOf())).toContain("Brandt 3 · Brant 1");
});

test("the odd version of a concept is named", () => {
  const shown = text(pressed(stateOf(news({ concepts })), "3"));
  expect(shown).toContain("sv 0!");
  expect(shown).toContain("not here");
});

test("the overview counts by language and severity", () => {
  expect(text(pressed(stateOf(), "2"))).toMatch(/news\s+✖1 ▲1\s+·\s+✖1 ▲1 95%/u);
});

test("beads show their confidence, doubtful ones a mark", () => {
  expect(text(pressed(stateOf(news({ beads: [[[0], [0], 0.95], [[1], [1], 0.3], [[2], [2], 0.9]] })), "4"))).toMatch(/\? 30%\s+The quay is new\./u);
});

test("work is said with what is left of it", () => {
  expect(text({ ...stateOf(), work: { what: "aligning news", done: 10, total: 40, elapsed: 2000 } })).toContain("aligning news 10/40 · 6 s left");
});

test("a path or a text that would act on the terminal is made visible", () => {
  const evil = articleOf("sv", ["Olof Brant\u001b[2J säljer \u202efisk."]);
  const shown = text(stateOf(news({ target: evil, findings: (_, target) => [findingOf({ article: target, segment: 0, words: "Brant" })] })));
  expect(shown).not.toMatch(/[\u001b\u202e]/u);
  expect(shown).toContain("\\u{1b}");
});

test("NO_COLOR: no colour, weight and underline stay", () => {
  const painted = frame(stateOf(), noLookup).map((line) => paint(line, 0)).join("");
  expect(painted).not.toMatch(/\u001b\[(?:[\d;]*;)?3\d/u);
  expect(painted).toContain("\u001b[1;4mBrant\u001b[0m");
});

test("the help names every key of the page behind it", () => {
  const shown = text(pressed(stateOf(news(), { columns: 120, rows: 50 }), "?"));
  for (const words of ["fix: shows the change first", "undo the last decision", "waive with a reason", "quit"]) expect(shown).toContain(words);
});
