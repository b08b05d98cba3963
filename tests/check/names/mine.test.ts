import { describe, expect, it } from "vitest";
import { mineNames } from "../../../src/check/names/mine.ts";
import { articleOf, viewOf } from "../views.ts";

/** Forms found with at least this confidence, once each. */
function found(language: string, lines: readonly string[], least = 0.5): readonly string[] {
  const names = mineNames(viewOf(articleOf(language, lines)));
  return [...new Set(names.filter(({ confidence }) => confidence >= least).map(({ form }) => form))];
}

describe("names in scripts with capitals", () => {
  it("takes runs of capitals, particles inside included, and leaves titles out", () => {
    expect(found("en", ["Yesterday President Ursula von der Leyen met Mark Rutte in Oslo."])).toEqual(["Ursula von der Leyen", "Mark Rutte", "Oslo"]);
  });

  it("knows a sentence's first word only from inside other sentences", () => {
    expect(found("sv", ["Bagaren reste till Umeå.", "Umeå ligger vid kusten."])).toEqual(["Umeå"]);
  });

  it("cuts a genitive where the name stands without it", () => {
    expect(found("sv", ["Vi for till Kina i maj.", "Sedan kom Kinas svar."])).toEqual(["Kina"]);
    expect(found("fi", ["Tapasimme kaupungissa nimeltä Oulu.", "Matka vei Oulussa päivän."])).toEqual(["Oulu"]);
  });

  it("knows a name at a sentence's start by its genitive", () => {
    expect(found("en", ["Nobody asked Ibarra about it.", "Ibarra's Progress Party complained."])).toEqual(["Ibarra", "Progress Party"]);
    expect(found("en", ["They asked McDonald's Corporation about it."])).toEqual(["McDonald's Corporation"]);
  });

  it("says little of German nouns and of months", () => {
    expect(found("de", ["Gestern sah die Lehrerin den Hund und das Haus im März.", "Heute kam der Bäcker mit dem Brot."])).toEqual([]);
    expect(found("en", ["The shop opens on Monday and closes in August."])).toEqual([]);
  });

  it("does not believe a heading in title case", () => {
    expect(found("en", ["Small Baker Opens Third Shop Near Harbour"])).toEqual([]);
  });

  it("takes abbreviations", () => {
    expect(found("vi", ["Hôm qua ASEAN họp tại Hà Nội."])).toEqual(["ASEAN", "Hà Nội"]);
  });
});

describe("names in scripts without capitals", () => {
  it("takes what follows or precedes a title, and the same word elsewhere", () => {
    expect(found("ar", ["وصل الرئيس مورينو صباحا", "ثم تحدث مورينو إلى الصحافة"])).toEqual(["مورينو"]);
    expect(found("ko", ["박민아 대통령은 어제 도착했다.", "오늘 박민아 대통령이 말했다."])).toContain("박민아");
  });

  it("takes syllables that recur together beside a title, in Thai", () => {
    const names = found("th", ["ประธานาธิบดีโตลัมเดินทางถึงเมืองหลวง", "เมื่อวานประธานาธิบดีโตลัมกล่าวขอบคุณ", "ประชาชนต้อนรับโตลัมอย่างอบอุ่น"]);
    expect(names).toContain("โตลัม");
  });

  it("takes Latin words and dotted katakana names", () => {
    expect(found("th", ["เมื่อวาน Anna Berg มาถึง"])).toEqual(["Anna Berg"]);
    expect(found("ja", ["昨日アンナ・ベルグが来た。"])).toContain("アンナ・ベルグ");
  });
});

it.each(["en", "th", "ar", "zh", "ja", "km", "hi", "ka"])("takes an empty article, digits and odd signs in %s", (language) => {
  expect(found(language, [])).toEqual([]);
  expect(found(language, ["1234 — 56 %", "…", "\u200b\u0e31"])).toEqual([]);
});
