import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { omittedName } from "../../../../src/check/rules/omitted-name.ts";
import { draftsOf } from "../../views.ts";
import { embeddedSets, told } from "../../renderings/embedded.ts";

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

  test("for a country that the language calls otherwise", async () => {
    const view = await sets.set([told("en", { line: 7, from: "Solheim for her patience", to: "Germany and China" }), told("sv", { line: 7, from: "Solheim för hennes tålamod", to: "Tyskland och Kina" })]);
    expect(draftsOf(omittedName, view).filter(({ confidence }) => confidence >= SHOWN)).toEqual([]);
  });
});

test("the versions that have the name are counted", async () => {
  const view = await sets.set([told("en"), told("de"), told("th"), told("sv", { line: THANKS, from: " Solheim", to: "" })]);
  const [draft, ...others] = draftsOf(omittedName, view).filter(({ confidence }) => confidence >= SHOWN);
  expect(others).toEqual([]);
  expect(draft!.data).toEqual({ name: "Solheim", sourceLanguage: "en", present: 2, versions: 2 });
});
