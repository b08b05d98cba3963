import { describe, expect, it } from "vitest";
import { checkSets } from "./check-sets.ts";
import type { Article } from "../../src/article/types.ts";
import type { Draft, Finding, Rule, RuleId, SetView } from "../../src/check/types.ts";
import { segmentPlace } from "../../src/check/places.ts";
import { rules } from "../../src/check/rules/index.ts";
import { articleOf, contextOf, setOf } from "./views.ts";

const glossary = `
concepts:
  - { id: lamp, terms: { en: [lantern, { term: lampion, status: deprecated }], sv: [lykta, { term: lampion, status: deprecated }] } }
`;
const context = contextOf(glossary);
const deprecated = rules.filter(({ id }) => id === "deprecated-term");
const check = (views: readonly SetView[], some: readonly Rule[] = deprecated): Finding[] => checkSets(views, { rules: some, context });
const viewOf = (...articles: Article[]): SetView => setOf(articles, { glossary });
const fingerprints = (article: Article): string[] => check([viewOf(article)]).map(({ fingerprint }) => fingerprint);

describe("fingerprints", () => {
  const lines = ["The lampion is lit.", "It is dark.", "The old lampion is broken."];

  it("survive edits elsewhere and a move of the sentence", () => {
    const before = fingerprints(articleOf("en", lines));
    expect(fingerprints(articleOf("en", ["A new beginning, longer than before.", ...lines]))).toEqual(before);
    expect(fingerprints(articleOf("en", [lines[2]!, lines[0]!])).sort()).toEqual([...before].sort());
  });

  it("tell equal sentences apart, and different sentences, files and sets", () => {
    expect(new Set(fingerprints(articleOf("en", [lines[0]!, lines[0]!]))).size).toBe(2);
    const [one] = fingerprints(articleOf("en", [lines[0]!]));
    expect(fingerprints(articleOf("en", ["The lampion is out."]))).not.toContain(one);
    expect(fingerprints(articleOf("en", [lines[0]!], { path: "other.en.txt" }))).not.toContain(one);
  });

  it("do not depend on where the set's folder lies, on composition or on spaces", () => {
    const at = (folder: string, text: string): string[] => fingerprints(articleOf("en", [text], { path: `${folder}/a.en.txt` }));
    expect(at("x/y", "The lampion of the café.")).toEqual(at("z", "The lampion of the cafe\u0301."));
  });
});

/** A rule that states given drafts of the second article's sentences. */
function stating<R extends RuleId>(id: R, data: Draft<R>["data"], more: Partial<Draft> = {}): Rule {
  return {
    id,
    severity: "warning",
    category: "terminology/inconsistent-use",
    *set(view) {
      const [source, target] = view.articles;
      yield { rule: id, data, confidence: 0.9, place: segmentPlace(target!.article, 0), actual: "words", expected: [], evidence: [], related: [segmentPlace(source!.article, 0)], ...more } as Draft;
    },
  };
}

describe("findings", () => {
  const pair = (): SetView => viewOf(articleOf("en", ["The light is lit tonight.", "Ships pass."]), articleOf("sv", ["Ljuset är tänt i kväll.", "Fartyg passerar."]));

  it("have the same order whatever order sets and rules come in", () => {
    const views = ["b", "a"].map((name) => setOf([articleOf("en", ["lampion", "a lampion"], { path: `${name}.en.txt` })], { glossary, id: name }));
    const order = check(views).map(({ set, place }) => `${set} ${place.segment}`);
    expect(order).toEqual(["a 0", "a 1", "b 0", "b 1"]);
    expect(check([...views].reverse()).map(({ fingerprint }) => fingerprint)).toEqual(check(views).map(({ fingerprint }) => fingerprint));
  });

  it("are said once where two rules say the same of the same words: the glossary's rule wins", () => {
    const place = (view: SetView): Draft["place"] => ({ article: view.articles[1]!.article, segment: 0, span: { start: 0, end: 6 } });
    const view = pair();
    const words = { place: place(view), actual: "Ljuset" };
    const found = check([view], [
      stating("inconsistent-rendering", { sourceForm: "light", sourceLanguage: "en", majority: "lykta", across: "article" }, words),
      stating("missing-term", { sourceForm: "light", wanted: 1, found: 0 }, { ...words, concept: "lamp" }),
    ]);
    expect(found.map(({ rule }) => rule)).toEqual(["missing-term"]);
  });

  it("are not silenced by a better rule that is itself too unsure to be shown", () => {
    const view = pair();
    const place = { article: view.articles[1]!.article, segment: 0, span: { start: 0, end: 6 } };
    const found = check([view], [
      stating("inconsistent-rendering", { sourceForm: "light", sourceLanguage: "en", majority: "lykta", across: "article" }, { place }),
      stating("missing-term", { sourceForm: "light", wanted: 1, found: 0 }, { place, confidence: 0.3 }),
    ]);
    expect(found.map(({ rule }) => rule)).toEqual(["inconsistent-rendering"]);
  });

  it("about the words of an untranslated sentence give way to the sentence", () => {
    const found = check([pair()], [stating("omitted-name", { name: "Ida", sourceLanguage: "en", present: 0, versions: 1 }), stating("untranslated-segment", { from: "en", segments: 1 })]);
    expect(found.map(({ rule }) => rule)).toEqual(["untranslated-segment"]);
  });

  it("of one rule about one place are one, with the parallel places of all", () => {
    const view = pair();
    const other = segmentPlace(view.articles[0]!.article, 1);
    const found = check([view], [stating("omitted-name", { name: "Ida", sourceLanguage: "en", present: 0, versions: 1 }), stating("omitted-name", { name: "Ida", sourceLanguage: "en", present: 1, versions: 2 }, { confidence: 0.95, related: [other] })]);
    expect(found).toMatchObject([{ confidence: 0.95, data: { versions: 2 }, related: [{ segment: 1 }, { segment: 0 }] }]);
  });

  it("take their severity from the settings, by file; off is silent", () => {
    const views = [viewOf(articleOf("en", ["lampion"]), articleOf("sv", ["lampion"]))];
    const found = checkSets(views, { rules: deprecated, context, severities: (_, path) => ({ severity: path.includes(".sv.") ? "off" : "info" }) });
    expect(found).toMatchObject([{ severity: "info", place: { article: { language: "en" } } }]);
  });
});
