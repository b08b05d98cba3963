import { expect, it } from "vitest";
import { differenceOf } from "../../../src/check/names/difference.ts";

it.each([
  ["Jinping", "Jinpng", "letters"],
  ["Tô Lâm", "To Lam", "diacritics"],
  ["โตลัม", "โต๋ลัม", "diacritics"],
  ["ลางเซิน", "ลางซอน", "letters"],
  ["हिंदी", "हिन्दी", "letters"],
  ["Łódź", "Lodz", "diacritics"],
  ["がく", "かく", "letters"],
  ["Zhao Leji", "Zhaoleji", "spacing"],
  ["หวาง ฮู่หนิง", "หวางฮู่หนิง", "spacing"],
  ["Asia-Pacific", "Asia Pacific", "hyphen"],
  ["クリスチャン・スクール", "クリスチャンスクール", "hyphen"],
  ["UNESCO", "Unesco", "case"],
  ["โตลัม", "To Lam", "script"],
] as const)("%s and %s differ in %s", (a, b, difference) => {
  expect(differenceOf(a, b)).toBe(difference);
  expect(differenceOf(b, a)).toBe(difference);
});

it("finds no difference between one form composed and decomposed", () => {
  expect(differenceOf("Đặng", "Đặng".normalize("NFD"))).toBeUndefined();
});
