import { describe, expect, test } from "vitest";
import type { UserError } from "../../src/errors.ts";
import { parseGlossary } from "../../src/glossary/parse.ts";
import { faultsOf, glossaryOf } from "./glossary-of.ts";

describe("what the format may hold", () => {
  test("strings, lists and mappings are terms; the first is preferred, the others admitted", () => {
    const [concept] = glossaryOf("concepts:\n  - id: a\n    terms:\n      sv: ett\n      nb: [en, ein]\n      th: [{ term: ก, status: deprecated }, ข, ค]\n").concepts;
    expect(concept!.languages.map(({ language, terms }) => [language, terms.map(({ term, status }) => `${term} ${status}`)])).toEqual([
      ["sv", ["ett preferred"]],
      ["nb", ["en preferred", "ein admitted"]],
      ["th", ["ก deprecated", "ข preferred", "ค admitted"]],
    ]);
  });

  test("every term field arrives", () => {
    const glossary = glossaryOf('concepts:\n  - id: a\n    terms:\n      en: { term: x, status: draft, partOfSpeech: noun, gender: neuter, type: acronym, caseSensitive: true, diacriticSensitive: false, match: exact, forms: [y], context: c, reason: r, firstMention: true }\n');
    expect(glossary.concepts[0]!.languages[0]!.terms[0]).toEqual({ term: "x", status: "draft", partOfSpeech: "noun", gender: "neuter", type: "acronym", caseSensitive: true, diacriticSensitive: false, match: "exact", forms: ["y"], context: "c", reason: "r", firstMention: true, place: { path: "glossary/test.yaml", line: 4, column: 19 } });
  });

  test("translate is one policy or one per language, and a regional language asks its parent", () => {
    const glossary = glossaryOf("concepts:\n  - id: a\n    translate: false\n    terms: { en: A1 }\n  - id: b\n    translate: { zh: either, th: transliterate }\n    terms: { en: B1 }\n");
    const [a, b] = glossary.concepts;
    expect([a!.translate("sv"), b!.translate("th"), b!.translate("zh-Hant"), b!.translate("sv")]).toEqual([false, "transliterate", "either", true]);
  });

  test("files are merged in the order of their paths", () => {
    const files = [{ path: "b.yaml", text: "concepts:\n  - { id: b, terms: { sv: b1 } }" }, { path: "a.yaml", text: "\uFEFFconcepts:\r\n  - { id: a, terms: { sv: a1 } }\r\n" }];
    expect(parseGlossary(files).concepts.map(({ id }) => id)).toEqual(["a", "b"]);
  });

  test("sections answer for regions and for Norwegian", () => {
    const glossary = glossaryOf("concepts:\n  - id: a\n    terms: { pt: equipa, no: lag, zh-Hant: 隊 }\n");
    const terms = (language: string): string[] => glossary.terms(glossary.concept("a")!, language).map(({ term }) => term);
    expect([terms("pt-BR"), terms("nb"), terms("zh"), terms("zh-TW"), terms("sv")]).toEqual([["equipa"], ["lag"], ["隊"], [], []]);
  });
});

describe("what is wrong is said at its place, all at once", () => {
  test.each([
    ["an unknown key", "concepts:\n  - id: a\n    typ: person\n    terms: { sv: x1 }", 'a.yaml:3:5 Unknown key "typ" | Did you mean "type"?'],
    ["an unknown value", "concepts:\n  - id: a\n    type: persn\n    terms: { sv: x1 }", 'a.yaml:3:11 "persn" is no type that is known | Did you mean "person"?'],
    ["a number for a term", "concepts:\n  - id: a\n    terms: { sv: 12 }", 'a.yaml:3:18 12 is read as a number, text is expected | Put it in quotes: "12".'],
    ["no value", "concepts:\n  - id: a\n    terms:\n      sv:\n", 'a.yaml:4:7 "sv" has no value | Give it one, or remove the line.'],
    ["a country for a language", "concepts:\n  - id: a\n    terms: { jp: 日本 }", 'a.yaml:3:14 "jp" is no language that is known | Did you mean "ja"?'],
    ["an underscore in a tag", "concepts:\n  - id: a\n    terms: { pt_BR: time }", 'a.yaml:3:14 "pt_BR" is written with "_", language tags have "-" | Did you mean "pt-BR"?'],
    ["a typo in a term's fields", "concepts:\n  - id: a\n    terms:\n      sv:\n        - { term: x1, statu: draft }", 'a.yaml:5:23 Unknown key "statu" | Did you mean "status"?'],
    ["an empty term", 'concepts:\n  - id: a\n    terms: { sv: " " }', "a.yaml:3:18 A term is empty"],
    ["a term of signs", 'concepts:\n  - id: a\n    terms: { sv: "—" }', 'a.yaml:3:18 "—" has no letter or digit to look for'],
    ["a missing id", "concepts:\n  - terms: { sv: x1 }", 'a.yaml:2:5 "id" is missing | Every concept has an id, such as "id: to-lam".'],
    ["a wrong root", "concept: []", 'a.yaml:1:1 "concepts" is missing | A glossary file begins with "concepts:" and a list of concepts.'],
    ["no concepts in terms", "concepts:\n  - id: a\n    terms: {}", 'a.yaml:3:5 The concept "a" has no terms | Give it a term in one language at least.'],
    ["a policy that is none", "concepts:\n  - id: a\n    translate: { th: keep }\n    terms: { sv: x1 }", 'a.yaml:3:22 "keep" is no translate policy that is known | Known: true, false, transliterate, either.'],
    ["a key that stands twice", "concepts:\n  - id: a\n    id: b\n    terms: { sv: x1 }", "a.yaml:3:5 The same key stands twice in one mapping | Join the two, or rename one."],
    ["a merge key", "concepts:\n  - id: a\n    <<: {}\n    terms: { sv: x1 }", "a.yaml:3:5 Merge keys (<<) are not part of YAML 1.2 | Write the merged keys out."],
  ])("%s", (_, text, fault) => {
    expect(faultsOf(text)[0]).toBe(fault);
  });

  test("an id in two files, with both places", () => {
    const text = "concepts:\n  - { id: a, terms: { sv: x1 } }";
    expect(faultsOf(text, text)).toEqual(['b.yaml:2:11 The id "a" is taken | It is first used at a.yaml:2:11. Rename one, or join the two.']);
  });

  test("faults of several files come together, with excerpts", () => {
    const bad = "concepts:\n  - id: a\n    typ: x\n    terms: { sv: 1, th: }";
    try {
      parseGlossary([{ path: "b.yaml", text: bad }, { path: "a.yaml", text: "\t- x" }]);
      expect.unreachable();
    } catch (error) {
      const faults = [error as UserError, ...(error as UserError).others];
      expect(faults.map(({ place }) => place?.path)).toEqual(expect.arrayContaining(["a.yaml", "b.yaml"]));
      expect(faults.find(({ message }) => message.includes("typ"))!.place).toMatchObject({ line: 3, column: 5, excerpt: "    typ: x", length: 3 });
    }
  });

  test.each(["(?=x)y", "(a)\\1", "(", "[z-a]"])("a regular expression that RE2 cannot do: %s", (source) => {
    expect(faultsOf(`concepts:\n  - id: a\n    terms: { sv: { term: '${source}', match: regex } }`)[0]).toMatch(/^a\.yaml:3:26 The regular expression cannot be used: .*RE2/u);
  });

  test("empty files, several documents, tabs", () => {
    expect(faultsOf("")[0]).toContain("The glossary file is empty");
    expect(faultsOf("# nothing yet\n")[0]).toContain("The glossary file is empty");
    expect(faultsOf("concepts: []\n---\nconcepts: []\n")[0]).toContain("several YAML documents");
    expect(faultsOf("concepts:\n\t- id: a\n")[0]).toMatch(/^a\.yaml:2/u);
  });

  test("aliases that unfold into a giant are refused, a plain one is not", () => {
    const bomb = ["a: &a [x, x]", ..."bcdefghij".split("").map((name, index) => `${name}: &${name} [${Array(9).fill(`*${"abcdefghi"[index]!}`).join(", ")}]`), "concepts: []"].join("\n");
    expect(faultsOf(bomb).join()).toContain("holds aliases itself");
    expect(faultsOf("concepts:\n  - { id: a, definition: &d words, terms: { sv: x1 } }\n  - { id: b, definition: *d, terms: { sv: x2 } }")).toEqual([]);
  });

  test("anything at all is a user error or a glossary, never a crash", () => {
    for (const text of ["[]", "1", "null", "concepts: 1", "concepts: [1, null, []]", "concepts:\n  - id: [a]\n    terms: [b]", "{", "a: *b", "!!js/function 'x'", "concepts: [{id: a, terms: {sv: [[x]]}, examples: {ok: 1}}]", "%YAML 9\n---\nx"]) {
      expect(faultsOf(text).length, text).toBeGreaterThan(0);
    }
  });
});
