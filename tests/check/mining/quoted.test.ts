import { describe, expect, it } from "vitest";
import { bracketedStretches, quotedStretches } from "../../../src/check/mining/quoted.ts";
import { textOf } from "../../../src/check/mining/recurring.ts";
import type { Line } from "../../../src/check/renderings/side.ts";
import { wordSplitter } from "../../../src/check/renderings/words.ts";

function lineOf(text: string, language = "en"): Line {
  const words = wordSplitter(language)(text);
  return { segment: 0, text, words, sums: new Float32Array(0), dimensions: 0, weights: new Float32Array(words.length), units: new Float32Array(0), reaches: new Uint8Array(words.length), lengths: new Float32Array(0), pieces: () => 1 };
}
const quoted = (text: string, language?: string): string[] => quotedStretches(lineOf(text, language)).map(({ line, from, to }) => textOf(line, from, to));
const bracketed = (text: string, language?: string): string[] => bracketedStretches(lineOf(text, language)).map(({ line, from, to }) => textOf(line, from, to));

describe("quotations that may be slogans or titles", () => {
  it.each([
    ["The plan “Open Water” begins.", "en", ["Open Water"]],
    ["Planen ”Öppet vatten” och ” Avtalet om hamnen ” gäller.", "sv", ["Öppet vatten", "Avtalet om hamnen"]],
    ["Der Plan „Offenes Wasser“ beginnt.", "de", ["Offenes Wasser"]],
    ["Le plan « Eau libre » commence.", "fr", ["Eau libre"]],
    ["计划“一带一路”开始。", "zh", ["一带一路"]],
  ])("%s", (text, language, expected) => {
    expect(quoted(text, language)).toEqual(expected);
  });

  it("speech, single words and sentences are none", () => {
    expect(quoted("“We could hear every ship,” she says.")).toEqual([]);
    expect(quoted("She says: “We could hear them”")).toEqual([]);
    expect(quoted("The so-called “plan” begins.")).toEqual([]);
    expect(quoted("“It is ready. We begin.” So it was.")).toEqual([]);
  });
});

it("what stands in brackets, of any width, with letters", () => {
  expect(bracketed("the convention (UNCLOS 1982) and the pier (12)")).toEqual(["UNCLOS 1982"]);
  expect(bracketed("亚太经合组织（APEC）", "zh")).toEqual(["APEC"]);
});
