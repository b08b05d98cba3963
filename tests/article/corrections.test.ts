import { describe, expect, test } from "vitest";
import { parseDirectives } from "../../src/check/directives/parse.ts";
import type { Format } from "../../src/article/types.ts";
import { lines, read } from "./reading.ts";

const BODY = "The council met on Monday and agreed, after four hours of talk, to repair the old lighthouse before the winter storms set in again. Work starts in May.";

const marks: Readonly<Record<string, (word: string) => string>> = {
  text: (word) => `[samma-${word}]`,
  markdown: (word) => `<!-- samma-${word} -->`,
  mdx: (word) => `{/* samma-${word} -- the desk knows */}`,
};

describe.each(Object.entries(marks))("what a reader of the file says of it, in %s", (format, mark) => {
  const kindsOf = (...paragraphs: string[]): string[] => lines(read(paragraphs.join("\n\n"), format as Format));

  test("the article goes on where it was taken for the page's foot, up to where samma may decide again", () => {
    expect(kindsOf(BODY, "Comments", "The keeper was glad.")[3]).toBe("furniture: The keeper was glad.");
    expect(kindsOf(BODY, "Comments", mark("article"), "The keeper was glad.", mark("auto"), "Share").slice(2)).toEqual(["furniture: Comments", "prose: The keeper was glad.", "furniture: Share"]);
  });

  test("the page's begins where it was taken for the article", () => {
    expect(kindsOf(mark("furniture"), "Read our guide to lighthouses, and win a lamp.", mark("auto"), BODY)[0]).toBe("furniture: Read our guide to lighthouses, and win a lamp.");
  });

  test("no directive has anything to say against them, and a misspelt one is said", () => {
    const article = read([mark("article"), BODY, mark("funiture"), BODY].join("\n\n"), format as Format);
    expect(parseDirectives(article, []).problems).toMatchObject([{ problem: "unknown-command", written: "samma-funiture" }]);
  });
});

test("HTML: a part that the page's builder named as the page's", () => {
  const page = (mark: string): string => `<main><p>${BODY}</p><div class="promo">${mark}<p>The keeper was glad.</p><!-- samma-auto --></div><p>${BODY}</p></main>`;
  expect(lines(read(page(""), "html"))).toContain("furniture: The keeper was glad.");
  expect(lines(read(page("<!-- samma-article -->"), "html"))).toContain("prose: The keeper was glad.");
});

test("a line of plain text that is samma's is no sentence", () => {
  const article = read(`${BODY}\n[samma-disable-next-block number-mismatch -- rounded]\n${BODY}`);
  expect(article.segments.every(({ text }) => !text.includes("samma"))).toBe(true);
  expect(parseDirectives(article, ["number-mismatch"]).directives).toMatchObject([{ command: "disable-next-block", reason: "rounded" }]);
  expect(lines(read("[samma is a tool] that reads.\n[Samma-Disable] too."))).toEqual(["prose: [samma is a tool] that reads.", "prose: [Samma-Disable] too."]);
});
