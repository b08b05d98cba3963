import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { readArticle } from "../../../src/article/read.ts";
import { rewrite } from "../../../src/article/write.ts";
import { lines } from "../reading.ts";

/** Files that LibreOffice itself writes and reads again. Skipped where there is none (Debian: libreoffice-writer). */
const isThere = spawnSync("soffice", ["--version"]).status === 0;
if (!isThere) console.warn("no soffice here: documents made by LibreOffice are not tested");

const folder = mkdtempSync(join(tmpdir(), "samma-office-"));

function convert(to: string, ...files: readonly string[]): void {
  const profile = pathToFileURL(join(folder, "profile")).href;
  const { status, stderr } = spawnSync("soffice", [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", to, "--outdir", folder, ...files.map((file) => join(folder, file))], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}

const document = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles><style:style style:name="Standard" style:family="paragraph"/><style:style style:name="Caption" style:family="paragraph" style:parent-style-name="Standard"/><style:style style:name="Illustration" style:family="paragraph" style:parent-style-name="Caption"/></office:styles>
<office:automatic-styles><style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style><style:page-layout style:name="L"/></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L"><style:header><text:p>Kustbladet 2026</text:p></style:header></style:master-page></office:master-styles>
<office:body><office:text>
<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>Ek</dc:creator><dc:date>2026-01-02T10:00:00</dc:date></office:change-info><text:p>gamla </text:p></text:deletion></text:changed-region><text:changed-region text:id="c2"><text:insertion><office:change-info><dc:creator>Ek</dc:creator><dc:date>2026-01-02T10:00:00</dc:date></office:change-info></text:insertion></text:changed-region></text:tracked-changes>
<text:h text:outline-level="1">Färjan &amp; fyren</text:h>
<text:p>Den <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>nya <text:change-end text:change-id="c2"/>färjan <text:span text:style-name="B">Fri</text:span>da gick<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Byggd i Åbo av Brant.</text:p></text:note-body></text:note> ut. Olof Brant såg<text:span text:style-name="H"> hemligt</text:span> den.<text:line-break/>Sedan kom dimman.</text:p>
<text:list><text:list-item><text:p>Ljusterö</text:p></text:list-item></text:list>
<table:table table:name="T"><table:table-column/><table:table-row><table:table-cell><text:p>Tur 05.15</text:p></table:table-cell></table:table-row></table:table>
<text:p text:style-name="Illustration">Frida vid kajen</text:p>
<text:p>เลขาธิการโตลัมเยือนจีน <text:a xlink:type="simple" xlink:href="https://example.org/">fyrens sida</text:a>.</text:p>
</office:text></office:body></office:document>`;

const expected = [
  "heading: Färjan & fyren",
  "prose: Den nya färjan Frida gick ut.",
  "prose: Olof Brant såg den.",
  "prose: Sedan kom dimman.",
  "list-item: Ljusterö",
  "table-cell: Tur 05.15",
  "caption: Frida vid kajen",
  "prose: เลขาธิการโตลัมเยือนจีน fyrens sida.",
  "prose: Byggd i Åbo av Brant.",
  "furniture: Kustbladet 2026",
];

describe.skipIf(!isThere)("what LibreOffice writes", () => {
  beforeAll(() => {
    writeFileSync(join(folder, "draft.fodt"), document);
    for (const format of ["docx", "odt", "html"]) convert(format, "draft.fodt");
  }, 120_000);

  const bytesOf = (name: string): Uint8Array => readFileSync(join(folder, name));

  test.each(["docx", "odt"])("a .%s reads as it was written", async (format) => {
    expect(lines(await readArticle(bytesOf(`draft.${format}`), { path: `draft.${format}`, language: "sv" }))).toEqual(expected);
  });

  test("an HTML page, too", async () => {
    const article = await readArticle(bytesOf("draft.html"), { path: "draft.html", language: "sv" });
    const found = lines(article);
    for (const line of ["heading: Färjan & fyren", "list-item: Ljusterö", "table-cell: Tur 05.15"]) expect(found).toContain(line);
    expect(found.join("\n")).toContain("Olof Brant såg");
  });

  test("after a correction it opens again, and nothing but the words has changed", async () => {
    for (const format of ["docx", "odt"]) {
      const bytes = bytesOf(`draft.${format}`);
      const article = await readArticle(bytes, { path: `draft.${format}`, language: "sv" });
      const edits = [...article.source.matchAll(/Brant|โตลัม/gu)].map((match) => ({ span: { start: match.index, end: match.index + match[0].length }, text: match[0] === "Brant" ? "Brandt & Ek" : "โต เลิม" }));
      const { bytes: after, refused } = await rewrite(bytes, article, edits);
      expect([edits.length, refused]).toEqual([3, []]);
      writeFileSync(join(folder, `${format}-before.${format}`), bytes);
      writeFileSync(join(folder, `${format}-after.${format}`), after);
    }
    convert("txt:Text (encoded):UTF8", "docx-before.docx", "docx-after.docx", "odt-before.odt", "odt-after.odt");
    for (const format of ["docx", "odt"]) {
      const [before, after] = ["before", "after"].map((when) => readFileSync(join(folder, `${format}-${when}.txt`), "utf8"));
      expect(before).toContain("Brant");
      expect(after).toBe(before!.replaceAll("Brant", "Brandt & Ek").replaceAll("โตลัม", "โต เลิม"));
    }
  }, 120_000);
});
