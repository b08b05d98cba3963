import { describe, expect, it } from "vitest";
import { textLength } from "../../../src/align/core/length.ts";
import { continues, differenceOf, ending, endingOf, sentenceCount } from "../../../src/align/core/marks.ts";
import { sharedTokens } from "../../../src/align/core/tokens.ts";

describe("sentences in a segment", () => {
  it.each([
    ["She came. He left.", 2],
    ["Mr. T. Lam came at 3.30 with U.S. officials.", 1],
    ["„Kommst du?“ Sie lachte.", 2],
    ["他来了。她走了。", 2],
    ["“他来了。”她说。", 2],
    ["वह आया। वह गया।", 2],
    ["هل جاء؟ لا أعرف.", 2],
    ["ខ្ញុំមក។ គាត់ទៅ។", 2],
    ["เขามา เธอไป", 1],
    ["3,5 procent", 1],
    ["Der Gipfel liegt auf 8848 m. Sechs Stunden fehlten.", 2],
    ["Il vint . Elle partit .", 2],
    ["Skriv till T . Lam", 1],
    ["Он пришёл… И ушёл!", 2],
  ])("%s", (text, count) => {
    expect(sentenceCount(text)).toBe(count);
  });
});

describe("endings", () => {
  it.each([
    ["Klart.", ending.stop],
    ["”Klart.”", ending.stop],
    ["走吧？", ending.question],
    ["لماذا؟", ending.question],
    ["他说：", ending.half],
    ["La pente est raide ;", ending.half],
    ["Er kam;", ending.half],
    ["Πού πας;", ending.question],
    ["qui descendait,", ending.clause],
    ["Rubrik utan punkt", ending.none],
    ["ไม่มีจุด", ending.none],
    ["Nej!»", ending.exclamation],
    ["", ending.none],
    ["”", ending.none],
  ])("%s", (text, kind) => {
    expect(endingOf(text)).toBe(kind);
  });

  it("tells what goes on with a sentence", () => {
    expect(continues("och sedan gick han.", "Han åt.")).toBe(1);
    expect(continues("« mais non", undefined)).toBe(1);
    expect(continues("Och", "Han åt,")).toBe(1);
    expect(continues("Boken:", "Han sade:")).toBe(0.5);
    expect(continues("la vallée est là.", "Il descendit ;")).toBe(0.5);
    expect(continues("Han gick.", "Han åt.")).toBe(0);
    expect(continues("他走了。", "他吃了。")).toBe(0);
  });

  it("takes a semicolon for a stop more than for a question", () => {
    expect(differenceOf(endingOf("Er kam ."), endingOf("Il vint ;"))).toBeLessThan(differenceOf(endingOf("Er kam ."), endingOf("Vint-il ?")));
    expect(differenceOf(ending.question, ending.question)).toBe(0);
  });
});

describe("tokens that both texts may share", () => {
  it.each([
    ["In 2025, 1,000 ships", ["2025", "1000", "ships"]],
    ["ในปี ๒๕๖๘", ["2568"]],
    ["عام ٢٠٢٥", ["2025"]],
    ["APEC 2027 и Örebro", ["apec", "2027", "orebro"]],
    ["１２３号", ["123"]],
  ])("%s", (text, tokens) => {
    expect(sharedTokens(text)).toEqual(expect.arrayContaining(tokens.filter((token) => token !== "in")));
  });
});

describe("length", () => {
  it.each([
    ["ar", "غادرت العبارة الميناء في الساعة السادسة صباحا، وكان على متنها أربعون راكبا."],
    ["th", "เรือเฟอร์รี่ออกจากท่าเรือเวลาหกโมงเช้า และมีผู้โดยสารสี่สิบคนอยู่บนเรือ"],
    ["zh", "渡轮早上六点离开港口，船上载有四十名乘客。"],
    ["ja", "フェリーは午前六時に港を出発し、船には四十人の乗客が乗っていた。"],
    ["ko", "페리는 아침 여섯 시에 항구를 떠났으며 배에는 승객 마흔 명이 타고 있었다."],
    ["hi", "नौका सुबह छह बजे बंदरगाह से निकली और उस पर चालीस यात्री सवार थे।"],
  ])("of one sentence is much the same in every script: %s", (_, text) => {
    const english = textLength("The ferry left the harbour at six in the morning, with forty passengers on board.");
    expect(Math.abs(Math.log(textLength(text) / english))).toBeLessThan(Math.log(1.4));
  });

  it("counts what is said, not how it is written", () => {
    expect(textLength("北京大学")).toBeGreaterThan(textLength("abcd"));
    // Thai vowels and tones above a consonant take no room of their own.
    expect(textLength("ที่นี่")).toBe(textLength("ทน"));
    expect(textLength("...")).toBe(1);
  });
});
