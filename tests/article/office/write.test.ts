import { strToU8, unzipSync, Zip, ZipDeflate, zipSync } from "fflate";
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
    ["an attribute that says otherwise is replaced", '<w:t xml:space="default">Vikhamn</w:t>', '<w:t xml:space="preserve">Vik </w:t>'],
    ["words behind a comment", "<w:t><!-- > -->Vikhamn</w:t>", '<w:t xml:space="preserve"><!-- > -->Vik </w:t>'],
    ["words in a CDATA section", "<w:t\n><![CDATA[Vikhamn]]></w:t>", '<w:t\n xml:space="preserve"><![CDATA[Vik ]]></w:t>'],
  ])("a space at an element's end: %s", async (_, before, after) => {
    expect(await bodyAfter(`<w:p><w:r>${before}</w:r></w:p>`, "hamn", " ")).toBe(`<w:p><w:r>${after}</w:r></w:p>`);
  });

  test("in a CDATA section words are written as they are, beside it escaped", async () => {
    const body = (company: string): string => paragraph("<w:r><w:t><![CDATA[" + company + "]]> &amp; söner</w:t></w:r>");
    expect(await bodyAfter(body("Brant & Co"), "Brant & Co", "Brandt & <Ek>")).toBe(body("Brandt & <Ek>"));
    expect(await bodyAfter(body("Brant"), "söner", "<döttrar>")).toBe(body("Brant").replace("söner", "&lt;döttrar&gt;"));
    const { bytes, why } = await replaced(docx(body("Brant]]")), "Brant]]", "Brant]]>");
    expect(why).toEqual([expect.stringContaining("CDATA")]);
    expect(Buffer.compare(bytes, docx(body("Brant]]")))).toBe(0);
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

describe("the archive that a correction is written into", () => {
  /** As programs pack that write as they go: sums and lengths behind each member. */
  function streamed(members: Readonly<Record<string, string>>): Uint8Array {
    const parts: Uint8Array[] = [];
    const zip = new Zip((error, part) => void (error === null ? parts.push(part) : expect.fail(error.message)));
    for (const [name, content] of Object.entries(members)) {
      const file = new ZipDeflate(name);
      file.mtime = "2026-01-02T00:00:00Z";
      zip.add(file);
      file.push(new TextEncoder().encode(content), true);
    }
    zip.end();
    return Buffer.concat(parts);
  }

  test("sums and lengths behind the members (data descriptors): the changed member has them in front, the others as they were", async () => {
    const members = docxMembers(paragraph(run("Olof Brant ropar.")));
    const before = streamed(members);
    expect(Buffer.from(before).readUInt16LE(6) & 8).toBe(8);
    const { bytes: after } = await replaced(before, "Brant", "Brandt");
    const changed = { ...members, "word/document.xml": members["word/document.xml"]!.replace("Brant", "Brandt") };
    expect(Object.entries(unzipSync(after)).map(([name, data]) => [name, utf8(data)])).toEqual(Object.entries(changed));
    const first = Buffer.from(before).subarray(0, Buffer.from(before).indexOf("word/document.xml") - 30);
    expect(Buffer.from(after).subarray(0, first.length)).toEqual(first);
    // Once more: what was written is read as any other archive.
    expect((await replaced(after, "Brandt", "Brant")).why).toEqual([]);
  });

  test("a member that is stored stays stored, at any size", async () => {
    const before = zipSync(Object.fromEntries(Object.entries(docxMembers(paragraph(run("Olof Brant")))).map(([name, text]) => [name, [strToU8(text), { level: 0 }] as const])));
    const { bytes } = await replaced(before, "Brant", "Brandt-Ek");
    expect(utf8(unzipSync(bytes)["word/document.xml"]!)).toContain("Olof Brandt-Ek");
    expect(Buffer.from(bytes).toString("latin1")).toContain("Olof Brandt-Ek");
  });
});

describe("a correction in an ODT", () => {
  const changed = async (body: string, was: string, is: string): Promise<string> => {
    const { bytes, why } = await replaced(odt(body), was, is, "utkast.odt");
    expect(why).toEqual([]);
    return utf8(unzipSync(bytes)["content.xml"]!);
  };

  test("the words alone change; the type of the document stays first and stored", async () => {
    const body = "<text:h>Färjan</text:h><text:p>Olof Brant<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Om Brant.</text:p></text:note-body></text:note> ropar.</text:p>";
    const { bytes } = await replaced(odt(body), "Brant", "Brandt", "utkast.odt");
    const [before, after] = [unzipSync(odt(body)), unzipSync(bytes)];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const name of Object.keys(before)) if (name !== "content.xml") expect(after[name]).toEqual(before[name]);
    expect(utf8(after["content.xml"]!)).toBe(utf8(before["content.xml"]!).replace("Brant", "Brandt"));
    expect(await changed(body, "Om Brant", "Om Brandt")).toContain("<text:p>Om Brandt.</text:p>");
  });

  test("characters that XML writes otherwise, and CDATA sections", async () => {
    expect(await changed("<text:p>Fisk &amp; bröd</text:p>", "Fisk & bröd", "Fisk & <musslor>")).toContain("<text:p>Fisk &amp; &lt;musslor&gt;</text:p>");
    expect(await changed("<text:p><![CDATA[Fisk & bröd]]></text:p>", "Fisk & bröd", "Fisk & <musslor>")).toContain("<text:p><![CDATA[Fisk & <musslor>]]></text:p>");
  });

  test.each([
    ["spaces that are an element", '<text:p>Olof<text:s text:c="2"/>Brant</text:p>', "Olof  Brant", "tab, a line end"],
    ["a link and the words beside it", '<text:p><text:a>Olof</text:a> Brant</text:p>', "Olof Brant", "two formats or links"],
    ["two paragraphs", "<text:p>Olof</text:p><text:p>Brant</text:p>", "Olof\nBrant", "paragraph"],
  ])("%s: refused with a word, nothing is written", async (_, body, was, words) => {
    const { bytes, why } = await replaced(odt(body), was, "Anna Ek", "utkast.odt");
    expect(why).toEqual([expect.stringContaining(words)]);
    expect(Buffer.compare(bytes, odt(body))).toBe(0);
  });

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
