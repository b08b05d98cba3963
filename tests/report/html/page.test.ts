import { parse, type DefaultTreeAdapterTypes } from "parse5";
import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { pageScript } from "../../../build/page-script.ts";
import { readFileSync } from "node:fs";
import { textRange } from "../../../src/report/text/sentence.ts";
import { htmlPage } from "../../../src/report/html/page.ts";
import type { PageData, SetTexts } from "../../../src/report/html/types.ts";
import { readReport } from "../../../src/report/diff/read.ts";
import { json } from "../../../src/report/formats/json.ts";
import { articleOf } from "../../check/views.ts";
import { reportOf } from "../reports.ts";
import { findings, hostile, sampleReport } from "./sample.ts";

type Element = DefaultTreeAdapterTypes.Element;

function elements(html: string): Element[] {
  const found: Element[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ("tagName" in node) found.push(node);
    if ("childNodes" in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return found;
}

const attribute = (element: Element, name: string): string | undefined => element.attrs.find((one) => one.name === name)?.value;

const textOf = (node: DefaultTreeAdapterTypes.Node): string => ("value" in node ? (node.value as string) : "childNodes" in node ? node.childNodes.map(textOf).join("") : "");

function block<T>(html: string, id: string): T {
  const element = elements(html).find((one) => attribute(one, "id") === id)!;
  return JSON.parse(inflateSync(Buffer.from(textOf(element), "base64")).toString("utf8")) as T;
}

describe("the page", () => {
  it("never lets an article's text become markup", () => {
    const all = elements(htmlPage(sampleReport()));
    expect(all.filter(({ tagName }) => tagName === "img")).toEqual([]);
    const scripts = all.filter(({ tagName }) => tagName === "script");
    expect(scripts.map((one) => attribute(one, "type"))).toEqual(["application/octet-stream", undefined, "application/octet-stream"]);
    expect(all.some((one) => one.tagName === "mark" && textOf(one) === hostile)).toBe(true);
  });

  it("asks for nothing from elsewhere", () => {
    const all = elements(htmlPage(sampleReport()));
    expect(all.flatMap(({ attrs }) => attrs).filter(({ name, value }) => (name === "src" || name === "href") && !value.startsWith("#"))).toEqual([]);
    expect(all.find((one) => attribute(one, "http-equiv") === "Content-Security-Policy")!.attrs.find(({ name }) => name === "content")!.value).toMatch(/^default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-[\w+/=]+';/u);
  });

  it("says the language and leaves the direction to each text", () => {
    const sentences = elements(htmlPage(sampleReport())).filter((one) => attribute(one, "class") === "sentence");
    expect(new Set(sentences.map((one) => attribute(one, "lang")))).toEqual(new Set(["en", "th", "ar", "zh"]));
    expect(sentences.every((one) => attribute(one, "dir") === "auto")).toBe(true);
  });

  it("shows findings without any script", () => {
    const cards = elements(htmlPage(sampleReport())).filter(({ tagName }) => tagName === "article");
    expect(cards).toHaveLength(findings.length);
    expect(textOf(cards[0]!)).toContain("number 21 against 12");
    expect(textOf(cards[0]!)).toContain("อามินา ฮัดดาด ทำงานที่นั่นมา 21 ปี");
    expect(textOf(cards[0]!)).toContain("Keeper Amina Haddad has worked there for 12 years.");
  });

  it("gives the forms of a name by language, the odd one marked, the missing one last", () => {
    const { terms } = block<PageData>(htmlPage(sampleReport()), "data");
    const term = terms.find(({ label }) => label === "Amina Haddad")!;
    const forms = Object.fromEntries(term.cells.map(({ language, forms }) => [language, forms.map(({ form, count, odd }) => [form, count, odd])]));
    expect(forms).toEqual({
      th: [["อามินา ฮัดดาด", 1, false], ["อามีนา ฮัดดาด", 1, true]],
      ar: [["أمينة الحداد", 1, true], ["أمينة حداد", 1, false]],
      zh: [["阿米娜·哈达德", 1, false], ["", 1, false]],
    });
  });

  it("carries the texts and beads of every alignment", () => {
    const { versions, pairs } = block<SetTexts>(htmlPage(sampleReport()), "set-0");
    expect(versions[2]!.segments[4]).toBe("البرج أبيض.");
    expect(pairs[0]!.beads[1]).toEqual([[1], [1], 80, 40, 0]);
  });

  it("tells what is new and what is gone since the latest earlier report", () => {
    const before = readReport(json(sampleReport({ findings: findings.slice(1) })), "before.json");
    const gone = { ...before.findings[0]!, fingerprint: "gone", message: '"Dalaro"; elsewhere "Dalarö"' };
    const { changes, findings: shown } = block<PageData>(htmlPage(sampleReport(), { earlier: [before, { ...before, findings: [...before.findings, gone] }] }), "data");
    expect(changes).toMatchObject({ fresh: 1, kept: 4, gone: [{ message: gone.message }], counts: [{ error: 0, warning: 3, info: 1 }, { error: 0, warning: 4, info: 1 }, { error: 1, warning: 3, info: 1 }] });
    expect(shown.map(({ fresh }) => fresh === true)).toEqual([true, false, false, false, false]);
  });

  it("holds where there is nothing to show", () => {
    expect(htmlPage(reportOf([articleOf("en", ["One."])], []))).toContain("Nothing found.");
    expect(htmlPage({ samma: "1.2.3", sets: [], findings: [], suppressed: { baseline: 0, inline: 0, unsure: 0 } })).toContain("no findings");
  });

  it("cuts a sentence without end around its words, not inside a character", () => {
    const long = articleOf("zh", [`${"𠮷".repeat(3000)}港${"𠮷".repeat(3000)}`]);
    const start = long.source.indexOf("港");
    const finding = { ...findings[4]!, place: { article: long, segment: 0, span: { start, end: start + 1 } } };
    const data = block<PageData>(htmlPage(reportOf([long], [finding])), "data");
    const { text, start: from, end } = data.findings[0]!.at;
    expect(data.texts[text]!.length).toBeLessThan(1000);
    expect(data.texts[text]!.slice(from, end)).toBe("港");
    expect(data.texts[text]).not.toMatch(/^…[\uDC00-\uDFFF]|[\uD800-\uDBFF]…$/);
  });

  it("has the script that its sources make (npx tsx build/page-script.ts writes it anew)", async () => {
    expect(readFileSync(new URL("../../../src/report/html/script.ts", import.meta.url), "utf8")).toBe(await pageScript());
  });
});

describe("textRange", () => {
  const segment = {
    index: 0,
    kind: "prose" as const,
    text: "A & Bo",
    span: { start: 0, end: 14 },
    paragraph: 0,
    // "A &amp; **Bo**"
    runs: [
      { text: 0, textLength: 2, source: 0, sourceLength: 2 },
      { text: 2, textLength: 1, source: 2, sourceLength: 5 },
      { text: 3, textLength: 1, source: 7, sourceLength: 1 },
      { text: 4, textLength: 2, source: 10, sourceLength: 2 },
    ],
  };

  it.each([
    ["the words inside emphasis", { start: 10, end: 12 }, { start: 4, end: 6 }],
    ["the emphasis with its signs", { start: 8, end: 14 }, { start: 4, end: 6 }],
    ["an entity as a whole", { start: 3, end: 4 }, { start: 2, end: 3 }],
    ["an empty place behind all", { start: 14, end: 14 }, { start: 6, end: 6 }],
    ["an empty place at the start", { start: 0, end: 0 }, { start: 0, end: 0 }],
  ])("maps %s", (_, span, expected) => {
    expect(textRange(segment, span)).toEqual(expected);
  });
});
