import { describe, expect, it, test } from "vitest";
import { UserError } from "../../../src/errors.ts";
import { exportGlossary, importGlossary } from "../../../src/glossary/exchange/formats.ts";
import type { ExchangeFormat } from "../../../src/glossary/exchange/names.ts";
import { glossaryOf } from "../glossary-of.ts";
import { everything } from "./shapes.ts";

const { concepts } = glossaryOf(`concepts:
  - id: quay
    definition: An edge of stone, by the water
    note: old
    terms:
      en: [{ term: quay, partOfSpeech: noun }, wharf]
      sv: [kaj, { term: kai, status: deprecated }, { term: brygga, status: forbidden }]
  - id: samma
    translate: false
    terms: { en: samma }
  - id: quay-2
    terms: { en: quay, sv: kajplats, th: ท่าเรือ }
`);
const write = (format: ExchangeFormat, languages: readonly string[] = [], separator: "," | "\t" = ",") => exportGlossary(concepts, format, { languages, separator });
const take = (text: string, languages: readonly string[] = []) => importGlossary(text, "x.csv", { languages });

describe("tables with a column a language", () => {
  it("go out and come back with statuses, notes and policies", () => {
    const { text, lost } = write("csv");
    expect(text.split("\n")[0]).toBe("id,type,definition,note,translate,en,sv,sv:deprecated,sv:forbidden,th");
    expect(take(text)).toEqual([
      { id: "quay", type: "term", definition: "An edge of stone, by the water", note: "old", terms: { en: ["quay", "wharf"], sv: ["kaj", { term: "kai", status: "deprecated" }, { term: "brygga", status: "forbidden" }] } },
      { id: "samma", type: "term", translate: false, terms: { en: "samma" } },
      { id: "quay-2", type: "term", terms: { en: "quay", sv: "kajplats", th: "ท่าเรือ" } },
    ]);
    expect(lost).toEqual([{ of: "term", what: "partOfSpeech", count: 1 }]);
  });

  it("leave regular expressions out rather than write them as words", () => {
    const { text, lost } = exportGlossary(everything, "csv", { languages: [], separator: "," });
    expect(text).not.toContain("wharf");
    expect(lost).toContainEqual({ of: "term", what: "regex", count: 1 });
  });

  test.each<[string, string, string[], unknown]>([
    ["Crowdin's columns", "Concept Definition,Term [en],Status [en],Part of Speech [en],Term [sv]\na stone edge,quay,preferred,noun,kaj\n,wharf,not recommended,,\n", [], [{ definition: "a stone edge", terms: { en: { term: "quay", partOfSpeech: "noun" }, sv: "kaj" } }, { terms: { en: { term: "wharf", status: "deprecated" } } }]],
    ["Google's term set", "en,sv,pos,description\nquay,kaj,noun,an edge\n", [], [{ definition: "an edge", terms: { en: { term: "quay", partOfSpeech: "noun" }, sv: { term: "kaj", partOfSpeech: "noun" } } }]],
    ["two columns", "quay,kaj\n", ["en", "sv"], [{ terms: { en: "quay", sv: "kaj" } }]],
    ["two columns under source and target", "source,target\nquay,kaj\n", ["en", "sv"], [{ terms: { en: "quay", sv: "kaj" } }]],
    ["DeepL's four", "quay\tkaj\tEN\tSV\n", [], [{ terms: { en: "quay", sv: "kaj" } }]],
    ["DeepL's heading", "EN,SV\nquay,kaj\n", [], [{ terms: { en: "quay", sv: "kaj" } }]],
    ["several terms in a cell, Windows line ends", "en;sv\r\nquay|wharf;\"kaj; liten\"\r\n", [], [{ terms: { en: ["quay", "wharf"], sv: "kaj; liten" } }]],
    ["two banks stay two", "en,sv\nbank,bank\nbank,strand\n", [], [{ terms: { en: "bank", sv: "bank" } }, { terms: { en: "bank", sv: "strand" } }]],
    ["words of two letters are no languages", "go,gå\nno,nej\n", ["en", "sv"], [{ terms: { en: "go", sv: "gå" } }, { terms: { en: "no", sv: "nej" } }]],
  ])("%s", (_, text, languages, expected) => {
    expect(take(text, languages)).toEqual(expected);
  });

  it("ask for the languages where nothing says them", () => {
    expect(() => take("quay,kaj\n")).toThrow(/does not say which languages/u);
  });
});

describe("quotation marks in tables", () => {
  it("are told where nothing closes them, rather than taking the rest of the table for one term", () => {
    const table = 'en,sv\nquay,kaj\npier,"brygga\nferry,färja\n';
    expect(() => take(table)).toThrow(UserError);
    try {
      take(table);
    } catch (error) {
      expect((error as UserError).place).toEqual({ path: "x.csv", line: 3, column: 6, excerpt: 'pier,"brygga', length: 1 });
    }
  });

  test.each<[string, string, unknown]>([
    ["between tabs one without a second is a letter", 'en\tsv\n"quay\tkaj\npier\tbrygga\n', [{ terms: { en: '"quay', sv: "kaj" } }, { terms: { en: "pier", sv: "brygga" } }]],
    ["between tabs a quoted word in front of others", 'en\tsv\n"The Pier" bar\t"Bryggan" på udden\n', [{ terms: { en: '"The Pier" bar', sv: '"Bryggan" på udden' } }]],
    ["between tabs a spreadsheet's cell of two lines", 'definition\ten\tsv\r\n"an ""edge""\r\nof stone"\tquay\t"kaj"\r\n', [{ definition: 'an "edge"\r\nof stone', terms: { en: "quay", sv: "kaj" } }]],
    ["inches", "en,sv\n12\" pipe,12-tumsrör\n", [{ terms: { en: '12" pipe', sv: "12-tumsrör" } }]],
    ["nothing in quotes", 'en,definition,sv\nquay,"",kaj\n', [{ terms: { en: "quay", sv: "kaj" } }]],
  ])("%s", (_, text, expected) => {
    expect(take(text)).toEqual(expected);
  });
});

describe("words that JavaScript's objects know", () => {
  it("are words as others in a table", () => {
    const row = "en,sv,translate,constructor\nquay,kaj,constructor,x\n";
    expect(() => take(row)).toThrow(/does not say which languages/u);
    expect(take("en,term [sv],constructor [sv],translate\nquay,kaj,x,constructor\n")).toEqual([{ terms: { en: "quay", sv: "kaj" } }]);
  });
});

describe("tables of services", () => {
  it("DeepL: one target a source phrase; what stays as it is stands on both sides", () => {
    const { text, lost } = write("deepl", ["en", "sv"]);
    expect(text).toBe("quay,kaj\nwharf,kaj\nsamma,samma\n");
    expect(lost).toContainEqual({ of: "term", what: "twice", count: 1 });
    expect(lost).toContainEqual({ of: "term", what: "deprecated", count: 1 });
  });

  it("DeepL: several targets name their languages", () => {
    expect(write("deepl", ["en", "sv", "th"], "\t").text).toContain("quay\tท่าเรือ\tEN\tTH\n");
    expect(take(write("deepl", ["en", "sv", "th"]).text)).toContainEqual({ terms: { en: "wharf", sv: "kaj" } });
  });

  it("Google: two columns for two languages, else a term set", () => {
    expect(write("google", ["en", "sv"]).text).toBe("quay,kaj\nwharf,kaj\nsamma,samma\n");
    expect(write("google").text).toBe('en,sv,th,pos,description\nquay,kaj,,noun,"An edge of stone, by the water"\nsamma,,,,\nquay,kajplats,ท่าเรือ,,\n');
    expect(write("google").lost).toContainEqual({ of: "term", what: "further", count: 1 });
  });

  it("Crowdin: statuses in its words, there and back", () => {
    const { text } = write("crowdin", ["en", "sv"]);
    expect(text).toContain("kai,,not recommended,,");
    expect(take(text)[0]).toEqual({ definition: "An edge of stone, by the water", note: "old", terms: { en: [{ term: "quay", partOfSpeech: "noun" }, "wharf"], sv: ["kaj", { term: "kai", status: "deprecated" }, { term: "brygga", status: "deprecated" }] } });
    expect(take(text).map(({ terms }) => terms["sv"])).toContain("kajplats");
  });
});
