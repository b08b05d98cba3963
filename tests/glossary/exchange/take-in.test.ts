import { describe, expect, it } from "vitest";
import { takeIn } from "../../../src/glossary/exchange/take-in.ts";
import { parseGlossary } from "../../../src/glossary/parse.ts";

const file = (text: string) => ({ path: "g.yaml", text });
const quay = file("concepts:\n  - id: quay\n    terms: { en: quay, sv: kaj }   # ours\n");

describe("taking in", () => {
  it("adds what is lacking, shows what differs, changes nothing", () => {
    const { files, concepts, terms, conflicts } = takeIn([quay], [{ id: "quay", terms: { en: [{ term: "quay", status: "deprecated" }], sv: "kai", fi: "laituri" } }, { id: "ferry", terms: { en: "ferry" } }], "new.yaml");
    expect(files[0]!.text).toBe("concepts:\n  - id: quay\n    terms: { en: quay, sv: kaj, fi: laituri }   # ours\n");
    expect(files[1]).toEqual({ path: "new.yaml", text: "concepts:\n  - id: ferry\n    terms:\n      en: ferry\n" });
    expect({ concepts, terms }).toEqual({ concepts: 1, terms: 1 });
    expect(conflicts.map(({ language, term }) => `${language} ${term}`)).toEqual(["en quay", "sv kai"]);
  });

  it("knows a concept without an id by its source term, and the same file twice adds nothing", () => {
    const rows = [{ terms: { en: "quay", th: "ท่าเรือ" } }, { terms: { en: "ferry", th: "เรือข้ามฟาก" } }];
    const once = takeIn([quay], rows, "new.yaml");
    expect({ concepts: once.concepts, terms: once.terms }).toEqual({ concepts: 1, terms: 1 });
    expect(once.files[0]!.text).toContain("th: ท่าเรือ");
    expect(takeIn(once.files, rows, "new.yaml")).toMatchObject({ concepts: 0, terms: 0, conflicts: [] });
  });

  it("knows a concept with another id by its terms, unless they say something else", () => {
    const same = takeIn([quay], [{ id: "C12", terms: { sv: "kaj", fi: "laituri" } }], "new.yaml");
    expect({ concepts: same.concepts, terms: same.terms }).toEqual({ concepts: 0, terms: 1 });
    const other = takeIn([quay], [{ id: "C13", terms: { en: "quay", sv: "hamnplan" } }], "new.yaml");
    expect({ concepts: other.concepts, terms: other.terms }).toEqual({ concepts: 1, terms: 0 });
  });

  it("gives several terms to one language at once, whatever way it is written", () => {
    const text = "concepts:\n  - id: a\n    terms:\n      en: a\n      sv:\n        - b\n      fi: { term: c, status: preferred }\n      de:\n        term: d\n        reason: x\n";
    const extra = (word: string) => [{ term: `${word}1`, status: "admitted" as const }, { term: `${word}2`, status: "deprecated" as const }];
    const { files } = takeIn([file(text)], [{ id: "a", terms: { en: extra("a"), sv: extra("b"), fi: extra("c"), de: extra("d"), nb: ["e", "f"] } }], "new.yaml");
    const [concept] = parseGlossary(files).concepts;
    expect(concept!.languages.map(({ language, terms }) => `${language}: ${terms.map(({ term, status }) => `${term} ${status}`).join(", ")}`)).toEqual([
      "en: a preferred, a1 admitted, a2 deprecated",
      "sv: b preferred, b1 admitted, b2 deprecated",
      "fi: c preferred, c1 admitted, c2 deprecated",
      "de: d preferred, d1 admitted, d2 deprecated",
      "nb: e preferred, f admitted",
    ]);
  });

  it("numbers ids that are taken, by the glossary or by the file itself", () => {
    const { files } = takeIn([quay], [{ terms: { en: "ferry" } }, { terms: { en: "ferry", sv: "färja" } }, { id: "ferry", terms: { en: "boat" } }], "new.yaml");
    expect(parseGlossary(files).concepts.map(({ id }) => id)).toEqual(["quay", "ferry-2", "ferry-3", "ferry"]);
  });

  it("takes in thousands at once", () => {
    const many = (language: string) => Array.from({ length: 1500 }, (_, index) => ({ id: `c${index}`, terms: { [language]: `word${index}` } }));
    const first = takeIn([], many("en"), "g.yaml");
    const second = takeIn(first.files, many("sv"), "g.yaml");
    expect({ concepts: first.concepts, terms: second.terms }).toEqual({ concepts: 1500, terms: 1500 });
    expect(parseGlossary(second.files).concepts.every(({ languages }) => languages.length === 2)).toBe(true);
  });
});
