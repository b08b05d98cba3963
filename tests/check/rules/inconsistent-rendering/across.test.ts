import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inconsistentRendering } from "../../../../src/check/rules/inconsistent-rendering.ts";
import type { SetView } from "../../../../src/check/types.ts";
import { articleOf, corpusDrafts, draftsOf, glossaryOf } from "../../views.ts";
import { embeddedSets, story } from "../../renderings/embedded.ts";

const SHOWN = 0.5;
const CUT = 4;

let sets: Awaited<ReturnType<typeof embeddedSets>>;
beforeAll(async () => {
  sets = await embeddedSets();
});
afterAll(() => sets.close());

/** The first and the second half of the story as two articles, the second with other words throughout. */
async function halves(language: string, change?: readonly [from: string, to: string], glossary?: string): Promise<readonly SetView[]> {
  const article = (id: string, tag: string, lines: readonly string[]) => articleOf(tag, lines, { path: `${id}.${tag}.txt` });
  const lines = story[language]!;
  const later = lines.slice(CUT).map((line) => (change === undefined ? line : line.replaceAll(change[0], change[1])));
  const options = glossary === undefined ? {} : { glossary: glossaryOf(glossary) };
  return [
    await sets.set([article("1", "en", story["en"]!.slice(0, CUT)), article("1", language, lines.slice(0, CUT))], { id: "1", ...options }),
    await sets.set([article("2", "en", story["en"]!.slice(CUT)), article("2", language, later)], { id: "2", ...options }),
  ];
}

function said(views: readonly SetView[], glossary?: string): string[] {
  return corpusDrafts(inconsistentRendering, views, glossary)
    .filter(({ confidence }) => confidence >= SHOWN)
    .map(({ place, actual, data, expected }) => `${place.article.path}: ${actual} for ${data.sourceForm}, not ${expected.join("/")}`);
}

describe("with the embedded model, two articles in one run", () => {
  test.each([
    ["zh", "瓦斯特霍尔姆", "Vastholm", "2.zh.txt: Vastholm for Vastholm, not 瓦斯特霍尔姆"],
    ["ru", "Вастхольме", "Vastholm", "2.ru.txt: Vastholm for Vastholm, not Вастхольма"],
    ["th", "โซลไฮม์", "Solheim", "1.th.txt: มิรา โซลไฮม์ for Mira Solheim, not Solheim"],
  ])("ng %s: a name in Latin script in the second, and nothing else", async (language, from, to, expected) => {
    expect(said(await halves(language, [from, to]))).toEqual([expected]);
  });

  test.each(["sv", "de", "ru", "th", "zh"])("ok %s: the same names", async (language) => {
    expect(said(await halves(language))).toEqual([]);
  });

  test("what one set says of itself is not said across", async () => {
    const [first] = await halves("sv");
    expect(draftsOf(inconsistentRendering, first!).filter(({ data }) => data.across === "corpus")).toEqual([]);
  });

  test("a name that the glossary settles is left to the glossary's rules", async () => {
    const glossary = "concepts:\n  - { id: vastholm, type: place, terms: { en: Vastholm, zh: 瓦斯特霍尔姆 } }\n";
    expect(said(await halves("zh", ["瓦斯特霍尔姆", "Vastholm"], glossary), glossary)).toEqual([]);
  });
});
