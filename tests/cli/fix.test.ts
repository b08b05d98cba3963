import { describe, expect, test } from "vitest";
import { folderWith, samma, textOf } from "./harness.ts";

const glossary = { "glossary/terms.yaml": "concepts:\n  - id: office\n    terms: { en: Harbour Office, sv: [Hamnkontoret, { term: Gamla verket, status: deprecated }] }\n" };

describe("--fix where more than the words stands between them", () => {
  test.each([
    ["news.sv.srt", "1\n00:00:01,000 --> 00:00:02,000\nI går stängde Gamla\n\n2\n00:00:02,100 --> 00:00:03,000\nverket sin dörr.\n"],
    ["news.sv.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nI går stängde <i>Gamla</i> verket sin dörr.\n"],
    ["news.sv.md", "I går stängde **Gamla** verket sin dörr. I dag öppnar Gamla<!-- ? --> verket den.\n\n> Sedan stängde Gamla\n> verket den.\n"],
    ["news.sv.html", "<p>I går stängde <b>Gamla</b> verket sin dörr.</p>"],
    ["news.po", 'msgid ""\nmsgstr "Language: sv\\n"\n\nmsgid "Yesterday the Harbour Office closed its door."\nmsgstr "I går stängde Gamla "\n"verket sin dörr."\n'],
  ])("%s: the finding is there, no fix is offered, and the file stays", async (path, content) => {
    const cwd = await folderWith({ ...glossary, [path]: content });
    const { out } = await samma(["check", ".", "-f", "json"], { cwd });
    const found = (JSON.parse(out) as { readonly findings: readonly { readonly rule: string; readonly fix?: object }[] }).findings.filter(({ rule }) => rule === "deprecated-term");
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ fix }) => fix !== undefined)).toEqual([]);
    expect((await samma(["check", ".", "--fix"], { cwd })).out).toMatch(/mended 0 findings/u);
    expect(await textOf(cwd, path)).toBe(content);
  });
});

test("--fix writes a term as HTML writes it", async () => {
  const terms = { "glossary/terms.yaml": 'concepts:\n  - id: shop\n    terms: { sv: ["Ek & Alm", { term: Ekalm, status: deprecated }] }\n' };
  const cwd = await folderWith({ ...terms, "news.sv.html": "<p>I går stängde <b>Ekalm</b> sin dörr.</p>" });
  expect((await samma(["check", ".", "--fix"], { cwd })).out).toContain("mended 1 finding");
  expect(await textOf(cwd, "news.sv.html")).toBe("<p>I går stängde <b>Ek &amp; Alm</b> sin dörr.</p>");
});
