import { describe, expect, it } from "vitest";
import { mayHaveNearRun, mayHaveNearWord } from "../../../../src/check/names/across/near.ts";
import type { Usual } from "../../../../src/check/names/vacancies/types.ts";

const usual = (stem: string, stems: readonly string[] = [stem]): Usual => ({ key: stem, foreign: { form: stem, sound: () => ({ readings: [] }) }, stem, stems, forms: [stem], spots: [], coverage: 1, exclusivity: 1, like: 1, doubtful: false });
const words = (text: string, name: Usual, language = "sv") => mayHaveNearWord(text, name, { language, cased: language !== "ar" });

describe("a sentence that may have a slip of the name is looked at", () => {
  it.each([
    ["dropped", "Solmra"], ["doubled", "Sollmara"], ["swapped", "Solamra"], ["swapped at the beginning", "oSlmara"], ["changed", "Solmsra"], ["first letter changed", "Folmara"],
    ["added", "Solmtara"], ["last letter lost", "Solmar"], ["with an ending", "Solmsras"], ["in a compound", "Solmsrafrågan"], ["parted", "Solm ara"], ["with a hyphen", "Sol-mara"],
    ["marks", "Sölmara"], ["in capitals", "SOLMSRA"],
  ])("%s: %s", (_what, form) => {
    expect(words(`Igår kom ${form} hem.`, usual("Solmara"))).toBe(true);
  });

  it("a prefix written on", () => {
    expect(words("ثم وفاسكير هنا", usual("فاسكيز"), "ar")).toBe(true);
  });

  it.each([["ทาร์วิก", "แขกพบทาร์วิคตอนเที่ยง"], ["ทาร์วิก", "แขกพบทารวิกตอนเที่ยง"], ["哥德堡", "见到了哥得堡。"], ["哥德堡", "见到了德哥堡。"], ["普京", "见到了普金。"]])("%s in %s", (stem, text) => {
    expect(mayHaveNearRun(text, usual(stem))).toBe(true);
  });
});

it("others are not", () => {
  expect(words("Igår kom Bergström hem till Oslo.", usual("Solmara"))).toBe(false);
  expect(words("igår kom solmsra hem.", usual("Solmara"))).toBe(false);
  expect(mayHaveNearRun("客人们中午见到了他。", usual("哥德堡"))).toBe(false);
});
