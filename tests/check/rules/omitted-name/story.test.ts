import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { omittedName } from "../../../../src/check/rules/omitted-name.ts";
import { draftsOf } from "../../views.ts";
import { embeddedSets, story, told } from "../../renderings/embedded.ts";

const SHOWN = 0.5;
const THANKS = 7;

let sets: Awaited<ReturnType<typeof embeddedSets>>;
beforeAll(async () => {
  sets = await embeddedSets();
});
afterAll(() => sets.close());

describe("a name that a sentence lost is found", () => {
  test.each([
    ["sv", " Solheim", ""],
    ["de", " Solheim", ""],
    ["ru", " Сольхейм", ""],
    ["th", "โซลไฮม์", ""],
    ["zh", "索尔海姆", ""],
  ])("%s", async (language, from, to) => {
    const view = await sets.set([told("en"), told(language, { line: THANKS, from, to })]);
    const drafts = draftsOf(omittedName, view).filter(({ confidence }) => confidence >= SHOWN);
    expect(drafts.map(({ place, data }) => [place.segment, data.name])).toEqual([[THANKS, "Solheim"]]);
  });
});

describe("nothing is found", () => {
  test.each(["sv", "de", "ru", "th", "zh"])("where %s has all names, in its own script and inflected", async (language) => {
    const view = await sets.set([told("en"), told(language)]);
    expect(draftsOf(omittedName, view).filter(({ confidence }) => confidence >= SHOWN)).toEqual([]);
  });

  test("for a surname after the full name", async () => {
    const view = await sets.set([told("en"), told("sv", { line: 1, from: "Mira Solheim", to: "Solheim" })]);
    expect(draftsOf(omittedName, view).filter(({ confidence }) => confidence >= SHOWN)).toEqual([]);
  });

  test.each([
    ["sv", "Solheim", "borgmästaren"],
    ["de", "Solheim", "der Bürgermeisterin"],
    ["ru", "Сольхейм", "мэра"],
    ["sv", "Solheim", "henne"],
  ])("where %s says %s another way: %s", async (language, from, to) => {
    const view = await sets.set([told("en"), told(language, { line: THANKS, from, to })]);
    expect(draftsOf(omittedName, view).filter(({ confidence }) => confidence >= SHOWN)).toEqual([]);
  });

  test("for a country that the language calls otherwise", async () => {
    const view = await sets.set([told("en", { line: 7, from: "Solheim for her patience", to: "Germany and China" }), told("sv", { line: 7, from: "Solheim för hennes tålamod", to: "Tyskland och Kina" })]);
    expect(draftsOf(omittedName, view).filter(({ confidence }) => confidence >= SHOWN)).toEqual([]);
  });
});

describe("a pronoun for a name that was said just before is no loss", () => {
  test.each([
    ["sv", "Solheim", "henne"],
    ["de", "Solheim", "ihr"],
  ])("%s", async (language, from, to) => {
    const before = { line: 6, from: story.en![6]!, to: "Solheim waited for the ferry in the rain." };
    const english = told("en", before);
    const translated = told(language, { line: 7, from, to });
    const view = await sets.set([english, translated]);
    expect(draftsOf(omittedName, view).filter(({ confidence, place }) => confidence >= SHOWN && place.segment === THANKS)).toEqual([]);
  });
});

test("the versions that have the name are counted", async () => {
  const view = await sets.set([told("en"), told("de"), told("th"), told("sv", { line: THANKS, from: " Solheim", to: "" })]);
  const [draft, ...others] = draftsOf(omittedName, view).filter(({ confidence }) => confidence >= SHOWN);
  expect(others).toEqual([]);
  expect(draft!.data).toEqual({ name: "Solheim", sourceLanguage: "en", present: 2, versions: 2 });
});

describe("what has a capital and is no name, or need not come back, is not missed", () => {
  test.each([
    ["a title before a name", "Det. Sgt. Mira Solheim thanked the crew.", "Kriminalinspektör Mira Solheim tackade besättningen."],
    ["a body called by a common noun", "The Ministry thanked the crew.", "Departementet tackade besättningen."],
    ["an abbreviation written out", "The storm began at 9 BST on the coast.", "Stormen började klockan 9 brittisk sommartid vid kusten."],
  ])("%s", async (_, english, swedish) => {
    const view = await sets.set([
      told("en", { line: THANKS, from: "The crew thanked Solheim for her patience.", to: english }),
      told("sv", { line: THANKS, from: "Besättningen tackade Solheim för hennes tålamod.", to: swedish }),
    ]);
    expect(draftsOf(omittedName, view).filter(({ confidence }) => confidence >= SHOWN)).toEqual([]);
  });

  test("a name of the headline", async () => {
    const headline = { line: 0, from: "The ferry from Vastholm to the islands was cancelled on Monday.", to: "Kvarnvik waits for news of the ferry" };
    const view = await sets.set([told("en", headline), told("sv", { line: 0, from: "Färjan från Vastholm till öarna ställdes in på måndagen.", to: "Kuststaden väntar på besked om färjan" })]);
    expect(draftsOf(omittedName, view).filter(({ confidence }) => confidence >= SHOWN)).toEqual([]);
  });
});
