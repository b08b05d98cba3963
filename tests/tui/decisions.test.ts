import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith } from "../cli/harness.ts";
import { parseOverrides } from "../../src/align/overrides/parse.ts";
import type { Alignment } from "../../src/align/types.ts";
import { splice } from "../../src/article/edits.ts";
import { readArticle } from "../../src/article/read.ts";
import type { Finding } from "../../src/check/types.ts";
import { editorCall } from "../../src/cli/review/editor.ts";
import { encodeLike, takeBack } from "../../src/cli/review/files.ts";
import { OwnEdits } from "../../src/cli/review/own-edits.ts";
import { withBeads } from "../../src/cli/review/relink.ts";
import { withTerm } from "../../src/cli/review/terms.ts";
import { directiveEdit } from "../../src/cli/review/waive.ts";
import { articleOf } from "../align/articles.ts";
import { findingOf, news } from "./review.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function inFile(path: string, text: string, words: string, concept?: string): Promise<{ finding: Finding; article: Finding["place"]["article"] }> {
  const article = await readArticle(bytes(text), { path, language: "sv" });
  const segment = article.segments.findIndex((one) => one.text.includes(words));
  const start = text.indexOf(words);
  const finding = findingOf({ article, segment, words, ...(concept === undefined ? {} : { concept }) });
  return { article, finding: { ...finding, place: { article, segment, span: { start, end: start + words.length } } } };
}

describe("a waiver in the text", () => {
  const waived = async (path: string, text: string, words: string, others: readonly Finding[] = [], concept?: string): Promise<string | undefined> => {
    const { article, finding } = await inFile(path, text, words, concept);
    const edit = await directiveEdit(article, finding, others, "så heter han");
    return edit === undefined ? undefined : splice(text, [edit]);
  };
  test("stands on a line of its own before the paragraph", async () => {
    expect(await waived("a.sv.md", "# Kajen\n\nOlof kom. Brant fiskar.\n", "Brant")).toBe("# Kajen\n\n<!-- samma-disable-next-block name-variant -- så heter han -->\nOlof kom. Brant fiskar.\n");
  });
  test("keeps the file's line ends and names the concept", async () => {
    expect(await waived("a.sv.md", "# Brant\r\n\r\nText.\r\n", "Brant", [], "brandt")).toBe("<!-- samma-disable-next-block name-variant:brandt -- så heter han -->\r\n# Brant\r\n\r\nText.\r\n");
  });
  test("is an MDX comment in MDX", async () => {
    expect(await waived("a.sv.mdx", "Brant fiskar.\n", "Brant")).toBe("{/* samma-disable-next-block name-variant -- så heter han */}\nBrant fiskar.\n");
  });
  test("goes before an HTML paragraph", async () => {
    expect(await waived("a.sv.html", "<main>\n  <p>Brant fiskar hela dagen.</p>\n</main>\n", "Brant")).toContain("\n  <!-- samma-disable-next-block name-variant -- så heter han -->\n  <p>Brant");
  });
  test.each([["a list", "- Kaj\n- Brant\n"], ["a quote", "> Brant fiskar.\n"], ["a table", "| namn |\n|---|\n| Brant |\n"]])("is not put into %s", async (_, text) => {
    expect(await waived("a.sv.md", text, "Brant")).toBeUndefined();
  });
  test("is not put into plain text", async () => expect(await waived("a.sv.txt", "Brant fiskar.\n", "Brant")).toBeUndefined());
  test("is not used where it would silence another finding of the paragraph", async () => {
    const text = "Brant fiskar. Brandd sjunger.\n";
    const { finding: other } = await inFile("a.sv.md", text, "Brandd");
    expect(await waived("a.sv.md", text, "Brant", [other])).toBeUndefined();
  });
  test("a reason cannot end the comment", async () => {
    const { article, finding } = await inFile("a.sv.md", "Brant fiskar.\n", "Brant");
    expect((await directiveEdit(article, finding, [], "ja --> <script>"))?.text).not.toMatch(/-->.*-->/u);
  });
});

describe("a term in the glossary", () => {
  const yaml = "# Namn\nconcepts:\n  - id: brandt   # fiskaren\n    terms:\n      en: Olof Brandt\n      sv: [Olof Brandt]\n";
  const request = (form: string, status: "admitted" | "deprecated", concept: string | undefined) => {
    const finding = news().findings[0]!;
    return { form, status, language: "sv", finding, ...(concept === undefined ? {} : { concept }) };
  };
  const edited = (...given: Parameters<typeof request>): string => withTerm([{ path: "glossary/g.yaml", text: yaml }], request(...given), "glossary/terms.yaml")[0]!.after;

  test("is added, comments stay", () => expect(edited("Brandt", "admitted", "brandt")).toBe(yaml.replace("[Olof Brandt]", "[Olof Brandt, Brandt]")));
  test("that is there gets its new status", () => expect(edited("Olof Brandt", "deprecated", "brandt")).toContain("{ term: Olof Brandt, status: deprecated }"));
  test("without a concept begins one, with the usual form preferred", () => {
    const after = edited("Brant", "deprecated", undefined);
    expect(after.startsWith(yaml)).toBe(true);
    expect(after.slice(yaml.length)).toMatch(/id: brandt-2[^]*Brandt[^]*\{ term: Brant, status: deprecated \}/u);
  });
  test("without a glossary begins a file", () => {
    const [file] = withTerm([], request("Brant", "deprecated", undefined), "glossary/terms.yaml");
    expect(file).toMatchObject({ path: "glossary/terms.yaml", before: undefined });
  });
});

describe("beads settled by hand", () => {
  const { alignment } = { alignment: news().sets[0]!.alignments[0]! };
  const beads = [{ source: [0, 1], target: [0] }, { source: [], target: [1] }];
  test("are written by their texts, and read back", () => {
    const text = withBeads("", "samma.align.yaml", { alignment, beads, words: "" });
    const read = parseOverrides({ path: "samma.align.yaml", text }).beads.map(({ texts }) => Object.fromEntries(texts));
    expect(read).toEqual([
      { en: ["Olof Brandt sells fish.", "The quay is new."], sv: ["Olof Brant säljer fisk."] },
      { en: [], sv: ["Kajen är ny."] },
    ]);
  });
  test("take the place of those that spoke of the same sentences; others and comments stay", () => {
    const old = "# av Eva\nbeads:\n  - en: The quay is new.\n    sv: Kajen är ny.\n  - en: Elsewhere.   # rör ej\n    sv: Annorstädes.\n";
    const text = withBeads(old, "samma.align.yaml", { alignment, beads, words: "" });
    expect(text).toContain("# av Eva");
    expect(text).toContain("# rör ej");
    expect(parseOverrides({ path: "samma.align.yaml", text }).beads).toHaveLength(3);
  });
});

describe("beads settled by hand anew", () => {
  const alignmentOf = (source: readonly string[], target: readonly string[]): Alignment => ({
    source: articleOf("en", source),
    target: articleOf("sv", target),
    confidence: 1,
    beads: source.map((_, index) => ({ source: [index], target: [index], similarity: 0.5, confidence: 1, cost: 0 })),
  });
  const alignment = alignmentOf(["She came.", "She saw.", "Nobody moved.", "A bell rang.", "Nobody moved."], ["Hon kom.", "Hon såg.", "Ingen rörde sig.", "En klocka ringde.", "Stilla."]);
  const settled = (old: string, beads: Parameters<typeof withBeads>[2]["beads"]) =>
    parseOverrides({ path: "samma.align.yaml", text: withBeads(old, "samma.align.yaml", { alignment, beads, words: "" }) }).beads.map(({ texts }) => texts.get("en"));

  test("take the place of a bead that names both sentences as one text", () => {
    expect(settled("beads:\n  - { en: She came. She saw., sv: Hon kom. }\n", [{ source: [1], target: [1] }])).toEqual([["She saw."]]);
  });
  test("leave one that means the other of two sentences alike", () => {
    expect(settled("beads:\n  - { en: Nobody moved., sv: Ingen rörde sig. }\n", [{ source: [4], target: [4] }])).toEqual([["Nobody moved."], ["Nobody moved."]]);
  });
});

describe("taking back", () => {
  const change = async (content: string | undefined): Promise<{ folder: string; changes: Parameters<typeof takeBack>[0] }> => {
    const folder = await folderWith(content === undefined ? {} : { "a.md": "new" });
    return { folder, changes: [{ path: "a.md", before: content === undefined ? undefined : bytes(content), after: bytes("new") }] };
  };
  test("puts the bytes back", async () => {
    const { folder, changes } = await change("old\r\n");
    expect(await takeBack(changes, folder)).toBeUndefined();
    expect(await readFile(join(folder, "a.md"), "utf8")).toBe("old\r\n");
  });
  test("leaves a file alone that was changed since", async () => {
    const { folder, changes } = await change("old");
    await writeFile(join(folder, "a.md"), "new, and more");
    expect(await takeBack(changes, folder)).toBe("a.md");
    expect(await readFile(join(folder, "a.md"), "utf8")).toBe("new, and more");
  });
});

describe("what is written keeps", () => {
  test("a byte order mark", () => expect(encodeLike(bytes("\uFEFFa"), "b")).toEqual(bytes("\uFEFFb")));
  test("Windows line ends", () => expect(encodeLike(bytes("a\r\nb\r\n"), "a\nb\nc\n")).toEqual(bytes("a\r\nb\r\nc\r\n")));
  test("the line ends of a file that has both", () => expect(encodeLike(bytes("a\r\nb\n"), "a\r\nb\nc\n")).toEqual(bytes("a\r\nb\nc\n")));
  test("plain ones of a new file", () => expect(encodeLike(undefined, "a\n")).toEqual(bytes("a\n")));
});

describe("the editor", () => {
  const text = "first\nsecond\nกข𝒳 โตลัม\n";
  const place = { text, at: text.indexOf("โตลัม") };
  test.each([
    // Bytes before it: two Thai letters of three, one letter of four, a space.
    ["vim", ["+3", "+silent! call cursor(3,12)", "/a b.md"], false],
    ["code", ["--goto", "/a b.md:3:6"], true],
    ["code --wait", ["--wait", "--goto", "/a b.md:3:6"], true],
    ["/usr/bin/nano -w", ["-w", "+3,5", "/a b.md"], false],
    ["emacs -nw", ["-nw", "+3:5", "/a b.md"], false],
    ["hx", ["/a b.md:3:5"], false],
    ["subl", ["/a b.md:3:5"], true],
    ["unknown-editor", ["/a b.md"], false],
  ])("%s opens at the place, in the columns that it counts", (editor, args, window) => expect(editorCall(editor, "/a b.md", place)).toMatchObject({ args, window }));
  test("a path with spaces is one word in quotes", () => expect(editorCall('"C:\\Program Files\\Vim\\gvim.exe" -u NONE', "a.md", place)).toMatchObject({ command: "C:\\Program Files\\Vim\\gvim.exe", window: true }));
});

describe("places after writes of our own", () => {
  const text = "Brant kom. Brant gick.";
  const first = "Brandt kom. Brant gick.";
  const second = "Brandt kom. Brandt gick.";
  const edits = new OwnEdits();
  edits.add(text, first, { start: 0, end: 5 });
  edits.add(first, second, { start: 12, end: 17 });
  test("move with the text", () => expect(edits.carried(text, { start: 17, end: 21 })).toEqual({ start: 19, end: 23 }));
  test("are gone where they were written over", () => expect(edits.carried(text, { start: 11, end: 16 })).toBeUndefined());
  test("a check in between begins from what it saw", () => {
    expect(edits.carried(first, { start: 18, end: 22 })).toEqual({ start: 19, end: 23 });
    expect(edits.current(first)).toBe(second);
    expect(edits.current("something else")).toBeUndefined();
  });
  test("are as before once a write is undone", () => {
    const undone = new OwnEdits();
    undone.add(text, first, { start: 0, end: 5 });
    undone.add(first, second, { start: 12, end: 17 });
    undone.undone(first);
    expect(undone.current(text)).toBe(first);
    undone.undone(text);
    expect(undone.current(text)).toBeUndefined();
  });
});
