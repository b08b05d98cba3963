import { describe, expect, test } from "vitest";
import { holdsWord, sameWord } from "../../../src/check/renderings/same-word.ts";
import { wordSplitter } from "../../../src/check/renderings/words.ts";

const word = (key: string) => ({ key, vector: undefined });

describe("forms of one word, by letters alone", () => {
  test.each([
    ["kina", "kinas"],
    ["präsident", "präsidenten"],
    ["färjan", "färjans"],
    ["паром", "парома"],
    ["президентом", "президента"],
    ["للرئيس", "الرئيس"],
    ["والحكومة", "الحكومة"],
    ["대통령이", "대통령"],
    ["präsident", "bundespräsident"],
  ])("%s, %s", (a, b) => expect(sameWord(word(a), word(b))).toBe(true));
});

describe("other words", () => {
  test.each([
    ["kina", "kinesisk"],
    ["färja", "fartyg"],
    ["president", "premiärminister"],
    ["паром", "порт"],
    ["الرئيس", "الوزير"],
    ["대통령", "총리"],
  ])("%s, %s", (a, b) => expect(sameWord(word(a), word(b))).toBe(false));
});

describe("a text's word that holds a wanted one", () => {
  test.each([
    ["containerterminalens", "containerterminal"],
    ["terminalen", "containerterminal"],
    ["bundespräsident", "präsident"],
    ["drohnenverbots", "drohnenverbot"],
  ])("%s holds %s", (known, wanted) => expect(holdsWord(word(known), word(wanted))).toBe(true));

  // A compound's first part, and another compound that begins alike, are other words, however near the encoder has them.
  const near = (key: string) => ({ key, vector: Float32Array.of(1, 0) });
  test.each([
    ["container", "containerterminal"],
    ["containerhafen", "containerterminal"],
    ["baggererlaubnis", "baggergenehmigung"],
    ["nattpasset", "nattskiftet"],
    ["второй", "повторный"],
  ])("%s does not hold %s", (known, wanted) => expect(holdsWord(near(known), near(wanted))).toBe(false));
});

describe("words of a text", () => {
  const keys = (text: string, language: string): string[] => wordSplitter(language)(text).map(({ key }) => key);

  test("lie where they stand, in lower case and full width folded", () => {
    const text = "Ｘｉ Jinping, Vietnam-Kina";
    const words = wordSplitter("sv")(text);
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(["Ｘｉ", "Jinping", "Vietnam", "Kina"]);
    expect(words.map(({ key }) => key)).toEqual(["xi", "jinping", "vietnam", "kina"]);
    expect(words.map(({ joins }) => joins)).toEqual([true, false, true, false]);
  });

  test("in a script without spaces keep Latin letters apart", () => {
    expect(keys("นักท่องเที่ยวรอferryท่ามกลางสายฝน", "th")).toContain("ferry");
    expect(keys("访问NATO总部", "zh")).toContain("nato");
  });
});
