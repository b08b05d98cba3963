import { describe, expect, it } from "vitest";
import { mineNames } from "../../../../src/check/names/mine.ts";
import { nameVariant } from "../../../../src/check/rules/name-variant.ts";
import { articleOf, contextOf, corpusDrafts, setOf, viewOf } from "../../views.ts";
import { fine, odd } from "./cases.ts";

function check(language: string, lines: readonly string[]) {
  const view = viewOf(articleOf(language, lines), { mineNames });
  return [...nameVariant.article!(view, contextOf())].filter(({ confidence }) => confidence >= 0.5);
}

describe("ng: one odd form", () => {
  it.each(odd)("$language: $what ($actual)", ({ language, lines, actual, expected, difference }) => {
    const findings = check(language, lines);
    expect(findings.map((finding) => [finding.actual, finding.expected, finding.data.difference])).toEqual([[actual, [expected], difference]]);
    const { place, evidence, related } = findings[0]!;
    expect(place.article.source.slice(place.span.start, place.span.end)).toBe(actual);
    expect(evidence[0]!.count).toBeGreaterThanOrEqual(3);
    expect(evidence[0]!.places).toHaveLength(evidence[0]!.count);
    expect(related.length).toBeGreaterThan(0);
  });
});

describe("ok", () => {
  it.each(fine)("$language: $what", ({ language, lines }) => {
    expect(check(language, lines)).toEqual([]);
  });
});

it("keeps the ending in the fix", () => {
  const [finding] = check("sv", [...Array.from({ length: 4 }, () => "Vi såg Wetterling i går."), "Det var Weterlings bro."]);
  expect(finding!.fix!.text).toBe("Wetterlings");
});

it("offers no fix for another script", () => {
  const [finding] = check("th", odd.find(({ language, difference }) => language === "th" && difference === "script")!.lines);
  expect(finding!.fix).toBeUndefined();
});

describe("across articles", () => {
  const right = (path: string) => setOf([articleOf("en", ["We asked Brightman twice.", "Then Brightman left."], { path })], { id: path, mineNames });
  const wrong = setOf([articleOf("en", ["Nobody saw Brigthman again."], { path: "wrong.txt" })], { id: "wrong", mineNames });

  it("finds the form that differs from the other articles'", () => {
    const findings = corpusDrafts(nameVariant, [right("a.txt"), right("b.txt"), wrong]);
    expect(findings.map(({ actual, place, data }) => [actual, place.article.path, data.across])).toEqual([["Brigthman", "wrong.txt", "corpus"]]);
  });

  it("does not depend on the articles' order", () => {
    const one = corpusDrafts(nameVariant, [right("a.txt"), wrong, right("b.txt")]);
    expect(one.map(({ actual }) => actual)).toEqual(["Brigthman"]);
  });

  it("leaves to the article what it can tell alone", () => {
    const alone = setOf([articleOf("en", [...odd[0]!.lines], { path: "alone.txt" })], { id: "alone", mineNames });
    expect(corpusDrafts(nameVariant, [right("a.txt"), alone])).toEqual([]);
  });
});
