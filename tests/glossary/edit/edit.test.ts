import { describe, expect, it, test } from "vitest";
import { UserError } from "../../../src/errors.ts";
import { addConcept, addExample, addTerm, finishEdit, type GlossaryFile, mergeConcepts, removeConcept, removeTerm, renameConcept, setConcept, setStatus, setTerm } from "../../../src/glossary/edit/index.ts";

const path = "glossary/a.yaml";
const one = (text: string): GlossaryFile[] => [{ path, text }];
/** The text after an edit; what it gives must be a sound glossary. */
function after(text: string, edit: (files: GlossaryFile[]) => GlossaryFile[]): string {
  const files = one(text);
  finishEdit(files, edit(files));
  return edit(files)[0]!.text;
}

/** Every style that people write, with comments at every place. */
const harbour = `# yaml-language-server: $schema=./glossary.schema.json
concepts:   # the town's words
  # Offices
  - id: harbour-office    # since 1920
    type: organization
    terms:
      en:   Harbour Office   # two spaces
      sv: [Hamnkontoret,  'Hamnverket']
      th:
        - กรมท่า   # short
        - { term: กรมเจ้าท่า,  status: admitted }
        # no more

  - id: quay
    terms: { en: quay,   sv: kaj }   # one line
`;

/** Every line of the text before stands in the text after, in order, but those named. */
function keeps(before: string, text: string, but: readonly string[] = []): void {
  const lines = text.split("\n");
  let at = 0;
  for (const line of before.split("\n").filter((candidate) => !but.some((part) => candidate.includes(part)))) {
    const found = lines.indexOf(line, at);
    expect(found, line).toBeGreaterThanOrEqual(at);
    at = found + 1;
  }
}

describe("adding a term", () => {
  test.each<[string, string, string, string, string]>([
    ["to a single term", "harbour-office", "en", "Port Office", "      en:   [Harbour Office, Port Office]   # two spaces"],
    ["to a list on one line", "harbour-office", "sv", "Hamnen", "      sv: [Hamnkontoret,  'Hamnverket', Hamnen]"],
    ["to a list of lines", "harbour-office", "th", "ท่าเรือ", "        - { term: กรมเจ้าท่า,  status: admitted }\n        - ท่าเรือ\n        # no more"],
    ["in a new language", "harbour-office", "fi", "Satamavirasto", "        # no more\n      fi: Satamavirasto\n".replace("        # no more\n", "")],
    ["in a new language on one line", "quay", "fi", "laituri", "    terms: { en: quay,   sv: kaj, fi: laituri }   # one line"],
    ["to a single term on one line", "quay", "en", "wharf", "    terms: { en: [quay, wharf],   sv: kaj }   # one line"],
    ["that needs quotes", "quay", "sv", "kaj, lastplats: #1", '    terms: { en: quay,   sv: [kaj, "kaj, lastplats: #1"] }   # one line'],
  ])("%s", (_, id, language, term, expected) => {
    const text = after(harbour, (files) => addTerm(files, id, language, { term }));
    expect(text).toContain(expected);
    keeps(harbour, text, [expected.split("\n")[0]!.trim().split(" ")[0]!]);
  });

  it("writes what else is said of it", () => {
    const text = after(harbour, (files) => addTerm(files, "quay", "sv", { term: "brygga", status: "deprecated", reason: "smaller" }));
    expect(text).toContain("sv: [kaj, { term: brygga, status: deprecated, reason: smaller }] }");
  });

  it("keeps Windows line ends and the byte order mark", () => {
    const text = after(`\uFEFF${harbour.replace(/\n/gu, "\r\n")}`, (files) => addTerm(files, "harbour-office", "th", { term: "ท่าเรือ" }));
    expect(text.startsWith("\uFEFF#")).toBe(true);
    expect(text).toContain("        - ท่าเรือ\r\n");
    expect(/[^\r]\n/u.test(text)).toBe(false);
  });

  it("keeps a term that is a block mapping", () => {
    const text = after("concepts:\n  - id: a\n    terms:\n      en:\n        term: quay\n        status: preferred\n", (files) => addTerm(files, "a", "en", { term: "wharf" }));
    expect(text).toBe("concepts:\n  - id: a\n    terms:\n      en:\n        - term: quay\n          status: preferred\n        - wharf\n");
  });

  it("works in a glossary written as JSON", () => {
    const text = after('{"concepts": [{"id": "a", "terms": {"en": "quay"}}]}', (files) => addTerm(files, "a", "sv", { term: "kaj" }));
    expect(JSON.parse(text.replace("sv: kaj", '"sv": "kaj"'))).toEqual({ concepts: [{ id: "a", terms: { en: "quay", sv: "kaj" } }] });
  });

  it("leaves one preferred term", () => {
    const text = after("concepts:\n  - id: a\n    terms:\n      en: [{ term: quay, status: preferred }]\n", (files) => addTerm(files, "a", "en", { term: "wharf", status: "preferred" }));
    expect(text).toContain("[{ term: quay, status: admitted }, { term: wharf, status: preferred }]");
  });
});

describe("changing a term", () => {
  test.each<[string, string, string, string, string]>([
    ["alone on its line", "harbour-office", "en", "Harbour Office", "      en:   { term: Harbour Office, status: deprecated }   # two spaces"],
    ["in a list, quoted", "harbour-office", "sv", "Hamnverket", "      sv: [Hamnkontoret,  { term: 'Hamnverket', status: deprecated }]"],
    ["on a line of its own", "harbour-office", "th", "กรมท่า", "        - { term: กรมท่า, status: deprecated }   # short"],
    ["with a status before", "harbour-office", "th", "กรมเจ้าท่า", "        - { term: กรมเจ้าท่า,  status: deprecated }"],
  ])("status of a term %s", (_, id, language, term, expected) => {
    expect(after(harbour, (files) => setStatus(files, id, language, term, "deprecated"))).toContain(expected);
  });

  it("quotes a plain term that a mapping would cut", () => {
    const text = after("concepts:\n  - id: a\n    terms:\n      en: Belt, Road [old]\n", (files) => setStatus(files, "a", "en", "Belt, Road [old]", "deprecated"));
    expect(text).toContain('en: { term: "Belt, Road [old]", status: deprecated }');
  });

  it("renames a term and keeps the rest", () => {
    expect(after(harbour, (files) => setTerm(files, "harbour-office", "th", "กรมท่า", { term: "กรมท่าเรือ" }))).toBe(harbour.replace("กรมท่า ", "กรมท่าเรือ "));
  });

  it("takes two fields at once", () => {
    expect(after(harbour, (files) => setTerm(files, "harbour-office", "th", "กรมเจ้าท่า", { reason: "old", caseSensitive: true }))).toContain("status: admitted, reason: old, caseSensitive: true }");
  });

  it("takes diacritics as they are, however they are encoded", () => {
    const text = after("concepts:\n  - id: a\n    terms: { vi: Tô Lâm }\n", (files) => setStatus(files, "a", "vi", "Tô Lâm".normalize("NFD"), "admitted"));
    expect(text).toContain("{ term: Tô Lâm, status: admitted }");
  });
});

describe("removing", () => {
  it("a term of a list", () => {
    expect(after(harbour, (files) => removeTerm(files, "harbour-office", "sv", "Hamnverket"))).toContain("      sv: [Hamnkontoret]\n");
    expect(after(harbour, (files) => removeTerm(files, "harbour-office", "sv", "Hamnkontoret"))).toContain("      sv: ['Hamnverket']\n");
  });

  it("a term with its line", () => {
    expect(after(harbour, (files) => removeTerm(files, "harbour-office", "th", "กรมท่า"))).toBe(harbour.replace("        - กรมท่า   # short\n", ""));
  });

  it("the last term of a language, and the language", () => {
    expect(after(harbour, (files) => removeTerm(files, "harbour-office", "en", "Harbour Office"))).toBe(harbour.replace("      en:   Harbour Office   # two spaces\n", ""));
    expect(after(harbour, (files) => removeTerm(files, "quay", "sv", "kaj"))).toContain("terms: { en: quay }   # one line");
  });

  it("a concept, with its blank line and not its neighbours' comments", () => {
    const text = after(harbour, (files) => removeConcept(files, "quay"));
    expect(text).toBe(harbour.slice(0, harbour.indexOf("  - id: quay")));
    expect(after(harbour, (files) => removeConcept(files, "harbour-office"))).toBe(harbour.slice(0, harbour.indexOf("  - id: harbour")) + "\n" + harbour.slice(harbour.indexOf("  - id: quay")));
  });

  it("refuses to leave a concept without terms", () => {
    const text = "concepts:\n  - id: a\n    terms: { en: quay }\n";
    expect(() => removeTerm(one(text), "a", "en", "quay")).toThrow(/last term/u);
  });
});

describe("concepts", () => {
  it("adds one at the end in the file's style", () => {
    const text = after(harbour, (files) => addConcept(files, { id: "ferry", type: "term", terms: { en: "ferry", sv: ["färja", { term: "båt", status: "deprecated" }] } }));
    expect(text).toBe(`${harbour}\n  - id: ferry\n    type: term\n    terms: { en: ferry, sv: [färja, { term: båt, status: deprecated }] }\n`);
  });

  it("begins a file", () => {
    const files = addConcept(one(harbour), { id: "ferry", terms: { en: "ferry" } }, { file: "glossary/boats.yaml" });
    expect(files.map((file) => file.path)).toEqual([path, "glossary/boats.yaml"]);
    expect(files[1]!.text).toBe("concepts:\n  - id: ferry\n    terms:\n      en: ferry\n");
    expect(finishEdit(one(harbour), files).edited).toEqual([{ path: "glossary/boats.yaml", before: undefined, after: files[1]!.text }]);
  });

  it("adds to an empty list, and to a file that does not end with a line end", () => {
    expect(after("concepts: []\n", (files) => addConcept(files, { id: "a", terms: { en: "x" } }))).toBe("concepts:\n  - id: a\n    terms:\n      en: x\n");
    expect(after("concepts:\n- id: b\n  terms:\n    en: y", (files) => addConcept(files, { id: "a", terms: { en: "x" } }))).toBe("concepts:\n- id: b\n  terms:\n    en: y\n\n- id: a\n  terms:\n    en: x");
  });

  it("refuses an id that is taken, and says where", () => {
    const files = one(harbour);
    expect(() => finishEdit(files, addConcept(files, { id: "quay", terms: { en: "pier" } }))).toThrow(/The id "quay" is taken/u);
  });

  it("changes fields where they are, adds others above the terms", () => {
    const text = after(harbour, (files) => setConcept(files, "harbour-office", { type: "place", definition: "It runs the port: all of it" }));
    expect(text).toContain('    type: place\n    definition: "It runs the port: all of it"\n    terms:');
  });

  it("renames", () => {
    expect(after(harbour, (files) => renameConcept(files, "harbour-office", "port-office"))).toBe(harbour.replace("id: harbour-office", "id: port-office"));
  });

  it("merges two: nothing is lost, one term stays preferred", () => {
    const two = `${harbour}\n  - id: wharf\n    note: see quay\n    terms: { en: [wharf, quay], fi: laituri }\n    examples: { ok: { en: The wharf is new. } }\n`;
    const text = after(two, (files) => mergeConcepts(files, "wharf", "quay"));
    expect(text).toContain("    terms: { en: [quay, { term: wharf, status: admitted }],   sv: kaj, fi: laituri }   # one line");
    expect(text).toContain("note: see quay");
    expect(text).toContain("examples: { ok: { en: [The wharf is new.] } }");
    expect(text).not.toContain("id: wharf");
  });

  it("adds an example once", () => {
    const text = after(harbour, (files) => addExample(addExample(files, "quay", "ok", "sv", "En ny kaj."), "quay", "ok", "sv", "En ny kaj."));
    expect(text.match(/En ny kaj/gu)).toHaveLength(1);
    expect(after(text, (files) => addExample(files, "quay", "bad", "sv", "En brygga."))).toContain("bad: { sv: [En brygga.] }");
  });
});

describe("what cannot be done is said", () => {
  test.each<[string, (files: GlossaryFile[]) => unknown, RegExp]>([
    ["an unknown concept", (files) => addTerm(files, "harbor-office", "en", { term: "x" }), /no concept "harbor-office"/u],
    ["a term that is there", (files) => addTerm(files, "quay", "en", { term: "quay" }), /has the en term "quay" already/u],
    ["a term that is not there", (files) => setStatus(files, "quay", "en", "pier", "admitted"), /no en term "pier"/u],
    ["an unknown language", (files) => finishEdit(files, addTerm(files, "quay", "swedish", { term: "kaj" })), /swedish/u],
  ])("%s", (_, edit, message) => {
    expect(() => edit(one(harbour))).toThrow(UserError);
    expect(() => edit(one(harbour))).toThrow(message);
  });

  it("an alias is not edited", () => {
    const text = "concepts:\n  - id: a\n    terms: { en: &x [quay] }\n  - id: b\n    terms: { en: *x, sv: kaj }\n";
    expect(() => addTerm(one(text), "b", "en", { term: "pier" })).toThrow(/alias/u);
  });
});
