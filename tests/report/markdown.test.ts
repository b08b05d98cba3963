import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import type { Nodes } from "mdast";
import { describe, expect, it } from "vitest";
import { markdown } from "../../src/report/formats/markdown.ts";
import { nastyReport, nastyWords } from "./nasty.ts";

function all(node: Nodes): Nodes[] {
  return [node, ...("children" in node ? node.children.flatMap(all) : [])];
}
const read = (text: string): Nodes[] => all(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
const textOf = (nodes: readonly Nodes[]): string => nodes.map((node) => (node.type === "text" || node.type === "inlineCode" ? node.value : "")).join("");

describe("markdown", () => {
  const text = markdown(nastyReport());
  const nodes = read(text);

  it("says the sum first, then the rules, then each set folded up", () => {
    expect(nodes.find(({ type }) => type === "heading")).toBeDefined();
    expect(text.split("\n")[0]).toContain("3 findings (1 error, 1 warning, 1 info)");
    expect(text.split("\n")[0]).toContain("2 by the baseline");
    expect(nodes.filter(({ type }) => type === "tableRow")).toHaveLength(4);
    expect(text.match(/<details>/gu)).toHaveLength(1);
    expect(text.match(/<\/details>/gu)).toHaveLength(1);
  });

  it("shows the words of an article as words: no markup, no link, no mention, no HTML of theirs", () => {
    expect(nodes.filter(({ type }) => type === "link" || type === "emphasis" || type === "strong" || type === "image")).toEqual([]);
    expect(nodes.filter((node) => node.type === "html" && !/^<\/?(?:details|summary|br)/u.test(node.value))).toEqual([]);
    expect(text).not.toMatch(/@all|[^&]#1\b/u);
    expect(textOf(nodes)).toContain(nastyWords.slice(0, 20));
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/u);
  });

  it("shows the parallel sentence below", () => {
    expect(text).toContain("> en: The ferry Aurora left.");
  });

  it("fits into a comment, and counts what did not", () => {
    const report = nastyReport();
    const many = markdown({ ...report, findings: Array.from({ length: 2000 }, () => report.findings[1]!) });
    expect(many.length).toBeLessThan(65_536);
    expect(many).toMatch(/\d+ more findings did not fit in here/u);
    expect(many.match(/<\/details>/gu)).toHaveLength(1);
  });

  it("is short where nothing was found", () => {
    expect(markdown(nastyReport({ findings: [] })).trim().split("\n")).toHaveLength(1);
  });
});
