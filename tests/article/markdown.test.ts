import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { sourceSpan } from "../../src/article/positions.ts";
import { GAP } from "../../src/article/readers/reader.ts";
import { lines, read, texts, under } from "./reading.ts";

function sample(name: "guide.md" | "release.mdx") {
  return read(readFileSync(new URL(`samples/${name}`, import.meta.url), "utf8"), name.endsWith(".mdx") ? "mdx" : "markdown");
}

describe("Markdown", () => {
  test("a page of hard things is read as a reader of the page would", () => {
    expect(lines(sample("guide.md"))).toEqual([
      "heading: The lamp & the lens",
      "heading: Setext heading with two lines",
      `prose: The keeper winds the clock*, then reads the log at ${GAP}.`,
      "prose: She writes in it by hand and signs twice.",
      "prose: A hard break ends this line.",
      "prose: A quoted line — it runs over the mark.",
      "prose: And",
      "prose: a deeper one lazy continues.",
      "list-item: First, open the shutter.",
      "list-item: Then wait.",
      "list-item: Second:",
      "list-item: nested item one with a second line",
      "list-item: task done",
      "table-cell: Lamp",
      "table-cell: Range | reach",
      "table-cell: Old",
      "table-cell: 12 nm",
      `table-cell: New ${GAP}`,
      "table-cell: 18.5 nm",
      "prose: More <about> the lens",
      "prose: It weighs 1.5 tonnes.",
      "prose: It floats on mercury.",
      "caption: The tower at dusk",
      "prose: Never look into the lamp.",
      `prose: See ${GAP} and press Esc.`,
      "prose: In ink, e.g. blue.",
    ]);
  });

  test("front matter and comments are kept beside the segments", () => {
    const article = sample("guide.md");
    expect(article.frontMatter).toEqual({ title: "A lighthouse keeper's guide", tags: ["light", "sea"] });
    expect(article.comments.map((comment) => comment.text)).toEqual(["samma-disable missing-term -- the range is quoted"]);
    const { span } = article.comments[0]!;
    expect(article.source.slice(span.start, span.end)).toMatch(/^<!--.*-->$/u);
  });

  test("words lead back to their letters through escapes, references, quotes and emphasis", () => {
    const article = sample("guide.md");
    const segment = (text: string) => article.segments.find((found) => found.text.includes(text))!;
    expect(under(article, segment("clock*"), "clock*")).toBe("clock\\*");
    expect(under(article, segment("& the"), "lamp & the lens")).toBe("lamp &amp; the *lens");
    expect(under(article, segment("the log"), "the log")).toBe("the log");
    expect(under(article, segment("over the mark"), "over the mark.")).toBe("over the mark.");
    expect(under(article, segment("Range"), "Range | reach")).toBe("Range \\| reach");
    expect(under(article, segment("<about>"), "<about>")).toBe("&lt;about&gt;");
    expect(under(article, segment("nested"), "item one with")).toBe("item* one\n     with");
    expect(under(article, segment("The tower"), "dusk")).toBe("dusk");
    expect(under(article, segment("1.5 tonnes"), "1.5 tonnes")).toBe("1.5 tonnes");
  });

  test("a plain .md never fails, whatever stands in it", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("# a", "> ", "- ", "1. ", "|a|b|\n|-|-|\n", "`", "```\n", "<b>", "<!--", "-->", "&amp;", "\\*", "*", "**", "[x](", "![alt](u)", "[^1]", "---\n", "é\n", "\r\n", "\t", "{a", "}", "<p", ":::n\n", "Ord. "), { maxLength: 40 }), (parts) => {
        const article = read(parts.join(""), "markdown", "sv");
        for (const segment of article.segments) {
          const { start, end } = sourceSpan(segment, 0, segment.text.length);
          expect([start, end]).toEqual([segment.span.start, segment.span.end]);
          expect(end).toBeLessThanOrEqual(article.source.length);
          for (const run of segment.runs) {
            if (run.textLength !== run.sourceLength) continue;
            const [text, source] = [segment.text.slice(run.text, run.text + run.textLength), article.source.slice(run.source, run.source + run.sourceLength)];
            expect(text.replace(/[\s\uFFFC]/gu, "_")).toBe(text.includes(GAP) ? "_" : source.replace(/\s/gu, "_"));
          }
        }
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  test("broken front matter in Markdown is no error", () => {
    expect(texts(read("---\ntitle: [unclosed\n---\n\nText.", "markdown"))).toEqual(["Text."]);
  });

  test("a code span between two words keeps them apart", () => {
    expect(texts(read("Vietnam `x` News", "markdown"))).toEqual([`Vietnam ${GAP} News`]);
    expect(read("`only code`\n\n```\ncode\n```", "markdown").segments).toEqual([]);
  });
});

describe("MDX", () => {
  test("children are prose; attributes, expressions and imports are code", () => {
    const article = sample("release.mdx");
    expect(lines(article)).toEqual([
      `heading: What is new in ${GAP}`,
      "prose: The old format goes away.",
      "prose: Convert your files before the next release.",
      `list-item: Faster: ${GAP} times`,
      "list-item: Less memory: {half}",
      "prose: Inside a tab there is prose, too.",
    ]);
    expect(article.comments.map((comment) => comment.text)).toEqual(["samma-disable term-case -- quoted"]);
  });

  test("what does not parse is a user's error with its place", () => {
    const wrong = () => read("# Fine\n\nA {1 +} here", "mdx");
    expect(wrong).toThrow(UserError);
    try {
      wrong();
    } catch (error) {
      expect((error as UserError).place).toMatchObject({ path: "sample.mdx", line: 3, excerpt: "A {1 +} here" });
      expect((error as UserError).hints.join(" ")).toContain("\\{");
    }
    expect(() => read("<b>never closed\n", "mdx")).toThrow(UserError);
  });
});
