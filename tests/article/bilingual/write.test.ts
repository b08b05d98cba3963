import { describe, expect, it } from "vitest";
import { rewrite } from "../../../src/article/write.ts";
import { sourceSpan } from "../../../src/article/positions.ts";
import type { BilingualFormat } from "../../../src/article/types.ts";
import { readAs, unit1, xliff1 } from "./reading.ts";

/** The file with some words of its translation replaced, as bytes, and why where they were not. */
async function mended(format: BilingualFormat, bytes: Uint8Array, words: string, by: string): Promise<{ readonly bytes: Uint8Array; readonly why: string[] }> {
  const { articles } = await readAs(format, bytes);
  const article = articles.at(-1)!;
  const segment = article.segments.find(({ text }) => text.includes(words))!;
  const start = segment.text.indexOf(words);
  const done = await rewrite(bytes, article, [{ span: sourceSpan(segment, start, start + words.length), text: by }]);
  return { bytes: done.bytes, why: done.refused.map(({ why }) => why) };
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("a word that is mended leaves every other byte as it was", () => {
  const file = xliff1(unit1("Fish &amp; chips", "Fisk &amp; chips", " state='final'")).replaceAll("\n", "\r\n");

  it.each([
    ["UTF-8", (text: string) => utf8(text)],
    ["UTF-8 with a mark", (text: string) => utf8(`\uFEFF${text}`)],
    ["UTF-16, little-endian", (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["UTF-16, big-endian", (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16()],
    ["UTF-16 without a mark", (text: string) => Buffer.from(text, "utf16le")],
  ])("in XLIFF in %s", async (_, encoded) => {
    const done = await mended("xliff", encoded(file), "Fisk", "Torsk & <lax>");
    expect(Buffer.from(done.bytes)).toEqual(Buffer.from(encoded(file.replace("Fisk", "Torsk &amp; &lt;lax&gt;"))));
  });

  it("in TMX, a reference with the words it stands in", async () => {
    const tmx = '<tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>x</seg></tuv><tuv xml:lang="sv"><seg>Fisk &amp; chips</seg></tuv></tu></body></tmx>';
    expect(Buffer.from((await mended("tmx", utf8(tmx), "Fisk & ch", "Torsk & f")).bytes).toString()).toBe(tmx.replace("Fisk &amp; ch", "Torsk &amp; f"));
  });

  it("in CDATA, where nothing is escaped", async () => {
    const cdata = xliff1(unit1("x", "<![CDATA[Fisk & <b>chips</b>]]>"));
    expect(Buffer.from((await mended("xliff", utf8(cdata), "Fisk", "A & B")).bytes).toString()).toBe(cdata.replace("Fisk", "A & B"));
    expect((await mended("xliff", utf8(cdata), "Fisk", "]]>")).why).toEqual(["the new words cannot stand in a CDATA section"]);
  });

  it.each([
    ["a comment", "<!-- no <![CDATA[ here -->"],
    ["a processing instruction", "<?tool <![CDATA[ ?>"],
    ["a section that is closed", "<![CDATA[x]]>"],
  ])("behind %s, where words are escaped again", async (_, markup) => {
    const file = xliff1(`${markup.startsWith("<![") ? "" : markup}${unit1("x", `${markup.startsWith("<![") ? markup : ""} Fisk nu`)}`);
    expect(Buffer.from((await mended("xliff", utf8(file), "Fisk", "A & B")).bytes).toString()).toBe(file.replace("Fisk", "A &amp; B"));
  });

  it("in CDATA behind a comment that ends like one", async () => {
    const file = xliff1(`<!-- ]]> -->${unit1("x", "<![CDATA[Fisk & <!-- nu]]>")}`);
    expect(Buffer.from((await mended("xliff", utf8(file), "Fisk", "A & B")).bytes).toString()).toBe(file.replace("Fisk", "A & B"));
  });

  it("in five thousand places of a large file, each once", async () => {
    const unit = unit1("Fish", `Fisk ${"och potatis ".repeat(15)}`);
    const file = xliff1(`${unit}\n`.repeat(5_000));
    const edits = Array.from(file.matchAll(/Fisk/gu), ({ index }) => ({ span: { start: index, end: index + 4 }, text: "Torsk" }));
    const { bytes, made } = await rewrite(utf8(file), { path: "a.xlf", format: "xliff" }, edits);
    expect(made).toHaveLength(5_000);
    expect(Buffer.from(bytes).toString() === file.replaceAll("Fisk", "Torsk")).toBe(true);
  });

  it("in PO, with C's escapes", async () => {
    const po = 'msgid "x"\r\nmsgstr ""\r\n"Ta \\"Fisk\\" nu"\r\n';
    expect(Buffer.from((await mended("po", utf8(`msgid ""\nmsgstr "Language: sv\\n"\n\n${po}`), 'Fisk" nu', 'C:\\"f" då')).bytes).toString()).toContain('"Ta \\"C:\\\\\\"f\\" då"\r\n');
  });
});

describe("a file that declares another encoding than Unicode and keeps to ASCII stays in it", () => {
  const latin = (encoding: string, target: string): string => xliff1(unit1("x", target)).replace("UTF-8", encoding);

  it.each(["ISO-8859-1", "us-ascii", "windows-1251"])("XML in %s: other characters are references", async (encoding) => {
    const file = latin(encoding, "Gr&#246;n fisk");
    const { bytes } = await mended("xliff", utf8(file), "fisk", "Ö & 鱼𠮷");
    expect(Buffer.from(bytes).toString("latin1")).toBe(file.replace("fisk", "&#xD6; &amp; &#x9C7C;&#x20BB7;"));
  });

  it("XML in a CDATA section, which has no references: the fix is refused", async () => {
    const done = await mended("xliff", utf8(latin("ISO-8859-1", "<![CDATA[fisk]]>")), "fisk", "gädda");
    expect(done.why).toEqual(["the file's encoding has not all characters of the new words"]);
  });

  it.each(["ISO-8859-1", "us-ascii"])("PO in %s: refused, unless the words are ASCII", async (encoding) => {
    const file = `msgid ""\nmsgstr "Language: sv\\n"\n"Content-Type: text/plain; charset=${encoding}\\n"\n\nmsgid "x"\nmsgstr "Fisk nu"\n`;
    const done = await mended("po", utf8(file), "Fisk", "Gädda");
    expect(done.why).toEqual(["the file's encoding has not all characters of the new words; convert it with msgconv -t UTF-8"]);
    expect(Buffer.from(done.bytes).toString()).toBe(file);
    expect(Buffer.from((await mended("po", utf8(file), "Fisk", "Torsk")).bytes).toString()).toBe(file.replace("Fisk", "Torsk"));
  });

  it("one that is UTF-8, or a template's that has no name yet, takes them as they are", async () => {
    const file = 'msgid ""\nmsgstr "Language: sv\\n"\n"Content-Type: text/plain; charset=CHARSET\\n"\n\nmsgid "x"\nmsgstr "Fisk nu"\n';
    expect(Buffer.from((await mended("po", utf8(file), "Fisk", "Gädda")).bytes).toString()).toBe(file.replace("Fisk", "Gädda"));
    expect(Buffer.from((await mended("xliff", utf8(latin("utf8", "Fisk")), "Fisk", "Gädda")).bytes).toString()).toBe(latin("utf8", "Gädda"));
  });
});

describe("a fix that would reach over markup is refused", () => {
  it.each<[BilingualFormat, string, string]>([
    ["xliff", xliff1(unit1("x", 'Fi<g id="1">sk</g> nu')), "a tag stands between the words"],
    ["xliff", xliff1(unit1("x", "Fi<![CDATA[sk]]> nu")), "a tag stands between the words"],
    ["po", 'msgid ""\nmsgstr "Language: sv\\n"\n\nmsgid "x"\nmsgstr "Fi"\n"sk nu"\n', "the words run over two lines of the file"],
  ])("%s: %s", async (format, file, why) => {
    const done = await mended(format, utf8(file), "Fisk", "Torsk");
    expect(done.why).toEqual([why]);
    expect(Buffer.from(done.bytes).toString()).toBe(file);
  });
});
