import { describe, expect, it } from "vitest";
import { holdsWord } from "../../../src/check/renderings/same-word.ts";
import { wordIndex } from "../../../src/check/renderings/word-index.ts";

/** Inflected, compounded, prefixed, short, alike by chance; every one is also looked for. */
const keys = [
  ..."kina kinas kinin kinarestaurang terminal terminalen containerterminal containerhamn färja färjan färjeturen präsident bundespräsidenten haus hauses".split(" "),
  ..."президент президента вицепрезидент порт порта الرئيس للرئيس ورئيس الميناء בסין סין הנשיא 국회 국회의장 국회에서 항구 항구의 a i å x".split(" "),
];
const words = keys.map((key, position) => ({ word: { key, vector: undefined }, beads: new Set([position]) }));

describe("the index of words", () => {
  it.each(keys)("finds for %s all that trying each word finds", (wanted) => {
    const form = { key: wanted, vector: undefined };
    const found = wordIndex(words)(form).map(({ word }) => word.key);
    expect(new Set(found)).toEqual(new Set(keys.filter((key) => holdsWord({ key, vector: undefined }, form))));
    expect(found).toContain(wanted);
  });
});
