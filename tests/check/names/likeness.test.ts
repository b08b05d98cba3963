import { describe, expect, it } from "vitest";
import { likeness } from "../../../src/check/names/likeness.ts";

type Form = readonly [form: string, language: string];

/** One name each, in several scripts. */
const names: readonly (readonly Form[])[] = [
  [["Putin", "en"], ["Путин", "ru"], ["بوتين", "ar"], ["פוטין", "he"], ["푸틴", "ko"], ["プーチン", "ja"], ["ปูติน", "th"]],
  [["Washington", "en"], ["Вашингтон", "ru"], ["ワシントン", "ja"], ["วอชิงตัน", "th"], ["واشنطن", "ar"], ["वाशिंगटन", "hi"]],
  [["Xi Jinping", "sv"], ["习近平", "zh"], ["สีจิ้นผิง", "th"], ["Си Цзиньпин", "ru"]],
  [["To Lam", "sv"], ["Tô Lâm", "vi"], ["โตลัม", "th"], ["То Лам", "ru"]],
  [["Mitsotakis", "en"], ["Μητσοτάκης", "el"], ["Мицотакис", "ru"]],
  [["Phnom Penh", "en"], ["ភ្នំពេញ", "km"]],
  [["Zelenskyy", "en"], ["Зеленський", "uk"], ["Zełenski", "pl"]],
  [["Vientiane", "en"], ["ວຽງຈັນ", "lo"]],
];

describe("likeness", () => {
  const couples: readonly (readonly [Form, Form])[] = names.flatMap((forms) => forms.slice(1).map((form) => [forms[0]!, form] as const));
  it.each(couples)("one name: %s, %s", (a, b) => {
    const strangers = names.map((forms) => forms[0]!).filter((other) => names.find((forms) => forms.includes(a))![0] !== other);
    const like = likeness(...a, ...b);
    for (const stranger of strangers) expect(like).toBeGreaterThan(likeness(...stranger, ...b));
  });

  it.each([
    [["Putin", "en"], ["Вашингтон", "ru"]],
    [["Hanoi", "en"], ["โตลัม", "th"]],
    [["Obama", "en"], ["موسكو", "ar"]],
    [["Merkel", "de"], ["シャキーラ", "ja"]],
  ] as const)("two names: %s, %s", (a, b) => {
    expect(likeness(a[0], a[1], b[0], b[1])).toBeLessThan(0.1);
  });

  it.each([["Weiss", "ไวส์"], ["Lund", "ลุนด์"], ["Garcia", "การ์เซีย"], ["Adler", "แอดเลอร์"]])("Thai letters that are written and not read: %s, %s", (name, form) => {
    expect(likeness(name, "en", form, "th")).toBeGreaterThan(0.5);
    expect(likeness("Tanaka", "en", form, "th")).toBeLessThan(0.1);
  });

  it("does not mind which form comes first, nor the order of surname and first name", () => {
    expect(likeness("Orbán Viktor", "hu", "Viktor Orban", "en")).toBeGreaterThan(0.9);
    expect(likeness("Путин", "ru", "Putin", "en")).toBe(likeness("Putin", "en", "Путин", "ru"));
  });

  it("says 1 for the same letters and 0 for none", () => {
    expect(likeness("Kina", "sv", "KINA", "nb")).toBe(1);
    expect(likeness("Kina", "sv", "—", "th")).toBe(0);
  });

  it("reads a Thai vowel behind the consonant it is written before", () => {
    expect(likeness("Lena", "en", "เลนา", "th")).toBeGreaterThan(likeness("Elna", "en", "เลนา", "th"));
  });
});
