import { describe, expect, it } from "vitest";
import { insideBrackets, openBrackets } from "../../../src/align/core/brackets.ts";
import { textLength } from "../../../src/align/core/length.ts";
import { continues, differenceOf, ending, endingOf, isWordless, quotesOf, sentenceCount } from "../../../src/align/core/marks.ts";
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

  it("knows initials and abbreviations from ends", () => {
    expect(continues("Ekman kom först.", "Efter dem kom J.")).toBe(1);
    expect(continues("1956, s. 12", "Se tidskriften, nr 3 (Nov.")).toBe(0.5);
    expect(continues("Sedan for han hem.", "Han bodde länge i U.S.")).toBe(0);
    expect(continues("Inget mer hände.", "Han såg det på CNN.")).toBe(0);
    expect(continues("Ceny rosną.", "Tak mówi minister Nowak.")).toBe(0);
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
    ["APEC 2027 и Örebro", ["apec", "2027", "orebr"]],
    ["１２３号", ["123"]],
  ])("%s", (text, tokens) => {
    expect(sharedTokens(text)).toEqual(expect.arrayContaining(tokens.filter((token) => token !== "in")));
  });

  it("are shared by related words, however they end", () => {
    expect(sharedTokens("eine technische Frage")).toEqual(expect.arrayContaining(sharedTokens("techniquement")));
  });

  it("are numbers in Roman numerals too", () => {
    expect(sharedTokens("le camp IV")).toContain("4");
    expect(sharedTokens("Karl XII")).toContain("12");
    expect(sharedTokens("MIX VI IVI")).toEqual(["mix", "6", "ivi"]);
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

describe("brackets", () => {
  it("are open from segment to segment, until they are closed", () => {
    expect([...openBrackets(["Se (Alperna, nr 3", "s. 12", "och 14).", "Slut."])]).toEqual([0, 1, 1, 0, 0]);
    expect([...openBrackets(["他说（见第", "三章）。", "完。"])]).toEqual([0, 1, 0, 0]);
  });

  it("that are never closed, or far away, say nothing", () => {
    expect([...openBrackets(["a) först", "b) sedan", "Se (vidare", "Slut."])]).toEqual([0, 0, 0, 0, 0]);
    expect(Math.max(...openBrackets(["(", "a.", "b.", "c.", "d.", "e.", ")"]))).toBe(0);
  });

  it("may hold whole sentences", () => {
    expect([...openBrackets(["(Det var sent.", "Ingen sov!", "och ingen åt.)", "Slut."])]).toEqual([0, 0, 1, 0, 0]);
    expect([...openBrackets(["（他来了。", "她走了。）", "完。"])]).toEqual([0, 0, 0, 0]);
    expect([...openBrackets(["(Se Nov.", "1956 och No.", "Kari)", "Slut."])]).toEqual([0, 1, 1, 0, 0]);
  });

  it("may hold a list, or sentences of a text that writes no stops", () => {
    expect([...openBrackets(["(1. Regn.", "2. Mest is.", "3. Lukt.)", "Slut."])]).toEqual([0, 0, 0, 0, 0]);
    expect([...openBrackets(["(¿Quién?", "¡Nadie!)", "Fin."])]).toEqual([0, 0, 0, 0]);
    expect([...openBrackets(["(บางคนบอกว่าพระขุดมัน", "ไม่มีใครพบเอกสาร)", "จบ"])]).toEqual([0, 0, 0, 0]);
    expect([...insideBrackets(["(บางคนบอกว่าพระขุดมัน", "ไม่มีใครพบเอกสาร)", "จบ"])]).toEqual([0, 1, 0, 0]);
  });

  it("close only what they opened", () => {
    expect([...openBrackets(["Se (nr [3", "4] och", "5)."])]).toEqual([0, 1, 1, 0]);
    expect([...openBrackets(["Se (nr 3", "4] och"])]).toEqual([0, 0, 0]);
  });
});

describe("texts made of one sign", () => {
  const many = 40_000;
  // Quadratic in the text, each of these took seconds.
  it.each([
    ["brackets of two kinds", () => insideBrackets(["(".repeat(many) + "]".repeat(many)])],
    ["spaces", () => endingOf(`x${" ".repeat(many)}x`)],
    ["quotes", () => continues("x", `${'"'.repeat(many)}x`)],
  ])("are read once: %s", (_, read) => {
    const began = performance.now();
    read();
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

describe("quotes", () => {
  it.each([
    ["”Kom nu!” sade hon.", 1],
    ["Hon sade: ”Kom nu!”", 2],
    ["« Viens ! »", 3],
    ["「来吧。」", 3],
    ["— Kommst du?", 1],
    ["Hon log.", 0],
    ["Ett halvår – eller mer – gick.", 0],
  ])("%s", (text, ends) => {
    expect(quotesOf(text)).toBe(ends);
  });
});

describe("a segment without a word", () => {
  it.each(["* * *", ".....", "- _-", "h * \"", "—", ""])("%j", (text) => expect(isWordless(text)).toBe(true));
  it.each(["Ja!", "是", "24", "ไป", "カ", "№ 7"])("is not %j", (text) => expect(isWordless(text)).toBe(false));
});
