import { describe, expect, it } from "vitest";
import type { Gathered } from "../../../src/check/mining/gather.ts";
import { proposeConcepts } from "../../../src/check/mining/propose.ts";
import { emptyGlossary, parseGlossary } from "../../../src/glossary/parse.ts";

function gathered(form: string, target: string, forms: Record<string, number>, { kind = "name" as "name" | "term", confidence = 0.9, titled = 0 } = {}): [string, Gathered] {
  const beads = Object.values(forms).reduce((sum, count) => sum + count, 0);
  const ids = Array.from({ length: beads }, (_, index) => `${form}-${index}`);
  const mentions = new Map(ids.map((id, index) => [id, { path: `${form}.txt`, span: { start: index * 100, end: index * 100 + form.length } }]));
  return [`sv\n${form}`, { form, kind, language: "sv", isNamed: kind === "name", mentions, titled: new Set(ids.slice(0, titled)), targets: new Map([[target, { forms: new Map(Object.entries(forms)), confidence: confidence * beads, beads }]]), evidence: [] }];
}
const propose = (...all: [string, Gathered][]) => proposeConcepts(new Map(all), { glossary: emptyGlossary() });
const shown = (...all: [string, Gathered][]): string[] => propose(...all).map(({ id, type, sections }) => `${id} ${type}: ${sections.map(({ forms }) => forms.map(({ form, count }) => `${form} ${count}`).join(", ")).join(" = ")}`);

describe("proposed concepts", () => {
  it("the majority form first, then the spellings that differ; what hangs on consistency first", () => {
    expect(shown(gathered("Bergvik", "th", { เบิร์กวิก: 9 }), gathered("Anna Ek", "th", { แอนนาเอก: 7, "แอนนา เอก": 2, "Anna Ek": 1 }, { titled: 6 }))).toEqual([
      "anna-ek person: Anna Ek 10 = แอนนาเอก 7, แอนนา เอก 2, Anna Ek 1",
      "bergvik place: Bergvik 9 = เบิร์กวิก 9",
    ]);
  });

  it("a word that only happened to be aligned is no variant", () => {
    expect(shown(gathered("Bergvik", "th", { เบิร์กวิก: 9, ประธานาธิบดีแห่งสาธารณรัฐ: 1 }))).toEqual(["bergvik place: Bergvik 10 = เบิร์กวิก 9"]);
  });

  it("a variant is cut where the name ends", () => {
    expect(shown(gathered("Olof Brandt", "nb", { "Olof Brandt": 3, "Olof Brant at": 1 }))).toEqual(["olof-brandt person: Olof Brandt 4 = Olof Brandt 3, Olof Brant 1"]);
  });

  it("a rendering belongs to the name that has it most", () => {
    expect(shown(gathered("Kina", "th", { จีน: 12 }), gathered("Kinas sak", "th", { จีน: 2 }))).toEqual(["kina place: Kina 12 = จีน 12"]);
  });

  it("unsure renderings, single common words and rare phrases are left out", () => {
    expect(shown(gathered("Bergvik", "th", { ก: 3 }, { confidence: 0.3 }), gathered("önskan", "th", { ความปรารถนา: 5 }, { kind: "term", confidence: 0.5 }), gathered("fri rörlighet", "th", { เสรี: 2 }, { kind: "term" }))).toEqual([]);
  });

  it("acronyms are abbreviations, phrases terms", () => {
    expect(shown(gathered("RCEP", "th", { RCEP: 1 }), gathered("fri rörlighet", "th", { การเคลื่อนย้ายเสรี: 4 }, { kind: "term" }))).toEqual(["fri-rorlighet term: fri rörlighet 4 = การเคลื่อนย้ายเสรี 4", "rcep abbreviation: RCEP 1 = RCEP 1"]);
  });

  it("the glossary's own are not proposed, and its ids not taken", () => {
    const glossary = parseGlossary([{ path: "g.yaml", text: "concepts:\n  - { id: rcep, terms: { sv: frihandelsavtalet } }\n  - { id: k, type: place, terms: { sv: Kina } }\n" }]);
    const all = new Map([gathered("RCEP", "th", { RCEP: 1 }), gathered("Kina", "th", { จีน: 12 })]);
    expect(proposeConcepts(all, { glossary }).map(({ id }) => id)).toEqual(["rcep-2"]);
  });
});
