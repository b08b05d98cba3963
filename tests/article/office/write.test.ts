import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readArticle, sourceOf } from "../../../src/article/read.ts";
import { rewrite } from "../../../src/article/write.ts";
import { archive, docx, docxMembers, odt, paragraph, run } from "./documents.ts";

const utf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Replaces words in a document's text. */
async function replaced(bytes: Uint8Array, was: string, is: string, path = "utkast.docx"): Promise<{ readonly bytes: Uint8Array; readonly why: readonly string[] }> {
  const article = await readArticle(bytes, { path, language: "sv" });
  const start = article.source.indexOf(was);
  expect(start).toBeGreaterThanOrEqual(0);
  const { bytes: after, refused } = await rewrite(bytes, article, [{ span: { start, end: start + was.length }, text: is }]);
  return { bytes: after, why: refused.map(({ why }) => why) };
}

/** The body's XML after a replacement. */
async function bodyAfter(body: string, was: string, is: string): Promise<string> {
  const { bytes, why } = await replaced(docx(body), was, is);
  expect(why).toEqual([]);
  const xml = utf8(unzipSync(bytes)["word/document.xml"]!);
  return xml.slice(xml.indexOf("<w:body>") + 8, xml.indexOf("<w:sectPr/>"));
}

describe("a correction in a DOCX", () => {
  test("changes the words of its run; every other member stays byte for byte, packed as it was, in its place", async () => {
    const before = docx(paragraph(run("Olof Brant ropar.")), { footnotes: `<w:footnote w:id="1">${paragraph(run("Brant."))}</w:footnote>` });
    const { bytes: after } = await replaced(before, "Brant", "Brandt");
    const [old, now] = [unzipSync(before), unzipSync(after)];
    expect(Object.keys(now)).toEqual(Object.keys(old));
    for (const name of Object.keys(old)) if (name !== "word/document.xml") expect(now[name]).toEqual(old[name]);
    expect(utf8(now["word/document.xml"]!)).toBe(utf8(old["word/document.xml"]!).replace("Brant", "Brandt"));
    const local = Buffer.from(before).indexOf("word/styles.xml") - 30;
    const packed = Buffer.from(before).subarray(local, Buffer.from(before).indexOf("PK\u0003\u0004", local + 4));
    expect(Buffer.from(after).includes(packed)).toBe(true);
    expect(await sourceOf(after, { path: "utkast.docx", format: "docx" })).toBe((await sourceOf(before, { path: "utkast.docx", format: "docx" })).replace("Brant", "Brandt"));
  });

  test("two members at once, and several edits in one", async () => {
    const before = docx(paragraph(run("Brant och Brant.")), { footnotes: `<w:footnote w:id="1">${paragraph(run("Brant."))}</w:footnote>` });
    const article = await readArticle(before, { path: "a.docx", language: "sv" });
    const spans = [...article.source.matchAll(/Brant/gu)].map(({ index }) => ({ start: index, end: index + 5 }));
    expect(spans).toHaveLength(3);
    const { bytes, made } = await rewrite(before, article, spans.map((span) => ({ span, text: "Brandt" })));
    expect(made).toHaveLength(3);
    expect(await sourceOf(bytes, article)).toBe(article.source.replaceAll("Brant", "Brandt"));
  });

  test("only what differs is touched: a mark in one run of a word that lies over two formats", async () => {
    expect(await bodyAfter(paragraph(run("Bra", "<w:b/>") + run("nt ropar.")), "Brant", "Brandt")).toBe(paragraph(run("Bra", "<w:b/>") + run("ndt ropar.")));
  });

  test("a word that Word's spelling check cut into runs of one look is written into the first", async () => {
    const cut = paragraph(run("To", '<w:lang w:val="sv-SE"/>') + '<w:proofErr w:type="spellEnd"/>' + run(" L") + run("ââm."));
    expect(await bodyAfter(cut, "To Lââm", "Tô Lâm")).toBe(paragraph(run("Tô L", '<w:lang w:val="sv-SE"/>') + '<w:proofErr w:type="spellEnd"/>' + run("") + run("âm.")));
  });

  test("characters that XML writes otherwise", async () => {
    expect(await bodyAfter(paragraph(run("Fisk &amp; skaldjur &lt;hamn>")), "Fisk & skaldjur", "Fisk & <musslor>")).toBe(paragraph(run("Fisk &amp; &lt;musslor&gt; &lt;hamn>")));
    expect(await bodyAfter(paragraph(run("A &amp; B")), "A & B", "A och B")).toBe(paragraph(run("A och B")));
  });

  test("a space at an element's end is kept by saying so", async () => {
    expect(await bodyAfter("<w:p><w:r><w:t>Vikhamn</w:t></w:r></w:p>", "hamn", " ")).toBe('<w:p><w:r><w:t xml:space="preserve">Vik </w:t></w:r></w:p>');
  });

  test.each([
    ["two formats", paragraph(run("Olof ", "<w:b/>") + run("Brant")), "Olof Brant", "Anna Ek", "two formats"],
    ["a link and the words beside it", paragraph(`<w:hyperlink>${run("Olof")}</w:hyperlink>${run(" Brant")}`), "Olof Brant", "Anna Ek", "two formats or links"],
    ["a tab between", paragraph(`${run("Olof")}<w:r><w:tab/></w:r>${run("Brant")}`), "Olof\tBrant", "Anna Ek", "tab"],
    ["two paragraphs", paragraph(run("Olof")) + paragraph(run("Brant")), "Olof\nBrant", "Anna Ek", "paragraph"],
  ])("%s: refused with a word, nothing is written", async (_, body, was, is, words) => {
    const before = docx(body);
    const { bytes, why } = await replaced(before, was, is);
    expect(why).toEqual([expect.stringContaining(words)]);
    expect(Buffer.compare(bytes, before)).toBe(0);
  });

  test("a signed document is left alone", async () => {
    const signed = archive({ ...docxMembers(paragraph(run("Brant"))), "_xmlsignatures/sig1.xml": "<s/>" });
    const { bytes, why } = await replaced(signed, "Brant", "Brandt");
    expect(why).toEqual([expect.stringContaining("signed")]);
    expect(Buffer.compare(bytes, signed)).toBe(0);
  });
});

describe("a correction in an ODT", () => {
  test("spans that differ in LibreOffice's bookkeeping alone are one format; others are two", async () => {
    const automatic = '<style:style style:name="T1" style:family="text"><style:text-properties officeooo:rsid="0012" xmlns:officeooo="x"/></style:style><style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>';
    const body = '<text:p>Anna <text:span text:style-name="T1">Holmkvi</text:span>st och <text:span text:style-name="B">Olof</text:span> Brant</text:p>';
    const before = odt(body, { automatic: automatic.replace(' xmlns:officeooo="x"', "") });
    const { bytes, why } = await replaced(before, "Anna Holmkvist", "Eva Ek", "utkast.odt");
    expect(why).toEqual([]);
    expect(utf8(unzipSync(bytes)["content.xml"]!)).toContain('<text:p>Eva Ek<text:span text:style-name="T1"></text:span> och');
    expect((await replaced(before, "Olof Brant", "Eva Ek", "utkast.odt")).why).toEqual([expect.stringContaining("two formats")]);
  });
});
