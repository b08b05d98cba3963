import { describe, expect, test } from "vitest";
import { numberReader } from "../../../src/check/numbers/find.ts";

/** The likeliest value of each figure or number word, hints left out. */
function values(language: string, text: string): string[] {
  return numberReader(language)(text).filter(({ certainty }) => certainty !== "hint").map(({ readings }) => readings[0]!.join(":"));
}

function allReadings(language: string, text: string): string[] {
  return numberReader(language)(text).flatMap(({ readings }) => readings.map((reading) => reading.join(":")));
}

describe("values", () => {
  test.each([
    ["sv", "1,5 miljoner kronor", ["1500000"]],
    ["sv", "3 biljoner", ["3000000000000"]],
    ["en", "$3.5bn", ["3500000000"]],
    ["de", "2,4 Milliarden Euro", ["2400000000"]],
    ["ro", "390 de miliarde", ["390000000000"]],
    ["es", "40 mil millones", ["40000000000"]],
    ["vi", "2,5 triệu người", ["2500000"]],
    ["vi", "3 nghìn tỷ đồng", ["3000000000000"]],
    ["zh", "150万人", ["1500000"]],
    ["zh", "250多万元", ["2500000"]],
    ["zh", "4千克", ["4"]],
    ["ja", "3万5千人", ["35000"]],
    ["ja", "1億2000万円", ["120000000"]],
    ["ko", "5천만 원", ["50000000"]],
    ["th", "1.5 ล้านคน", ["1500000"]],
    ["th", "2 แสนบาท", ["200000"]],
    ["hi", "12,34,567 लोग", ["1234567"]],
    ["en", "1,051,635 cases", ["1051635"]],
    ["en", "8,000,000,000 bytes", ["8000000000"]],
    ["de", "1.234.567,8 Tonnen", ["1234567.8"]],
    ["en", "1,234.567 tonnes", ["1234.567"]],
    ["de", "am 14.04.2025", ["14", "4", "2025"]],
    ["vi", "mười năm", ["10"]],
    ["zh", "5,000 多万人", ["50000000"]],
    ["en", "twenty seconds", ["20"]],
    ["hi", "5 करोड़", ["50000000"]],
    ["ru", "30 млн рублей", ["30000000"]],
    ["ar", "٣٫٥ مليون", ["3500000"]],
    ["tr", "15 binden fazla", ["15000"]],
    ["tr", "400 MİLYAR", ["400000000000"]],
    ["fa", "۲۵ نفر", ["25"]],
    ["zh", "１２３", ["123"]],
    ["en", "twenty-five people", ["25"]],
    ["en", "two hundred and fifty thousand", ["250000"]],
    ["sv", "tjugofem", ["25"]],
    ["de", "fünfundzwanzig", ["25"]],
    ["zh", "二〇二五年", ["2025"]],
    ["zh", "百分之二十五", ["25"]],
    ["en", "1 234 567 at https://example.org/2024/07", ["1", "234", "567"]],
    ["sv", "1 234 567 invånare", ["1234567"]],
    ["en", "call +46 8 123 456 78 now", []],
  ])("%s: %s", (language, text, expected) => {
    expect(values(language, text)).toEqual(expected);
  });
});

test("separators that two languages read differently keep both values", () => {
  expect(allReadings("sv", "1.500")).toEqual(["1500", "1.5"]);
  expect(allReadings("en", "3,142")).toContain("3142");
});

describe("calendars", () => {
  test.each([
    ["th", "ปี 2568", "2025"],
    ["th", "พ.ศ. ๒๔๖๗", "1924"],
    ["ja", "令和7年", "2025"],
    ["zh-TW", "民國114年", "2025"],
    ["fa", "سال ۱۴۰۳", "2024"],
    ["ar", "عام 1446هـ", "2024"],
  ])("%s: %s may be %s", (language, text, year) => {
    expect(allReadings(language, text)).toContain(year);
  });

  test("a year that says it is of the common era is nothing else", () => {
    expect(allReadings("th", "ค.ศ. 2468")).toEqual(["2468"]);
  });
});

describe("kinds", () => {
  test.each([
    ["sv", "den 13:e kongressen", "ordinal"],
    ["sv", "1980-talet", "decade"],
    ["sv", "1900-talet", "century"],
    ["en", "the 1980s", "decade"],
    ["en", "25 per cent", "percentage"],
    ["tr", "%25", "percentage"],
    ["th", "ร้อยละ 25", "percentage"],
    ["zh", "3月", "month"],
    ["vi", "tháng 3", "month"],
    ["en", "at 10:30", "time"],
    ["en", "in 1982", "year"],
    ["en", "COVID-19", "code"],
  ])("%s: %s is a %s", (language, text, kind) => {
    expect(numberReader(language)(text).find(({ certainty }) => certainty === "figures")?.kind).toBe(kind);
  });
});

test("spans count in the text that was given", () => {
  const text = "ในปี ๒๕๖๘ มี 1.5 ล้านคน";
  for (const { span, text: actual } of numberReader("th")(text)) expect(text.slice(span.start, span.end)).toBe(actual);
  expect(numberReader("th")(text).map(({ text: actual }) => actual)).toEqual(["๒๕๖๘", "1.5 ล้าน"]);
});

test("long runs of digits and separators end", () => {
  const text = "1,".repeat(20000) + "9 " + "1 234 ".repeat(5000);
  expect(numberReader("sv")(text).length).toBeGreaterThan(0);
});
