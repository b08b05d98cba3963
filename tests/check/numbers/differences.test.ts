import { describe, expect, it } from "vitest";
import { matchNumbers, type Located } from "../../../src/check/numbers/compare.ts";
import { differences } from "../../../src/check/numbers/differences.ts";
import { numberReader } from "../../../src/check/numbers/find.ts";

const located = (text: string, language: string): Located[] => numberReader(language)(text).map((mention) => ({ segment: 0, mention }));

/** "3 → 2": what the default level shows of an English sentence and its translation. */
function shown(english: string, language: string, text: string): string[] {
  return differences(matchNumbers(located(english, "en"), located(text, language)))
    .filter(({ confidence }) => confidence >= 0.5)
    .map(({ source, target }) => `${source?.mention.text ?? ""} → ${target?.mention.text ?? ""}`);
}

describe("a date's day", () => {
  const english = "For the second time a vote is due by 3 October.";
  it.each([
    ["sv", "För andra gången ska en omröstning hållas senast den 2 oktober.", "3 → 2"],
    ["de", "Zum zweiten Mal steht bis zum 1. Oktober eine Abstimmung an.", "3 → 1"],
    ["ru", "Второй раз голосование должно пройти до 2 октября.", "3 → 2"],
    ["ar", "للمرة الثانية يجب إجراء تصويت بحلول 2 أكتوبر.", "3 → 2"],
    ["vi", "Lần thứ hai, cuộc bỏ phiếu phải diễn ra trước ngày 2/10.", "3 → 2"],
    ["th", "เป็นครั้งที่สองที่ต้องลงคะแนนภายในวันที่ 1 ตุลาคม", "3 → 1"],
    ["ja", "2度目の投票は10月1日までに行われる。", "3 → 1"],
    ["zh", "第二次投票必须在10月2日前举行。", "3 → 2"],
  ])("%s: an article or an ordinal does not explain it", (language, text, difference) => {
    expect(shown(english, language, text)).toEqual([difference]);
  });

  it.each([
    ["sv", "För andra gången ska en omröstning hållas senast den 3 oktober."],
    ["ja", "2度目の投票は10月3日までに行われる。"],
    ["th", "เป็นครั้งที่สองที่ต้องลงคะแนนภายในวันที่ 3 ตุลาคม"],
    ["vi", "Lần thứ hai, cuộc bỏ phiếu phải diễn ra trước ngày 3/10."],
  ])("%s: the right day", (language, text) => {
    expect(shown(english, language, text)).toEqual([]);
  });
});

describe("scores and ranges", () => {
  const english = "In the third division they won 3–2 and stayed until 2019.";
  it.each([
    ["de", "In der dritten Liga gewannen sie 4:2 und blieben bis 2019.", ["3 → 4"]],
    ["zh", "他们在第三级联赛以3比3取胜，并留到2019年。", ["2 → 3"]],
    ["nl", "In de derde divisie wonnen ze met 3-1 en ze bleven tot 2019.", ["2 → 1"]],
    ["sv", "I tredje divisionen vann de med 3–2 och stannade till 2019.", []],
    ["de", "In der dritten Liga gewannen sie 3:2 und blieben bis 2019.", []],
    ["ja", "3部で3対2で勝ち、2019年まで残った。", []],
  ])("%s: %s", (language, text, expected) => {
    expect(shown(english, language, text)).toEqual(expected);
  });

  it("a score that looks like a time", () => {
    expect(shown("The vote ended 23–18.", "ru", "Голосование завершилось со счётом 23:18.")).toEqual([]);
    expect(shown("The vote ended 23–18.", "ru", "Голосование завершилось со счётом 23:19.")).toEqual(["18 → 23:19"]);
    expect(shown("The vote ended 23–18.", "ru", "Голосование завершилось со счётом 29:18.")).toEqual(["23 → 29"]);
  });
});

describe("times of the day", () => {
  const english = "The fire was out by 11:35 p.m., and the gate opened again at 8:30 a.m.";
  it.each([
    ["ja", "火は午後11時36分までに消え、門は午前8時30分に再び開いた。", ["11:35 → 36"]],
    ["ko", "불은 오후 12시 35분까지 꺼졌고 문은 오전 8시 30분에 다시 열렸다.", ["11:35 → 12"]],
    ["vi", "Lửa tắt trước 11 giờ 35 đêm, và cổng mở lại lúc 9 giờ 30 sáng.", ["8:30 → 9"]],
    ["fr", "Le feu était éteint à 23 h 35 et la porte a rouvert à 8 h 30.", []],
    ["ja", "火は午後11時35分までに消え、門は午前8時30分に再び開いた。", []],
    ["zh", "大火在23时35分前扑灭，大门于8时30分重新打开。", []],
  ])("%s: %s", (language, text, expected) => {
    expect(shown(english, language, text)).toEqual(expected);
  });
});

describe("a month, a share, a year", () => {
  it("is not explained by an article or a word", () => {
    expect(shown("A largest number was found on January 25.", "ko", "가장 큰 수는 2월 25일 일요일에 발견되었다.")).toEqual(["January → 2"]);
    expect(shown("She won in August.", "ja", "彼女は9月に勝った。")).toEqual(["August → 9"]);
    expect(shown("It may march on.", "ja", "それは9月に進む。")).toEqual([]);
  });

  it("a shortened month explains one of two", () => {
    expect(shown("Weather in March and April was bad.", "fi", "Sää oli maalis- ja huhtikuussa huono.")).toEqual([]);
  });
});

it("the comma of Persian prose may part the thousands", () => {
  expect(shown("It flew at 17,500 kilometres per hour.", "fa", "با سرعت 17،500 کیلومتر در ساعت پرواز کرد.")).toEqual([]);
  expect(shown("It flew at 17,500 kilometres per hour.", "fa", "با سرعت ۱۷،۶۰۰ کیلومتر در ساعت پرواز کرد.")).toEqual(["17,500 → ۱۷،۶۰۰"]);
});
