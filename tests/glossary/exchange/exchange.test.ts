import { describe, expect, it, test } from "vitest";
import { glossaryText } from "../../../src/glossary/edit/index.ts";
import { exportCsv, importCsv } from "../../../src/glossary/exchange/csv.ts";
import { takeIn } from "../../../src/glossary/exchange/take-in.ts";
import { importTbx } from "../../../src/glossary/exchange/tbx-read.ts";
import { exportTbx } from "../../../src/glossary/exchange/tbx-write.ts";
import { glossaryOf } from "../glossary-of.ts";

const { concepts } = glossaryOf(`concepts:
  - id: port-office
    type: organization
    definition: Runs the "port" & more
    note: moved in 2020
    terms:
      en: [Port Office, { term: Harbour Office, status: superseded, reason: old }]
      th: [กรมท่า, { term: กรม ท่า, status: forbidden, caseSensitive: true }]
  - id: quay
    terms: { sv: { term: kaj, forms: [kajer] } }
`);
const written = (shapes: ReturnType<typeof importTbx>): unknown => glossaryOf(glossaryText(shapes.map((concept) => ({ concept })))).concepts.map(({ id, type, definition, note, languages }) => ({ id, type, definition, note, languages: languages.map(({ language, terms }) => ({ language, terms: terms.map(({ place: _, ...term }) => term) })) }));
const original = concepts.map(({ id, type, definition, note, languages }) => ({ id, type, definition, note, languages: languages.map(({ language, terms }) => ({ language, terms: terms.map(({ place: _, ...term }) => term) })) }));

describe("TBX", () => {
  test.each(["dct", "dca", "martif"] as const)("round trip (%s) loses nothing", (style) => {
    expect(written(importTbx(exportTbx(concepts, style).text, "x.tbx"))).toEqual(original);
  });

  it("reads what others write, and passes over what it does not know", () => {
    const text = '<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd"><martif type="TBX"><text><body><termEntry id="12"><langSet xml:lang="en_US"><ntig><termGrp><term>quay</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote><termNote type="x">y</termNote></termGrp></ntig></langSet><langSet xml:lang="sv"><tig><term>kaj</term></tig></langSet></termEntry></body></text></martif>';
    expect(importTbx(text, "x.tbx")).toEqual([{ id: "12", terms: { "en-US": "quay", sv: "kaj" } }]);
  });

  it("expands no entities of the document's own", () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]><tbx><conceptEntry id="a"><langSec xml:lang="en"><termSec><term>&b;</term></termSec></langSec></conceptEntry></tbx>';
    expect(() => importTbx(bomb, "x.tbx")).toThrow(/no XML that samma can read/u);
  });

  test.each(["<tbx><conceptEntry>", "no xml", "<tbx></tbx>"])("says what is wrong with %s", (text) => {
    expect(() => importTbx(text, "x.tbx")).toThrow(/samma can read|no concept/u);
  });
});

describe("tables", () => {
  it("language columns, there and back", () => {
    const { text, lost } = exportCsv(concepts, ",");
    expect(text).toBe('id,type,definition,en,sv,th\nport-office,organization,"Runs the ""port"" & more",Port Office,,กรมท่า\nquay,term,,,kaj,\n');
    expect(lost).toEqual(["2 deprecated, forbidden and draft terms: a table has no place for them."]);
    expect(importCsv(text, "x.csv", [])).toEqual([
      { id: "port-office", type: "organization", definition: 'Runs the "port" & more', terms: { en: ["Port Office"], th: ["กรมท่า"] } },
      { id: "quay", type: "term", terms: { sv: ["kaj"] } },
    ]);
  });

  test.each<[string, string, string[], unknown]>([
    ["Crowdin's columns", "Concept Definition,Term [en],Status [en],Term [sv]\na stone edge,quay,preferred,kaj\n,wharf,not recommended,\n", [], [{ id: "quay", definition: "a stone edge", terms: { en: [{ term: "quay", status: "preferred" }], sv: ["kaj"] } }, { id: "wharf", terms: { en: [{ term: "wharf", status: "deprecated" }] } }]],
    ["two columns", "quay,kaj\n", ["en", "sv"], [{ id: "quay", terms: { en: "quay", sv: "kaj" } }]],
    ["DeepL's four", "quay\tkaj\tEN\tSV\n", [], [{ id: "quay", terms: { en: "quay", sv: "kaj" } }]],
    ["several terms in a cell, Windows line ends", "en;sv\r\nquay|wharf;\"kaj; liten\"\r\n", [], [{ id: "quay", terms: { en: ["quay", "wharf"], sv: ["kaj; liten"] } }]],
  ])("%s", (_, text, languages, expected) => {
    expect(importCsv(text, "x.csv", languages)).toEqual(expected);
  });

  it("asks for the languages where nothing says them", () => {
    expect(() => importCsv("quay,kaj\n", "x.csv", [])).toThrow(/does not say which languages/u);
  });
});

describe("taking in", () => {
  it("adds what is lacking, shows what differs, changes nothing", () => {
    const file = { path: "g.yaml", text: "concepts:\n  - id: quay\n    terms: { en: quay, sv: kaj }   # ours\n" };
    const { files, concepts: added, terms, conflicts } = takeIn([file], [{ id: "quay", terms: { en: [{ term: "quay", status: "deprecated" }], sv: "kai", fi: "laituri" } }, { id: "ferry", terms: { en: "ferry" } }], "new.yaml");
    expect(files[0]!.text).toBe("concepts:\n  - id: quay\n    terms: { en: quay, sv: kaj, fi: laituri }   # ours\n");
    expect(files[1]).toEqual({ path: "new.yaml", text: "concepts:\n  - id: ferry\n    terms:\n      en: ferry\n" });
    expect({ added, terms }).toEqual({ added: 1, terms: 1 });
    expect(conflicts.map(({ language, term }) => `${language} ${term}`)).toEqual(["en quay", "sv kai"]);
  });
});
