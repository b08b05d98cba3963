import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readArticle } from "../../src/article/read.ts";
import { GAP } from "../../src/article/readers/reader.ts";
import { lines, read, texts, under } from "./reading.ts";

const ferry = await readArticle(readFileSync(new URL("samples/ferry.sv.html", import.meta.url)), { path: "ferry.sv.html", language: "sv" });

describe("HTML", () => {
  test("a saved page: the article's words are prose, the page's are furniture", () => {
    expect(lines(ferry)).toEqual([
      "furniture: Vi använder kakor (cookies).",
      "furniture: Godkänn alla",
      "furniture: Kustbladet",
      "furniture: Nyheter",
      "furniture: Sport",
      "heading: Färjan till Ljusterö byts ut",
      "prose: Den gamla färjan ”Frida” har gått sedan 1968.",
      "prose: Nu får hon gå i pension, säger kapten A. K. Ek.",
      "caption: Frida vid kajen. Foto: Mia Lund",
      "prose: Den nya <elfärjan> tar 60 bilar & 300 passagerare.",
      "prose: Den byggs i Åbo och ritas i Malmö, och den ska enligt planen kunna gå med el från första dagen.",
      `prose: Ett stycke som aldrig stängs, med ${GAP} mitt i, och en felaktigt nästlad tagg.`,
      "list-item: Ljusterö",
      "list-item: Östanå – hamnen",
      "table-cell: Tur",
      "table-cell: Tid",
      "table-cell: Första turen",
      "table-cell: 05.15",
      "furniture: Dela Facebook",
      "furniture: Mest läst",
      "furniture: Stormen drog in över skärgården på natten och tog med sig tre bryggor.",
      "furniture: Ansvarig utgivare: Bo Ask. Alla rättigheter förbehållna.",
    ]);
    expect(ferry.comments.map((comment) => comment.text)).toEqual(["samma-disable number-mismatch -- siffran är avrundad"]);
  });

  test("words lead back to references and through tags", () => {
    expect(under(ferry, ferry.segments[5]!, "Färjan")).toBe("F&auml;rjan");
    expect(under(ferry, ferry.segments[6]!, "Frida")).toBe("Frid</b>a");
    expect(under(ferry, ferry.segments[7]!, "A. K. Ek")).toBe("A.&nbsp;K. Ek");
    expect(under(ferry, ferry.segments[9]!, "<elfärjan>")).toBe("&lt;elf&auml;rjan&gt;");
  });

  test("the lines around a br belong to one paragraph", () => {
    expect(ferry.segments[6]!.paragraph).toBe(ferry.segments[7]!.paragraph);
  });

  test.each([
    ["article", "<nav><a href=x>Home</a></nav><article><h1>Lamp</h1><p>It turns all night, and nobody minds.</p></article><footer>Contact us</footer>"],
    ["main", "<header>Site</header><div role=main><h1>Lamp</h1><p>It turns all night, and nobody minds.</p></div><div>Contact us</div>"],
    ["articleBody", "<div><h1>Lamp</h1><div itemprop=articleBody><p>It turns all night, and nobody minds.</p></div><p>Contact us</p></div>"],
  ])("finds the article by %s", (_, body) => {
    const own = read(`<!doctype html><body>${body}`, "html").segments.filter((segment) => segment.kind !== "furniture");
    expect(own.map((segment) => segment.text)).toEqual(["Lamp", "It turns all night, and nobody minds."]);
  });

  test("without marks, the block with most text outside links is the article", () => {
    const paragraph = "<p>The keeper of the light walks up the stairs each evening, and he counts them every time.</p>";
    const links = "<div class=x>".concat(..."abcdefghij".split("").map((letter) => `<a href=${letter}>Another story about the sea, number ${letter}</a> `), "</div>");
    const own = read(`${links}<div><div>${paragraph}${paragraph.replace("evening", "morning")}</div></div>${links}`, "html").segments.filter((segment) => segment.kind !== "furniture");
    expect(own).toHaveLength(2);
  });

  test("a fragment without a page around it is all article", () => {
    expect(texts(read("<p>One.</p><p>Two.", "html"))).toEqual(["One.", "Two."]);
  });

  test("CRLF, references without semicolons, stray end tags, an unclosed comment", () => {
    const article = read("<p>Fish &amp chips\r\nand&nbsp;tea</b> here.</p><!-- open", "html");
    expect(texts(article)).toEqual(["Fish & chips and tea here."]);
    expect(under(article, article.segments[0]!, "chips and tea")).toBe("chips\r\nand&nbsp;tea");
    expect(under(article, article.segments[0]!, "here")).toBe("here");
  });

  test("malformed pages never fail, and every segment has a place", () => {
    const parts = fc.constantFrom("<p>", "</p>", "<table>", "<tr><td>", "</table>", "<b>", "</i>", "<br>", "<main>", "<li>", "<svg>", "<script>", "</script>", "<!--", "-->", "&lt;", "&#x1F600;", "&bogus;", "<![CDATA[", "<select><option>", "<template>", "Ord. ", "漢字。", "\r\n", "<code>x</code>", "<sup>", "<frameset>", "<");
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (found) => {
        const article = read(found.join(""), "html", "sv");
        for (const segment of article.segments) {
          expect(segment.text).not.toBe("");
          expect(segment.span.end).toBeGreaterThan(segment.span.start);
          expect(segment.span.end).toBeLessThanOrEqual(article.source.length);
        }
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  test("thirty thousand open elements are no stack overflow", () => {
    expect(texts(read(`${"<div>".repeat(30_000)}Deep.`, "html"))).toEqual(["Deep."]);
  });
});
