import { describe, expect, it } from "vitest";
import { json } from "../../src/report/formats/json.ts";
import { articleOf } from "../check/views.ts";
import { findingOf, placeOf, reportOf } from "./reports.ts";

const english = articleOf("en", ["The ferry Aurora left.", "𝔸 Aurora came back."]);
const swedish = articleOf("sv", ["Färjan Aurora gick.", "Arora kom tillbaka."]);
const finding = findingOf(
  "name-variant",
  { majority: "Aurora", difference: "letters", across: "article" },
  {
    at: placeOf(swedish, "Arora"),
    confidence: 0.8766,
    expected: ["Aurora"],
    concept: "aurora",
    evidence: [{ form: "Aurora", count: 1, places: [placeOf(swedish, "Aurora")] }],
    related: [placeOf(english, "Aurora", 1)],
    fix: { span: placeOf(swedish, "Arora").span, text: "Aurora" },
  },
);

describe("json", () => {
  it("keeps the contract of docs/json.md", () => {
    expect(JSON.parse(json(reportOf([english, swedish], [finding], { baseline: 1 })))).toEqual({
      samma: "1.2.3",
      model: { id: "samma-static-v1", sha256: "ab".repeat(32) },
      sets: [
        {
          id: "set",
          articles: [
            { path: "article.en.txt", language: "en", segments: 2 },
            { path: "article.sv.txt", language: "sv", segments: 2 },
          ],
          alignments: [{ source: "article.en.txt", target: "article.sv.txt", beads: 2, confidence: 0.95 }],
        },
      ],
      findings: [
        {
          fingerprint: "0123456789abcdef",
          rule: "name-variant",
          severity: "warning",
          category: "terminology/inconsistent-use",
          confidence: 0.88,
          message: '"Arora"; elsewhere "Aurora" (once)',
          set: "set",
          language: "sv",
          path: "article.sv.txt",
          range: { start: { line: 2, column: 1, offset: 20 }, end: { line: 2, column: 6, offset: 25 } },
          actual: "Arora",
          expected: ["Aurora"],
          concept: "aurora",
          data: { majority: "Aurora", difference: "letters", across: "article" },
          evidence: [
            {
              form: "Aurora",
              count: 1,
              places: [{ path: "article.sv.txt", language: "sv", range: { start: { line: 1, column: 8, offset: 7 }, end: { line: 1, column: 14, offset: 13 } }, text: "Färjan Aurora gick." }],
            },
          ],
          related: [
            // 𝔸 takes two UTF-16 code units: that is what columns count.
            { path: "article.en.txt", language: "en", range: { start: { line: 2, column: 4, offset: 26 }, end: { line: 2, column: 10, offset: 32 } }, text: "𝔸 Aurora came back." },
          ],
          fix: { range: { start: { line: 2, column: 1, offset: 20 }, end: { line: 2, column: 6, offset: 25 } }, text: "Aurora" },
        },
      ],
      suppressed: { baseline: 1, inline: 0, unsure: 0 },
      summary: { error: 0, warning: 1, info: 0 },
    });
  });

  it("shows a form's first ten places and counts all of them", () => {
    const often = articleOf("sv", Array.from({ length: 12 }, (_, nth) => `Aurora kom ${nth} gånger.`));
    const places = often.segments.map((_, nth) => placeOf(often, "Aurora", nth));
    const evidence = [{ form: "Aurora", count: 12, places }, { form: "Arora", count: 10, places: places.slice(0, 10) }];
    const [shown] = (JSON.parse(json(reportOf([often], [findingOf("term-case", {}, { at: places[0]!, evidence })]))) as { findings: { evidence: { form: string; count: number; places: { text: string }[] }[] }[] }).findings;
    expect(shown!.evidence.map(({ form, count, places }) => [form, count, places.length])).toEqual([["Aurora", 12, 10], ["Arora", 10, 10]]);
    expect(shown!.evidence[0]!.places.map(({ text }) => text)).toEqual(often.segments.slice(0, 10).map(({ text }) => text));
  });

  it("has no model where nothing was embedded", () => {
    expect(JSON.parse(json(reportOf([english], [])))).toMatchObject({ model: null, findings: [] });
  });

  it("escapes what would act on a terminal, and reads back as it was", () => {
    const nasty = articleOf("en", ["\u009bAurora \u202e \u007f left."]);
    const text = json(reportOf([nasty], [findingOf("term-case", {}, { at: placeOf(nasty, "\u009bAurora \u202e \u007f") })]));
    expect(text).not.toMatch(/[\u007f-\u009f\u202e]/u);
    expect(JSON.parse(text).findings[0].actual).toBe("\u009bAurora \u202e \u007f");
  });
});
