/**
 * `npm run bench report/page [SETS]`: a page of 200 articles in 5 languages (made by rule from words of examples/, 60 sentences each, 4 findings a
 * translation): its size, the time to make it, and the time headless Chromium takes from opening the file to a list that filters.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import type { Article, ArticleSet, Segment } from "../../src/article/types.ts";
import type { Finding, Report } from "../../src/check/types.ts";
import { htmlPage } from "../../src/report/html/page.ts";

const languages = ["en", "sv", "th", "vi", "zh"];
const sentences = 60;

/** A small generator with a seed, so that every run makes the same texts (Park and Miller, 1988). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (state * 48271) % 2147483647) % below;
}

function wordsOf(language: string): string[] {
  const text = readFileSync(new URL(`../../examples/harbour.${language}.md`, import.meta.url), "utf8");
  return [...new Intl.Segmenter(language, { granularity: "word" }).segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

const vocabulary = new Map(languages.map((language) => [language, wordsOf(language)]));

/** Sentences of 14 to 23 words in no order a compressor knows. */
function articleOf(language: string, number: number): Article {
  const next = numbers(1 + number * 7919 + languages.indexOf(language));
  const words = vocabulary.get(language)!;
  const space = language === "zh" || language === "th" ? "" : " ";
  const lines = Array.from({ length: sentences }, () => `${Array.from({ length: 14 + next(10) }, () => words[next(words.length)]!).join(space)} ${next(9999)}.`);
  const segments: Segment[] = [];
  let start = 0;
  for (const [index, text] of lines.entries()) {
    segments.push({ index, kind: "prose", text, span: { start, end: start + text.length }, runs: [{ text: 0, textLength: text.length, source: start, sourceLength: text.length }], paragraph: index });
    start += text.length + 2;
  }
  return { path: `articles/${number}.${language}.txt`, language, format: "text", source: lines.join("\n\n"), segments, comments: [] };
}

function findingsOf({ id, articles: [source, ...targets] }: ArticleSet): Finding[] {
  return targets.flatMap((article, version) =>
    [5, 17, 29, 41].map((index): Finding => {
      const { span } = article.segments[index]!;
      const place = { article, segment: index, span: { start: span.start, end: Math.min(span.end, span.start + 8) } };
      const beside = { article: source!, segment: index, span: source!.segments[index]!.span };
      const actual = article.source.slice(place.span.start, place.span.end);
      return {
        rule: "inconsistent-rendering",
        data: { sourceForm: "harbour", sourceLanguage: "en", majority: "hamn", across: "article" },
        place, actual, expected: [], related: [beside], confidence: 0.8, set: id, severity: "warning", category: "terminology/inconsistent-use",
        evidence: [{ form: "hamn", count: 3, places: [] }, { form: actual, count: 1, places: [] }],
        fingerprint: `${id}-${version}-${index}`,
      };
    }),
  );
}

function reportOf(count: number): Report {
  const sets = Array.from({ length: count }, (_, number) => {
    const articles = languages.map((language) => articleOf(language, number));
    const [source, ...targets] = articles;
    const alignments = targets.map((target) => {
      const length = Math.min(source!.segments.length, target.segments.length);
      const beads = Array.from({ length }, (_unused, index) => ({ source: [index], target: [index], similarity: 0.4 + (index % 50) / 100, confidence: index % 20 === 0 ? 0.5 : 0.97, cost: 0.2 }));
      return { source: source!, target, beads, confidence: 0.95 };
    });
    return { set: { id: `articles/${number}`, articles }, alignments };
  });
  return { samma: "0", model: { id: "none", sha256: "" }, sets, findings: sets.flatMap(({ set }) => findingsOf(set)), suppressed: { baseline: 0, inline: 0, unsure: 0 } };
}

const count = Number(process.argv[2] ?? 200);
const report = reportOf(count);
const started = performance.now();
const page = htmlPage(report);
console.log(`${count} articles x ${languages.length} languages, ${report.findings.length} findings: ${(Buffer.byteLength(page) / 1e6).toFixed(2)} MB, made in ${((performance.now() - started) / 1000).toFixed(1)} s`);
console.log(`texts of ${page.match(/id="set-/gu)?.length ?? 0} of ${count} sets are in it`);

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
if (existsSync(executablePath)) {
  const folder = mkdtempSync(join(tmpdir(), "samma-bench-"));
  const file = join(folder, "report.html");
  writeFileSync(file, page);
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const tab = await browser.newPage();
    await tab.goto("about:blank");
    await tab.goto(pathToFileURL(file).href, { waitUntil: "commit" });
    await tab.waitForSelector("body.live");
    // The page's own clock, from the start of the navigation: the driver's round trips are not the reader's.
    times.push(await tab.evaluate<number>("performance.getEntriesByName('samma-ready')[0].startTime"));
    await tab.close();
  }
  await browser.close();
  rmSync(folder, { recursive: true });
  console.log(`ready in headless Chromium: ${times.map((time) => `${Math.round(time)} ms`).join(", ")}`);
} else console.log(`not opened: there is no ${executablePath}`);
