import { describe, expect, it, test } from "vitest";
import { UserError } from "../../../src/errors.ts";
import { exportGlossary, importGlossary } from "../../../src/glossary/exchange/formats.ts";
import type { ExchangeFormat } from "../../../src/glossary/exchange/names.ts";
import { glossaryOf } from "../glossary-of.ts";
import { everything, plain, read } from "./shapes.ts";
import { faultsOfStructure, martif, tbxCore, xliff } from "./structure.ts";

const write = (format: ExchangeFormat, languages: readonly string[] = [], concepts = everything) => exportGlossary(concepts, format, { languages, separator: "," });
const take = (text: string, languages: readonly string[] = []) => importGlossary(text, "x", { languages });

describe("TBX", () => {
  test.each(["tbx", "tbx-dca", "tbx2"] as const)("%s: a round trip loses nothing", (format) => {
    const { text, lost } = write(format);
    expect(read(take(text))).toEqual(plain(everything));
    expect(lost).toEqual([]);
  });

  test.each([["tbx", tbxCore], ["tbx-dca", tbxCore], ["tbx2", martif]] as const)("%s: elements stand where the standard has them", (format, models) => {
    expect(faultsOfStructure(write(format).text, models)).toEqual([]);
  });

  it("uses the standard's own fields and words where it has them, and says what stands in samma's notes", () => {
    const { text, own } = write("tbx");
    expect(text).toContain("<basic:termType>fullForm</basic:termType>");
    expect(text).toContain("<basic:context>The Port Office is closed.</basic:context>");
    expect(text).toContain("<min:partOfSpeech>other</min:partOfSpeech>");
    expect(text).toContain("<basic:grammaticalGender>other</basic:grammaticalGender>");
    expect(own).toContainEqual({ of: "concept", what: "translate", count: 2 });
    expect(own).toContainEqual({ of: "term", what: "forms", count: 1 });
    expect(own).toContainEqual({ of: "term", what: "forbidden", count: 1 });
  });

  it("reads what others write, and passes over what it does not know", () => {
    const text = '<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd"><martif type="TBX"><text><body><termEntry id="12"><langSet xml:lang="en_US"><descripGrp><descrip type="definition">stone <hi>edge</hi> of a port</descrip><admin type="source">me</admin></descripGrp><ntig><termGrp><term>quay</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote><termNote type="x">y</termNote></termGrp></ntig></langSet><langSet xml:lang="sv"><tig><term>kaj</term></tig></langSet></termEntry></body></text></martif>';
    expect(take(text)).toEqual([{ id: "12", definition: "stone edge of a port", terms: { "en-US": "quay", sv: "kaj" } }]);
  });

  it("reads the TBX-Min of 2013", () => {
    const text = '<TBX dialect="TBX-Min"><body><entry id="C1"><langGroup xml:lang="de"><termGroup><term>Kai</term><termStatus>notRecommended</termStatus></termGroup></langGroup></entry></body></TBX>';
    expect(take(text)).toEqual([{ id: "C1", terms: { de: { term: "Kai", status: "deprecated" } } }]);
  });

  it("says what is no language, and knows no status of a name that JavaScript's objects have", () => {
    const text = (language: string): string => `<tbx><conceptEntry id="a"><langSec xml:lang="${language}"><termSec><term>quay</term><termNote type="administrativeStatus">constructor</termNote></termSec></langSec></conceptEntry></tbx>`;
    expect(take(text("no"))).toEqual([{ id: "a", terms: { no: "quay" } }]);
    for (const language of ["constructor", "toString", "__proto__", "klingon"]) expect(() => take(text(language))).toThrow(UserError);
  });

  it("expands no entities of the document's own", () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]><tbx><conceptEntry id="a"><langSec xml:lang="en"><termSec><term>&b;</term></termSec></langSec></conceptEntry></tbx>';
    expect(() => take(bomb)).toThrow(/no XML that samma can read/u);
  });

  test.each(["<tbx><conceptEntry>", "<tbx></tbx>", `<tbx>${"<a>".repeat(5000)}`])("says what is wrong with %.40s", (text) => {
    expect(() => take(text)).toThrow(/samma can read|no concept/u);
  });
});

describe("Weblate", () => {
  it("writes two languages: forbidden terms, what stays as it is, definitions", () => {
    const { text, lost } = write("weblate", ["en", "th"]);
    expect(faultsOfStructure(text, martif)).toEqual([]);
    expect(text).toContain('<descrip type="Translation needed">No</descrip>');
    expect(text).toContain('<termNote type="administrativeStatus">forbidden</termNote>');
    expect(take(text)).toEqual([
      { id: "port-office", definition: 'Runs the "port" & more', note: "moved in 2020 <sic>", terms: { en: { term: "Port Office", partOfSpeech: "properNoun" }, th: "กรมท่า" } },
      { id: "port-office.2", definition: 'Runs the "port" & more', note: "moved in 2020 <sic>", terms: { en: "PO", th: "กรมท่า" } },
      { id: "port-office.3", definition: 'Runs the "port" & more', note: "moved in 2020 <sic>", terms: { en: { term: "Port Office", partOfSpeech: "properNoun" }, th: { term: "กรม ท่า", status: "forbidden" } } },
      { id: "unclos", translate: false, terms: { en: "UNCLOS", th: "UNCLOS" } },
    ]);
    expect(lost).toContainEqual({ of: "concept", what: "examples", count: 1 });
    expect(lost).toContainEqual({ of: "concept", what: "language", count: 1 });
  });

  it("reads Weblate's explanation, usage note and statuses", () => {
    const text = '<martif type="TBX"><text><body><termEntry><descrip>An edge of stone</descrip><descrip type="Usage note">ports only</descrip><descrip type="Translation needed">No</descrip><langSet xml:lang="en"><tig><term>quay</term></tig></langSet><langSet xml:lang="sv"><tig><term>kai</term><termNote type="administrativeStatus">obsolete</termNote><note from="translator">seen in old books</note></tig></langSet></termEntry></body></text></martif>';
    expect(take(text)).toEqual([{ definition: "An edge of stone", note: "ports only", translate: false, terms: { en: "quay", sv: { term: "kai", status: "superseded" } } }]);
  });
});

describe("XLIFF", () => {
  it("a round trip of two languages loses nothing of them", () => {
    const two = everything.map((concept) => ({ ...concept, languages: concept.languages.filter(({ language }) => language === "en" || language === "th") })).filter(({ id }) => id === "port-office");
    const { text, lost } = write("xliff", ["en", "th"], two);
    expect(read(take(text))).toEqual(plain(two));
    expect(lost).toEqual([]);
    expect(faultsOfStructure(text, xliff)).toEqual([]);
  });

  it("gathers the entries of all units, and needs no attributes of samma's", () => {
    const unit = (id: string, entry: string): string => `<unit id="${id}"><gls:glossary><gls:glossEntry ref="#m1">${entry}</gls:glossEntry></gls:glossary><segment><source>x</source></segment></unit>`;
    const text = `<xliff version="2.0" srcLang="en" trgLang="sv-SE" xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0"><file id="f">${unit("1", '<gls:term source="old">quay</gls:term><gls:translation id="1">kaj</gls:translation>')}${unit("2", "<gls:term>quay</gls:term><gls:translation>kaj</gls:translation><gls:translation>brygga</gls:translation>")}${unit("3", "<gls:term>tide</gls:term><gls:definition>rise and fall</gls:definition>")}</file></xliff>`;
    expect(take(text)).toEqual([{ terms: { en: "quay", "sv-SE": ["kaj", "brygga"] } }, { definition: "rise and fall", terms: { en: "tide" } }]);
  });

  it("says that translated segments are no glossary", () => {
    expect(() => take('<xliff version="2.0" srcLang="en"><file id="f"><unit id="1"><segment><source>x</source></segment></unit></file></xliff>')).toThrow(/no glossary in the file/u);
  });
});

describe("formats of two languages", () => {
  it("ask which, where the glossary has more", () => {
    expect(() => write("xliff")).toThrow(/xliff pairs two languages: which/u);
    expect(() => write("deepl")).toThrow(/a source with its targets/u);
    expect(() => write("weblate", ["en", "sv", "th"])).toThrow(/which/u);
  });

  it("need no answer where it has just two", () => {
    const { concepts } = glossaryOf("concepts:\n  - id: quay\n    terms: { en: quay, sv: kaj }\n");
    expect(write("deepl", [], concepts).text).toBe("quay,kaj\n");
  });
});
