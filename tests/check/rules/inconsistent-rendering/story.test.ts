import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inconsistentRendering } from "../../../../src/check/rules/inconsistent-rendering.ts";
import { articleOf, draftsOf } from "../../views.ts";
import { embeddedSets, story, told } from "../../renderings/embedded.ts";

const FERRY = 6;
/** What a finding at the default level must have (check/filters). */
const SHOWN = 0.5;
/** What `--strict` shows besides. */
const STRICT = 0.2;

let sets: Awaited<ReturnType<typeof embeddedSets>>;
beforeAll(async () => {
  sets = await embeddedSets();
});
afterAll(() => sets.close());

describe("a term rendered by another word once is found", () => {
  test.each([
    // An ordinary word of one version alone: a synonym as likely as a fault.
    ["sv", "färjan", "kyrkan", STRICT],
    ["sv", "färjan", "ferry", SHOWN],
    ["de", "Fähre", "Wolke", STRICT],
    ["ru", "паром", "закон", STRICT],
    ["th", "เรือข้ามฟาก", "ferry", SHOWN],
    ["zh", "渡轮", "法院", STRICT],
  ])("%s: %s -> %s", async (language, from, to, least) => {
    const view = await sets.set([told("en"), told(language, { line: FERRY, from, to })]);
    const drafts = draftsOf(inconsistentRendering, view).filter(({ confidence }) => confidence >= least);
    expect(drafts.map(({ place, data }) => [place.segment, data.sourceForm])).toEqual([[FERRY, "ferry"]]);
    const [draft] = drafts;
    expect(to).toContain(draft!.actual);
    expect(draft!.evidence[0]!.count).toBeGreaterThanOrEqual(3);
  });
});

describe("nothing is found", () => {
  test.each(["sv", "de", "ru", "th", "zh"])("where %s is consistent, inflected as the language does", async (language) => {
    const view = await sets.set([told("en"), told(language)]);
    expect(draftsOf(inconsistentRendering, view).filter(({ confidence }) => confidence >= SHOWN)).toEqual([]);
  });

  test("for a compound with the term (färjeturen) or a synonym of an ordinary word", async () => {
    const view = await sets.set([told("en"), told("sv", { line: FERRY, from: "färjan", to: "färjeturen" })]);
    expect(draftsOf(inconsistentRendering, view).filter(({ confidence }) => confidence >= SHOWN)).toEqual([]);
  });

  test("in one article alone", async () => {
    const view = await sets.set([told("sv")]);
    expect(draftsOf(inconsistentRendering, view)).toEqual([]);
  });

  test("without vectors, and without words", async () => {
    const empty = await sets.set([articleOf("en", ["1234", "—"]), articleOf("th", ["1234", "—"])]);
    expect(draftsOf(inconsistentRendering, empty)).toEqual([]);
    const bare = await sets.set([told("en"), told("sv")], { pieces: new Map() });
    expect(draftsOf(inconsistentRendering, bare).filter(({ confidence }) => confidence >= SHOWN)).toEqual([]);
  });
});

test("of five versions the odd one out is named once, with the others beside it", async () => {
  const articles = Object.keys(story).map((language) => (language === "ru" ? told("ru", { line: FERRY, from: "паром", to: "закон" }) : told(language)));
  const view = await sets.set([told("en"), ...articles.filter(({ language }) => language !== "en")]);
  const drafts = draftsOf(inconsistentRendering, view).filter(({ confidence }) => confidence >= SHOWN);
  expect(drafts.map(({ place }) => place.article.language)).toEqual(["ru"]);
  expect(new Set(drafts[0]!.related.map(({ article }) => article.language))).toEqual(new Set(["en", "ru", "sv", "de", "th", "zh"]));
});
