import { describe, expect, it } from "vitest";
import { compareArticles } from "../../../src/check/changes/compare.ts";
import type { ArticleChanges } from "../../../src/check/changes/types.ts";
import { staleTranslation } from "../../../src/check/rules/stale-translation.ts";
import type { Article } from "../../../src/article/types.ts";
import type { Draft } from "../../../src/check/types.ts";
import { articleOf, contextOf, setOf } from "../views.ts";

type Lines = readonly string[];

/** What the rule says of a source that changed beside a translation, which changed too where its earlier lines are given. */
function stale(language: string, [before, after]: readonly [Lines, Lines], [target, targetBefore]: readonly [Lines, Lines?]): Draft<"stale-translation">[] {
  const [source, translation] = [articleOf(language, after), articleOf("sv", target)];
  const changes = new Map<Article, ArticleChanges>([[source, compareArticles(source, articleOf(language, before))]]);
  if (targetBefore !== undefined) changes.set(translation, compareArticles(translation, articleOf("sv", targetBefore)));
  return [...staleTranslation.set!(setOf([source, translation]), { ...contextOf(), changes: (article) => changes.get(article) })];
}

const swedish = ["Båten går klockan åtta.", "Resan tar en timme."];

describe("stale-translation", () => {
  it.each([
    ["en", ["The boat leaves at eight.", "It takes an hour."], ["The boat leaves at nine.", "It takes an hour."], "eight", "nine"],
    ["th", ["เรือออกเวลาแปดโมง", "ใช้เวลาหนึ่งชั่วโมง"], ["เรือออกเวลาเก้าโมง", "ใช้เวลาหนึ่งชั่วโมง"], "แปด", "เก้า"],
    ["zh", ["船八点开。", "航程一小时。"], ["船九点开。", "航程一小时。"], "八", "九"],
    ["ru", ["Катер отходит в 8 часов.", "Путь занимает час."], ["Катер отходит в 9 часов.", "Путь занимает час."], "8", "9"],
    ["ar", ["يغادر القارب في الثامنة.", "تستغرق الرحلة ساعة."], ["يغادر القارب في التاسعة.", "تستغرق الرحلة ساعة."], "الثامنة", "التاسعة"],
  ])("ng %s", (language, before, after, was, is) => {
    const found = stale(language, [before, after], [swedish]);
    expect(found).toHaveLength(1);
    expect(found[0]!.place.segment).toBe(0);
    expect(found[0]!.data.was).toContain(was);
    expect(found[0]!.data.is).toContain(is);
    expect(found[0]!.confidence).toBeGreaterThan(0.5);
  });

  it.each<[string, Lines, Lines, Lines, Lines?]>([
    ["nothing changed", ["The boat leaves at eight.", "It takes an hour."], ["The boat leaves at eight.", "It takes an hour."], swedish],
    ["quotation marks and dashes", ['The "boat" - leaves.', "It takes an hour."], ["The “boat” – leaves.", "It takes an hour."], swedish],
    ["one letter of a long word", ["The boat leaves from the harbor.", "It takes an hour."], ["The boat leaves from the harbour.", "It takes an hour."], swedish],
    ["a sentence before it", ["The boat leaves at eight."], ["Welcome.", "The boat leaves at eight."], ["Välkommen.", "Båten går klockan åtta."], ["Båten går klockan åtta."]],
    ["the translation followed", ["The boat leaves at eight."], ["The boat leaves at nine."], ["Båten går klockan nio."], ["Båten går klockan åtta."]],
  ])("ok: %s", (_, before, after, target, targetBefore) => {
    expect(stale("en", [before, after], targetBefore === undefined ? [target] : [target, targetBefore])).toEqual([]);
  });

  it("says nothing without an earlier version", () => {
    expect([...staleTranslation.set!(setOf([articleOf("en", ["A."]), articleOf("sv", ["B."])]), contextOf())]).toEqual([]);
  });
});
