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

  it("in PO, with C's escapes", async () => {
    const po = 'msgid "x"\r\nmsgstr ""\r\n"Ta \\"Fisk\\" nu"\r\n';
    expect(Buffer.from((await mended("po", utf8(`msgid ""\nmsgstr "Language: sv\\n"\n\n${po}`), 'Fisk" nu', 'C:\\"f" då')).bytes).toString()).toContain('"Ta \\"C:\\\\\\"f\\" då"\r\n');
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
