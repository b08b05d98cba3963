import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import type { Alignment } from "../../../src/align/types.ts";
import { alignmentFormats } from "../../../src/report/alignment/index.ts";
import { articleOf } from "../../align/articles.ts";

const source = articleOf("en", ["First <b> & \"second\".", "Joined one.", "Joined two.", "Left out.", "Moved."], "a<b>.en.txt");
const target = articleOf("ar", ["أولا\u0007.", "معا.", "نقل.", "زيادة."]);
const alignment: Alignment = {
  source,
  target,
  confidence: 0.87654,
  beads: [
    { source: [0], target: [0], similarity: 0.61234, confidence: 0.98765, cost: -3.25 },
    { source: [1, 2], target: [1], similarity: 0.5, confidence: 0.7, cost: 1.5, override: true },
    { source: [3], target: [], similarity: 0, confidence: 0.4, cost: 2 },
    { source: [4], target: [2], similarity: 0.6, confidence: 0.8, cost: 2, moved: true },
    { source: [], target: [3], similarity: 0, confidence: 0.9, cost: 0.1 },
  ],
};
const render = (name: keyof typeof alignmentFormats): string => alignmentFormats[name](alignment, { version: "1.2.3" });

describe("alignment formats", () => {
  it("beads are vecalign's lines", () => {
    expect(render("beads")).toBe("[0]:[0]:-3.2500\n[1, 2]:[1]:1.5000\n[3]:[]:2.0000\n[4]:[2]:2.0000\n[]:[3]:0.1000\n");
  });

  it("tsv is a table whatever the texts hold", () => {
    const odd: Alignment = { ...alignment, source: { ...source, segments: source.segments.map((segment) => ({ ...segment, text: `a\tb\u2028${segment.index}` })) } };
    const rows = alignmentFormats.tsv(odd).trimEnd().split("\n");
    expect(rows).toHaveLength(6);
    for (const row of rows) expect(row.split("\t")).toHaveLength(7);
    expect(rows[4]!.split("\t")[4]).toBe("1-1 moved");
  });

  it("tsv holds nothing that acts on a terminal", () => {
    const escape = "\u001b]0;title\u0007red\u009b2J\u007f";
    const odd: Alignment = { ...alignment, source: { ...source, segments: source.segments.map((segment) => ({ ...segment, text: escape })) } };
    expect(alignmentFormats.tsv(odd).replace(/[\t\n]/gu, "")).not.toMatch(/\p{Cc}/u);
    expect(alignmentFormats.tsv({ ...alignment, target: articleOf("ar", ["\u200fأ", "ب", "ج", "د"]) })).toContain("\u200fأ");
  });

  it("html says how much moved, and draws it however long the text is", () => {
    const count = 5000;
    const lines = Array.from({ length: count }, (_, index) => `Line ${index}.`);
    const long: Alignment = {
      source: articleOf("en", lines),
      target: articleOf("sv", lines),
      confidence: 1,
      beads: lines.map((_, index) => ({ source: [index], target: [index], similarity: 1, confidence: 1, cost: 0, ...(index === 9 ? { moved: true } : {}) })),
    };
    expect(alignmentFormats.html(long).match(/<rect [^>]*>/gu)).toHaveLength(1);
    expect(render("html")).toContain("3 beads with both sides, 2 with one; 1 moved; mean confidence 88%");
  });

  it("html draws no path through what was settled out of order", () => {
    const lines = ["a", "b", "c", "d"];
    const bead = (from: number, to: number, override?: true) => ({ source: [from], target: [to], similarity: 1, confidence: 1, cost: 0, ...(override === undefined ? {} : { override }) });
    const points = (beads: Alignment["beads"]) => /<polyline points="([^"]*)"/u.exec(alignmentFormats.html({ source: articleOf("en", lines), target: articleOf("sv", lines), confidence: 1, beads }))![1];
    expect(points([bead(0, 0), bead(1, 3, true), bead(2, 1), bead(3, 2)])).toBe("0.5,0.5 1.5,2.5 2.5,3.5");
    expect(points([bead(0, 0), bead(1, 1, true), bead(2, 2), bead(3, 3)])).toBe("0.5,0.5 1.5,1.5 2.5,2.5 3.5,3.5");
  });

  it("json names the overrides that do nothing, and what their text became", () => {
    const bead = { texts: new Map([["en", ["Joined won."]], ["ar", []]]), line: 2, column: 5 };
    const stale: Alignment = { ...alignment, staleOverrides: [{ path: "samma.align.yaml", bead, language: "en", missing: "Joined won.", like: "Joined one." }] };
    expect(JSON.parse(alignmentFormats.json(stale))).toMatchObject({ staleOverrides: [{ path: "samma.align.yaml", line: 2, column: 5, language: "en", missing: "Joined won.", like: "Joined one." }] });
  });

  it("json carries texts and figures", () => {
    const read = JSON.parse(render("json")) as { beads: { sourceTexts: string[]; moved?: boolean; confidence: number }[]; confidence: number };
    expect(read.confidence).toBe(0.8765);
    expect(read.beads[1]).toMatchObject({ source: [1, 2], target: [1], sourceTexts: ["Joined one.", "Joined two."], override: true });
    expect(read.beads[3]).toMatchObject({ moved: true });
  });

  it("tmx is XML with a unit for every bead with both sides, and no character XML forbids", () => {
    const text = render("tmx");
    const tags: { name: string; attributes: Record<string, string> }[] = [];
    const texts: string[] = [];
    const parser = new SaxesParser();
    parser.on("error", (error) => {
      throw error;
    });
    parser.on("opentag", ({ name, attributes }) => tags.push({ name, attributes }));
    parser.on("text", (content) => texts.push(content));
    parser.write(text).close();
    const named = (name: string) => tags.filter((tag) => tag.name === name).map(({ attributes }) => attributes);
    expect(text).not.toContain("\u0007");
    expect(named("tmx")).toEqual([{ version: "1.4" }]);
    expect(named("header")).toMatchObject([{ creationtoolversion: "1.2.3", srclang: "en", segtype: "sentence", datatype: "plaintext" }]);
    expect(named("tu")).toHaveLength(3);
    expect(named("tuv").map((tuv) => tuv["xml:lang"])).toEqual(["en", "ar", "en", "ar", "en", "ar"]);
    expect(texts).toContain('First <b> & "second".');
  });

  it("html holds no markup of the article's, loads nothing, and writes Arabic from the right", () => {
    const text = render("html");
    expect(text).not.toContain("First <b>");
    expect(text).not.toContain("a<b>");
    expect(text).not.toMatch(/<script|src=|https?:/u);
    expect(text).toContain('<td lang="ar" dir="rtl">');
    expect(text.match(/<rect /gu)).toHaveLength(3);
    expect(text.match(/<tr id=/gu)).toHaveLength(5);
  });

  it.each(Object.keys(alignmentFormats) as (keyof typeof alignmentFormats)[])("%s takes an alignment of nothing", (name) => {
    const empty: Alignment = { source: articleOf("en", []), target: articleOf("sv", []), beads: [], confidence: 0 };
    expect(() => alignmentFormats[name](empty, { version: "1" })).not.toThrow();
  });
});
