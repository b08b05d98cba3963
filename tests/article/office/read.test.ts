import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readArticle } from "../../../src/article/read.ts";
import { lines as lineIndex } from "../../../src/article/positions.ts";
import type { Article } from "../../../src/article/types.ts";
import { UserError } from "../../../src/errors.ts";
import { lines } from "../reading.ts";
import { archive, docx, docxMembers, odt, paragraph, run } from "./documents.ts";

const read = (bytes: Uint8Array, path = "utkast.docx"): Promise<Article> => readArticle(bytes, { path, language: "sv" });

async function refusal(bytes: Uint8Array, path = "utkast.docx"): Promise<UserError> {
  const error: unknown = await read(bytes, path).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  return error as UserError;
}

describe("Word documents", () => {
  test("a word that lies over runs is one word; its place is the paragraph and the column", async () => {
    const article = await read(docx(paragraph(run("Hej.")) + paragraph(run("Fär", "<w:b/>") + '<w:proofErr w:type="spellStart"/>' + run("jan &amp; Fri") + run("da går."))));
    expect(lines(article)).toEqual(["prose: Hej.", "prose: Färjan & Frida går.", "furniture: Kustbladet"]);
    expect(lineIndex(article).position(article.source.indexOf("Frida"))).toEqual({ line: 2, column: 10 });
  });

  test("what is deleted, moved away, hidden or an instruction is out; what is inserted is in", async () => {
    const field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGEREF x</w:instrText></w:r><w:r><w:t>no</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const body = paragraph(
      run("Den ") + `<w:del>${run("gamla ")}<w:r><w:delText>äldre </w:delText></w:r></w:del><w:ins>${run("nya ")}</w:ins><w:moveFrom>${run("bort ")}</w:moveFrom>` + run("hemligt ", "<w:vanish/>") + run("dolt ", '<w:rStyle w:val="Dold"/>') + run("synligt ", '<w:rStyle w:val="Dold"/><w:vanish w:val="0"/>') + `<w:hyperlink>${run("sidan")}</w:hyperlink> ` + run(" ") + field + run("."),
    );
    const styles = '<w:style w:styleId="Dold"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>';
    expect(lines(await read(docx(body, { styles })))[0]).toBe("prose: Den nya synligt sidan 7.");
  });

  test("headings, captions, lists, cells by their styles, whatever the language of Word", async () => {
    const style = (id: string, name: string, more = ""): string => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
    const styles = style("Rubrik1", "heading 1") + style("Egen", "Mellanrubrik", '<w:basedOn w:val="Rubrik1"/>') + style("Beskrivning", "caption") + style("Punkt", "List Bullet", '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>') + style("Ring", "ring", '<w:basedOn w:val="Ring"/>') + style("Inneh1", "toc 1");
    const of = (id: string, text: string, more = ""): string => paragraph(run(text), `<w:pStyle w:val="${id}"/>${more}`);
    const cell = (text: string): string => `<w:tc><w:tcPr/>${paragraph(run(text))}</w:tc>`;
    const body = of("Rubrik1", "Färjan") + of("Egen", "Kajen") + of("Beskrivning", "Frida vid kajen") + of("Punkt", "Ljusterö") + of("Punkt", "Utan punkt", '<w:numPr><w:numId w:val="0"/></w:numPr>') + of("Ring", "Rund") + of("Inneh1", "Färjan 1") + `<w:tbl><w:tr>${cell("Tur")}${cell("05.15")}</w:tr></w:tbl>`;
    expect(lines(await read(docx(body, { styles })))).toEqual(["heading: Färjan", "heading: Kajen", "caption: Frida vid kajen", "list-item: Ljusterö", "prose: Utan punkt", "prose: Rund", "furniture: Färjan 1", "table-cell: Tur", "table-cell: 05.15", "furniture: Kustbladet"]);
  });

  test("a forced line break ends the sentence, not the paragraph nor its line; tabs and formulas part words", async () => {
    const body = paragraph("<w:r><w:t>En rad</w:t><w:br/><w:t>till</w:t><w:tab/><w:t>här</w:t></w:r><m:oMath><m:r/></m:oMath>" + run("slut")) + paragraph(run("Nästa."));
    const article = await read(docx(body));
    expect(lines(article).slice(0, 3)).toEqual(["prose: En rad", "prose: till här\uFFFCslut", "prose: Nästa."]);
    expect(article.segments[0]!.paragraph).toBe(article.segments[1]!.paragraph);
    expect(lineIndex(article).position(article.segments[2]!.span.start)).toEqual({ line: 2, column: 1 });
  });

  test("notes stand behind the text; a text box behind its paragraph, once", async () => {
    const box = (text: string): string => `<w:drawing><w:txbxContent>${paragraph(run(text))}</w:txbxContent></w:drawing>`;
    const body = paragraph(run("Ut") + '<w:r><w:footnoteReference w:id="1"/></w:r>' + run(" i dimman.") + `<w:r><mc:AlternateContent><mc:Choice>${box("Rutan")}</mc:Choice><mc:Fallback>${box("Rutan igen")}</mc:Fallback></mc:AlternateContent></w:r>`) + paragraph(run("Sist."));
    expect(lines(await read(docx(body, { footnotes: `<w:footnote w:id="1">${paragraph(run("Byggd i Åbo."))}</w:footnote>` })))).toEqual(["prose: Ut i dimman.", "prose: Rutan", "prose: Sist.", "prose: Byggd i Åbo.", "furniture: Kustbladet"]);
  });

  test("Thai and Arabic, in runs of Word's making", async () => {
    expect(lines(await read(docx(paragraph(run("ประธาน") + run("าธิบดี", '<w:lang w:bidi="th-TH"/>')) + paragraph(run("السفي") + run("نة", "<w:rtl/>")))))[0]).toBe("prose: ประธานาธิบดี");
  });
});

describe("OpenDocument texts", () => {
  test("spans, spaces, notes, lists, tables, captions, indexes; deleted and hidden text is out", async () => {
    const automatic = '<style:style style:name="H"><style:text-properties text:display="none"/></style:style>';
    const body = [
      "<text:tracked-changes><text:changed-region><text:deletion><text:p>gammalt</text:p></text:deletion></text:changed-region></text:tracked-changes>",
      "<text:table-of-content><text:index-body><text:p>Färjan 1</text:p></text:index-body></text:table-of-content>",
      '<text:h text:outline-level="1">Färjan</text:h>',
      '<text:p>Fri<text:span>da</text:span>\n   går<text:s text:c="3"/>ut<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Byggd i Åbo.</text:p></text:note-body></text:note><text:span text:style-name="H"> dolt</text:span>.<office:annotation><text:p>Kolla!</text:p></office:annotation></text:p>',
      "<text:list><text:list-item><text:p>Ljusterö</text:p></text:list-item></text:list>",
      "<table:table><table:table-row><table:table-cell><text:p>Tur</text:p></table:table-cell></table:table-row></table:table>",
      '<text:p text:style-name="Table">Tabell med turer</text:p>',
      '<text:section text:display="none"><text:p>Dolt.</text:p></text:section>',
    ].join("");
    expect(lines(await read(odt(body, { automatic }), "utkast.odt"))).toEqual(["furniture: Färjan 1", "heading: Färjan", "prose: Frida går ut.", "list-item: Ljusterö", "table-cell: Tur", "caption: Tabell med turer", "prose: Byggd i Åbo.", "furniture: Sida 1"]);
  });
});

describe("what is no document, or a bad one", () => {
  const good = docx(paragraph(run("Hej.")));

  test.each<[string, () => Uint8Array, string]>([
    ["plain text under the name", () => new TextEncoder().encode("Hej.\n"), "no ZIP archive"],
    ["cut off", () => good.subarray(0, good.length - 40), "cut off"],
    ["locked by Word, or a DOC", () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "locked with a password"],
    ["a spreadsheet", () => archive({ "_rels/.rels": docxMembers("")["_rels/.rels"]!.replace("word/document", "xl/workbook"), "xl/workbook.xml": "<workbook/>" }), "no Word document"],
    ["without its text", () => archive({ "_rels/.rels": docxMembers("")["_rels/.rels"]! }), "no Word document"],
    ["another XML under the text's name", () => archive({ ...docxMembers(""), "word/document.xml": "<html/>" }), "no Word document"],
    ["XML cut off", () => archive({ ...docxMembers(""), "word/document.xml": "<w:document><w:body>" }), "unclosed tag"],
    ["entities of its own", () => archive({ ...docxMembers(""), "word/document.xml": '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]><w:document><w:body><w:p>&a;&b;</w:p></w:body></w:document>' }), "entity"],
    ["not UTF-8", () => archive({ ...docxMembers(""), "word/document.xml": Uint8Array.from([0x3c, 0xe9, 0x20]) }), "not UTF-8"],
    ["elements without end", () => docx("<w:sdt><w:sdtContent>".repeat(300) + "</w:sdtContent></w:sdt>".repeat(300)), "nested too deeply"],
  ])("%s", async (_, bytes, words) => {
    const { message, place, hints } = await refusal(bytes());
    expect(message).toContain(words);
    expect(place?.path).toContain("utkast.docx");
    expect(hints.length).toBeGreaterThan(0);
  });

  test("a small file that unpacks to gigabytes, whether it says so or not", async () => {
    const bomb = archive({ ...docxMembers(""), "word/document.xml": new Uint8Array(20_000_000).fill(0x20) });
    expect((await refusal(bomb)).message).toContain("unpacks to more");
    const lying = Buffer.from(archive({ ...docxMembers(""), "word/document.xml": new Uint8Array(9_000_000).fill(0x20) }));
    for (let at = lying.indexOf("PK\u0001\u0002"); at >= 0; at = lying.indexOf("PK\u0001\u0002", at + 1)) if (lying.readUInt32LE(at + 24) === 9_000_000) lying.writeUInt32LE(1000, at + 24);
    expect((await refusal(lying)).message).toContain("unpacks to more");
  });

  test("a flipped bit, an encrypted member, a way of packing of another kind, one name twice", async () => {
    const at = Buffer.from(good).indexOf("PK\u0001\u0002");
    const changed = (offset: number, value: number): Uint8Array => {
      const bytes = Buffer.from(good);
      for (let record = at; record >= 0; record = bytes.indexOf("PK\u0001\u0002", record + 1)) bytes[record + offset] = value;
      return bytes;
    };
    expect((await refusal(changed(8, 1))).message).toContain("password");
    expect((await refusal(changed(10, 12))).message).toContain("method 12");
    expect((await refusal(changed(16, 0x55))).message).toContain("damaged");
    const twice = Buffer.from(archive({ ...docxMembers(""), "word/stylez.xml": "<x/>" })).toString("latin1").replaceAll("stylez.xml", "styles.xml");
    expect((await refusal(Buffer.from(twice, "latin1"))).message).toContain("word/styles.xml twice");
  });

  test("an archive of the large kind is called by its name; members that lie in one place are refused", async () => {
    const text = Buffer.from(good).lastIndexOf("word/document.xml") - 46;
    const patched = (offset: number, value: number): Uint8Array => {
      const bytes = Buffer.from(good);
      bytes.writeUInt32LE(value, text + offset);
      return bytes;
    };
    for (const field of [20, 24, 42]) expect((await refusal(patched(field, 0xffffffff))).message).toContain("ZIP64");
    expect((await refusal(patched(42, 0))).message).toContain("in one place");
    expect((await refusal(patched(20, Buffer.from(good).readUInt32LE(text + 20) + 500))).message).toContain("in one place");
  });

  test("a locked OpenDocument, and one that is no text", async () => {
    expect((await refusal(odt("<text:p>x</text:p>", { manifest: "<manifest:encryption-data/>" }).slice(), "utkast.odt")).message).toContain("password");
    expect((await refusal(archive({ "content.xml": '<office:document-content xmlns:office="o"><office:body><office:spreadsheet/></office:body></office:document-content>' }), "utkast.odt")).message).toContain("no OpenDocument text");
  });

  test("whatever bytes change in it, a document is read or refused with a word", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }), async (changes) => {
        const bytes = good.slice();
        for (const [at, value] of changes) bytes[at] = value;
        try {
          await read(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
      { numRuns: 300, seed: 8 },
    );
  });

  test("whatever stands in its XML, a document is read, every word at its place, or refused with a word", async () => {
    const parts = fc.constantFrom("<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>", "</w:t>", '<w:t xml:space="preserve">', "<w:tbl>", "<w:tc>", "</w:tc>", "</w:tbl>", "<w:br/>", "<w:del>", "</w:del>", '<w:r><w:fldChar w:fldCharType="begin"/></w:r>', "<w:p><w:r><w:t>Hej du.</w:t></w:r></w:p>", "Ord ", "&amp;", "&#x1F600;", "<![CDATA[x]]>", "\r\n", "<!-- -->", "<w:txbxContent>", "</w:txbxContent>", "<w:drawing>", "</w:drawing>");
    await fc.assert(
      fc.asyncProperty(fc.array(parts, { maxLength: 25 }), async (found) => {
        try {
          const { segments, source } = await read(docx(found.join("")));
          for (const { text, runs } of segments) for (const part of runs) if (part.textLength === part.sourceLength && part.textLength > 1) expect(source.slice(part.source, part.source + part.sourceLength)).toBe(text.slice(part.text, part.text + part.textLength));
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
        }
      }),
      { numRuns: 200, seed: 9 },
    );
  });
});
