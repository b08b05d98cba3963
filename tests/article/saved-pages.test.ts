import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isOwnText } from "../../src/article/own-words.ts";
import { readArticle } from "../../src/article/read.ts";
import { lines, read } from "./reading.ts";

/** One story as six sites would print it; `data-own` marks what a careful reader takes as the article. */
const languages = ["en", "sv", "de", "th", "ar", "ja"];

interface Block {
  readonly start: number;
  readonly end: number;
}

function ownBlocks(source: string): Block[] {
  return [...source.matchAll(/<(\w+) data-own[^>]*>/gu)].map((tag) => ({ start: tag.index, end: source.indexOf(`</${tag[1]!}>`, tag.index) }));
}

describe.each(languages)("a page saved from a site, in %s", (language) => {
  const path = `gull.${language}.html`;
  const page = readArticle(readFileSync(new URL(`samples/saved/${path}`, import.meta.url)), { path, language });

  test("all of the article is there", async () => {
    const { source, segments } = await page;
    for (const { start, end } of ownBlocks(source)) expect(segments.some((segment) => isOwnText(segment) && segment.span.start > start && segment.span.end <= end), source.slice(start, end)).toBe(true);
  });

  test("and nothing else: no menus, cookies, comments, related links, bylines", async () => {
    const { source, segments } = await page;
    const blocks = ownBlocks(source);
    const strays = segments.filter((segment) => isOwnText(segment) && !blocks.some(({ start, end }) => segment.span.start > start && segment.span.end <= end));
    expect(strays.map(({ text }) => text)).toEqual([]);
  });
});

describe("what stands in the middle of an article", () => {
  const body = "The council met on Monday and agreed, after four hours of talk, to repair the old lighthouse before the winter storms set in again. Work starts in May.";

  test("behind an advertisement the article goes on", () => {
    expect(lines(read(`${body}\n\nAdvertisement\n\nThe keeper was glad.\n\nSo were the gulls.`)).slice(2)).toEqual(["furniture: Advertisement", "prose: The keeper was glad.", "prose: So were the gulls."]);
  });

  test.each(["Läs också: Tio fåglar du kan se från kajen", "READ MORE: Ten birds you can see", "Lesen Sie auch » Zehn Vögel am Kai", "【あわせて読みたい】岸壁から見える十種の鳥", "อ่านเพิ่มเติม: นกสิบชนิด", "اقرأ أيضا: عشرة طيور", "延伸阅读：码头上的十种鸟"])("a link to another article in one line: %s", (line) => {
    expect(lines(read([body, line, body.replace("Monday", "Friday")].join("\n\n")))).toContain(`furniture: ${line}`);
  });

  test.each(["He said: read the sign.", "Related: that is what they are.", "See also the chapter on birds.", "One thing more: she will stay"])("a sentence with such a word is prose: %s", (line) => {
    expect(lines(read([body, line, body.replace("Monday", "Friday")].join("\n\n"))).find((found) => found.endsWith(line))).not.toMatch(/^furniture/u);
  });

  test("a box of links under a label is furniture; a list of links under another heading is the article's", () => {
    const page = (label: string): string => `<main><p>${body}</p><div><h3>${label}</h3><ul><li><a href=a>Ten birds</a></li><li><a href=b>Nine fish</a></li></ul></div><p>${body}</p></main>`;
    expect(lines(read(page("Mehr zum Thema"), "html"))).toContain("furniture: Ten birds");
    expect(lines(read(page("Where to go"), "html"))).toContain("list-item: Ten birds");
  });

  test("a page's parts by the beginning of their names, and no others", () => {
    const named = (name: string): string => lines(read(`<main><p>${body}</p><div class="${name}"><p>Ten birds are here.</p></div><p>${body}</p></main>`, "html")).find((line) => line.endsWith("Ten birds are here."))!;
    for (const name of ["jp-relatedposts", "cookieBanner", "ad-slot", "sharedaddy", "article-meta"]) expect([name, named(name)]).toEqual([name, "furniture: Ten birds are here."]);
    for (const name of ["shareholders", "metadata-free", "has-ads", "adventure", "story"]) expect([name, named(name)]).toEqual([name, "prose: Ten birds are here."]);
  });

  test.each(["4 min read", "Lesedauer: 3 Min.", "読了時間：約2分", "Lästid: 2 min", "เวลาอ่าน 3 นาที"])("reading time under the headline: %s", (line) => {
    expect(lines(read(["The lamp", line, body, body.replace("Monday", "Friday")].join("\n\n")))).toContain(`furniture: ${line}`);
  });
});
