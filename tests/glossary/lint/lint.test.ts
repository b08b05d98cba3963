import { describe, expect, test } from "vitest";
import { languagesNotCompared, lintGlossary, type LintOptions, type TermVectors } from "../../../src/glossary/lint/index.ts";
import { lintFormats } from "../../../src/report/glossary/lint.ts";
import { glossaryOf } from "../glossary-of.ts";

/** What lint says, one line each: rule, concept, language, term. */
function lint(concepts: unknown, options: LintOptions = {}): string[] {
  return lintGlossary(glossaryOf(JSON.stringify({ concepts })), options).map(({ rule, concept, language, term }) => [rule, concept.id, language, term?.term].filter((part) => part !== undefined).join(" "));
}

describe("faults", () => {
  test.each<[string, unknown, string[]]>([
    ["a term twice", [{ id: "a", terms: { sv: ["avtal", "avtal"] } }], ["duplicate-term a sv avtal"]],
    ["preferred and deprecated at once", [{ id: "a", terms: { sv: ["avtal", { term: "avtal", status: "deprecated" }] } }], ["contradictory-status a sv avtal"]],
    ["two concepts claim one term", [{ id: "a", terms: { sv: "ordförande" } }, { id: "b", terms: { sv: "Ordförande" } }], ["claimed-term b sv Ordförande"]],
    ["a deprecated term inside an allowed one", [{ id: "a", type: "place", terms: { en: ["Beijing", { term: "Peking", status: "deprecated" }] } }, { id: "b", type: "organization", terms: { en: "Peking University" } }], ["hidden-term a en Peking"]],
    ["a language that the others have", [{ id: "a", terms: { sv: "avtal", th: "ข้อตกลง" } }, { id: "b", terms: { sv: "fördrag" } }], ["missing-language b th"]],
    ["Latin letters for Thai", [{ id: "a", terms: { th: "To Lam" } }], ["wrong-script a th To Lam"]],
    ["a Cyrillic letter in a Latin word", [{ id: "a", terms: { sv: "Kin\u0430" } }], ["wrong-script a sv Kin\u0430"]],
    ["decomposed letters", [{ id: "a", terms: { vi: "Tô Lâm".normalize("NFD") } }], ["mixed-normalisation a vi Tô Lâm"]],
    ["a zero-width space", [{ id: "a", terms: { th: "โต\u200Bลัม" } }], ["invisible-character a th โต\u200Bลัม"]],
    ["a regular expression for nothing", [{ id: "a", terms: { en: { term: "x*", match: "regex" } } }], ["broad-regex a en x*"]],
    ["examples that fail", [{ id: "a", terms: { sv: ["avtal", { term: "deal", status: "deprecated" }] }, examples: { ok: { sv: ["en deal", "ingenting"] }, bad: { sv: "ett avtal" } } }], ["failing-example a sv", "failing-example a sv", "failing-example a sv"]],
    ["one letter apart", [{ id: "a", terms: { sv: "havsrättskonventionen" } }, { id: "b", terms: { sv: "havsrättkonventionen" } }], ["near-duplicate b sv havsrättkonventionen"]],
    ["a hyphen apart", [{ id: "a", terms: { sv: "Kina Vietnam" } }, { id: "b", terms: { sv: "Kina-Vietnam" } }], ["near-duplicate b sv Kina-Vietnam"]],
  ])("%s", (_, concepts, expected) => {
    expect(lint(concepts)).toEqual(expected);
  });
});

describe("no faults", () => {
  test.each<[string, unknown]>([
    ["two terms that differ in case, where case matters", [{ id: "a", terms: { en: { term: "SHIFT", caseSensitive: true } } }, { id: "b", terms: { en: "shift" } }]],
    ["one term in two languages", [{ id: "a", terms: { sv: "Vietnam", nb: "Vietnam" } }]],
    ["a term that stays as it is", [{ id: "a", terms: { en: "treaty", th: "สนธิสัญญา" } }, { id: "b", translate: false, terms: { en: "UNCLOS" } }]],
    ["Latin letters where either is right", [{ id: "a", translate: { th: "either" }, terms: { th: "APEC" } }]],
    ["Latin letters that are deprecated", [{ id: "a", terms: { th: ["โตลัม", { term: "To Lam", status: "deprecated" }] } }]],
    ["two short names a letter apart", [{ id: "a", type: "place", terms: { sv: "Ha Giang" } }, { id: "b", type: "place", terms: { sv: "An Giang" } }]],
    ["two numbered acts", [{ id: "a", terms: { sv: "resolution 1973" } }, { id: "b", terms: { sv: "resolution 1974" } }]],
    ["kanji and kana for Japanese", [{ id: "a", terms: { ja: ["習近平", "ベトナム", "する"] } }]],
  ])("%s", (_, concepts) => {
    expect(lint(concepts)).toEqual([]);
  });
});

test("articles say what is used", () => {
  const concepts = [{ id: "a", terms: { sv: ["avtal", { term: "deal", status: "deprecated" }] } }, { id: "b", terms: { sv: "fördrag" } }, { id: "c", terms: { sv: "handel" } }];
  expect(lint(concepts, { articles: [{ language: "sv", text: "En deal om handeln." }] })).toEqual(["never-preferred a sv avtal", "unused-concept b"]);
});

describe("meaning", () => {
  /** Vectors of two dimensions by angle, in degrees. */
  const vectorsOf = (angles: Readonly<Record<string, number>>): TermVectors => ({
    dimensions: 2,
    rows: Float32Array.from(Object.values(angles).flatMap((angle) => [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)])),
    rowOf: new Map(Object.keys(angles).map((term, row) => [term, row])),
  });
  const concepts = [{ id: "pm", terms: { en: "head of government", sv: "statsminister" } }, { id: "premier", terms: { en: "premier", sv: "regeringschef" } }];

  test("two concepts that mean one thing in two languages", () => {
    const vectors = vectorsOf({ "head of government": 0, premier: 20, statsminister: 100, regeringschef: 130 });
    expect(lint(concepts, { vectors })).toEqual(["near-in-meaning premier en premier"]);
    const [result] = lintGlossary(glossaryOf(JSON.stringify({ concepts })), { vectors });
    expect(result!.data).toMatchObject({ otherConcept: { id: "pm" }, alike: [{ language: "en" }, { language: "sv" }] });
  });

  test.each<[string, unknown, Readonly<Record<string, number>>]>([
    ["one language alone", concepts, { "head of government": 0, premier: 20, statsminister: 100, regeringschef: 200 }],
    ["siblings that share a word", [{ id: "a", terms: { en: "Foreign Minister", sv: "utrikesminister" } }, { id: "b", terms: { en: "Defence Minister", sv: "försvarsminister" } }], { "Foreign Minister": 0, "Defence Minister": 10, utrikesminister: 50, försvarsminister: 60 }],
    ["the same word in both, which claims one term", [{ id: "a", terms: { en: "car", sv: "bil", de: "Auto" } }, { id: "b", terms: { en: "motor", sv: "vagn", de: "Auto" } }], { car: 0, motor: 5, bil: 50, vagn: 55, Auto: 90 }],
  ])("is silent about %s", (_, given, angles) => {
    expect(lint(given, { vectors: vectorsOf(angles) }).filter((line) => line.startsWith("near-in-meaning"))).toEqual([]);
  });

  test("says which languages of a glossary of thousands were not compared", () => {
    const small = glossaryOf(JSON.stringify({ concepts: [{ id: "quay", terms: { en: "quay", sv: "kaj", fi: "laituri" } }] }));
    const vectors = vectorsOf({ quay: 0, kaj: 0, laituri: 0 });
    const large = { ...small, concepts: Array.from({ length: 5000 }, () => ({ ...small.concepts[0]! })) };
    expect(languagesNotCompared(large, vectors)).toEqual(["fi", "sv"]);
    expect(languagesNotCompared(small, vectors)).toEqual([]);
    const report = { samma: "1", concepts: 5000, articles: 0, faults: [], notCompared: ["fi", "sv"] };
    expect(lintFormats.pretty(report, { color: false })).toContain("not in Finnish and Swedish");
    expect(JSON.parse(lintFormats.json(report))).toMatchObject({ notCompared: { "near-in-meaning": ["fi", "sv"] } });
  });

  test("is silent without vectors", () => {
    expect(lint(concepts)).toEqual([]);
  });
});
