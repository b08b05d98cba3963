import { chmod, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formats } from "../../src/report/formats/index.ts";
import { folderWith, samma, textOf } from "./harness.ts";

const glossary = `concepts:
  - id: harbour-office
    type: organization
    terms:
      en: Harbour Office
      sv:
        - term: Hamnkontoret
        - { term: Hamnverket, status: deprecated, reason: renamed in 2020 }
`;
const english = `The Harbour Office opened a new quay on Monday.

Two ferries will leave from it every hour.

The Harbour Office expects 40,000 travellers a week.
`;
const swedish = `Hamnkontoret öppnade en ny kaj på måndagen.

Två färjor avgår därifrån varje timme.

Hamnverket räknar med 40 000 resenärer i veckan.
`;

const files = { "news.en.txt": english, "news.sv.txt": swedish, "glossary/names.yaml": glossary };

interface JsonReport {
  readonly sets: { readonly id: string; readonly articles: { readonly path: string; readonly language: string }[] }[];
  readonly findings: { readonly rule: string; readonly path: string; readonly actual: string; readonly range: { readonly start: { readonly line: number; readonly column: number } } }[];
}
const parse = (text: string): JsonReport => JSON.parse(text) as JsonReport;

describe("samma check", () => {
  it("finds the versions of an article by their names and says what the glossary deprecates", async () => {
    const { code, out, err } = await samma(["check", "."], { cwd: await folderWith(files) });
    expect(err).toBe("");
    expect(code).toBe(1);
    expect(out).toContain('"Hamnverket" is deprecated (renamed in 2020); use "Hamnkontoret"');
    expect(out).toContain("news.sv.txt:5:1");
    expect(out).toContain("1 finding (1 ");
  });

  it("takes English for the source where nothing else says it, whatever sorts before it", async () => {
    const cwd = await folderWith({ "news.de.txt": "Die Brücke ist zu.\n", "news.en.txt": "The bridge is shut.\n", "news.sv.txt": "Bron är stängd.\n" });
    const languages = async (...options: string[]): Promise<string[]> => parse((await samma(["check", ".", "-f", "json", ...options], { cwd })).out).sets[0]!.articles.map(({ language }) => language);
    expect(await languages()).toEqual(["en", "de", "sv"]);
    expect(await languages("--source", "sv")).toEqual(["sv", "en", "de"]);
  });

  it("does not call two sentences left in the source language because the texts are too short to know a language by", async () => {
    const cwd = await folderWith({ "sal.de.txt": "Es waren 30 Leute im Raum.\nEine Karte kostet 45 Kronen.\n", "sal.sv.txt": "Det var 30 personer i rummet.\nEn biljett kostar 45 kronor.\n" });
    expect((await samma(["check", ".", "--strict"], { cwd })).out).not.toContain("untranslated-segment");
  });

  it("exits with 0 where nothing is found", async () => {
    const cwd = await folderWith({ ...files, "news.sv.txt": swedish.replace("Hamnverket", "Hamnkontoret") });
    const { code, out } = await samma(["check", "."], { cwd });
    expect(out).toContain("no findings in 1 set, 2 articles");
    expect(code).toBe(0);
  });

  it.each([
    [["--exit-zero"], 0],
    [["--fail-level", "error"], 1],
    [["--max-warnings", "0"], 1],
    [["--rule", "number-mismatch"], 0],
    [["--quiet"], 1],
  ])("%j makes the exit code %d", async (options, code) => {
    expect((await samma(["check", ".", ...options], { cwd: await folderWith(files) })).code).toBe(code);
  });

  it("gives the same bytes whatever the order of the paths and the state of the cache", async () => {
    const cwd = await folderWith({ ...files, "b/talk.en.md": english, "b/talk.sv.md": swedish });
    const first = await samma(["check", ".", "-f", "json"], { cwd });
    const warm = await samma(["check", ".", "-f", "json"], { cwd });
    const uncached = await samma(["check", "b", "news.sv.txt", "news.en.txt", "-f", "json", "--no-cache"], { cwd });
    expect(warm.out).toBe(first.out);
    expect(parse(uncached.out).findings).toEqual(parse(first.out).findings);
  });

  it("takes files named one by one as versions of one article, with the languages given or detected", async () => {
    const cwd = await folderWith({ "one.txt": english, "two.txt": swedish, "glossary/names.yaml": glossary });
    for (const extra of [["--lang", "en", "--lang", "sv"], []]) {
      const { sets, findings } = parse((await samma(["check", "one.txt", "two.txt", "-f", "json", ...extra], { cwd })).out);
      expect(sets.map(({ articles }) => articles.map(({ language }) => language))).toEqual([["en", "sv"]]);
      expect(findings.map(({ actual }) => actual)).toEqual(["Hamnverket"]);
    }
  });

  it("refuses two versions in one language, and says what to do", async () => {
    const cwd = await folderWith({ "one.txt": english, "two.txt": english });
    const { code, err, out } = await samma(["check", "one.txt", "two.txt"], { cwd });
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain("one.txt and two.txt are both English");
    expect(err).toContain("--corpus");
  });

  it("compares with the source language asked for", async () => {
    const cwd = await folderWith({ ...files, "samma.config.yaml": "source: sv\n" });
    expect(parse((await samma(["check", ".", "-f", "json"], { cwd })).out).sets[0]!.articles.map(({ language }) => language)).toEqual(["sv", "en"]);
    expect(parse((await samma(["check", ".", "-f", "json", "--source", "en"], { cwd })).out).sets[0]!.articles.map(({ language }) => language)).toEqual(["en", "sv"]);
  });

  it("names every format in its help", async () => {
    const { out } = await samma(["check", "--help"], { cwd: await folderWith({}) });
    for (const name of Object.keys(formats)) expect(out).toMatch(new RegExp(`\\b${name}[,;]`, "u"));
  });

  it("writes several formats at once, whole files, and only the asked one to standard output", async () => {
    const cwd = await folderWith(files);
    const { out, err } = await samma(["check", ".", "-f", "compact", "-f", "json:out/../report.json"], { cwd });
    expect(err).toBe("");
    expect(out).toMatch(/^news\.sv\.txt:5:1: \w+: .* \[deprecated-term\]\n$/u);
    expect(parse(await textOf(cwd, "report.json")).findings).toHaveLength(1);
  });

  it("keeps standard output pure on errors", async () => {
    const cwd = await folderWith({ ...files, "glossary/names.yaml": glossary.replace("status: deprecated", "status: deprecatd") });
    const { code, out, err } = await samma(["check", ".", "-f", "json"], { cwd });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/at glossary\/names\.yaml:8:39/u);
    expect(err).toContain('Did you mean "deprecated"?');
    expect(err).not.toMatch(/\n\s+at .*\.ts:/u);
  });

  it.each([
    [["check", "nowhere.txt"], "There is no nowhere.txt"],
    [["check", "."], "There are no articles"],
    [["check", ".", "--rule", "name-varaint"], "Did you mean name-variant?"],
    [["check", ".", "-f", "jsn"], "Did you mean json?"],
    [["check", ".", "--colour"], "unknown option"],
    [["chekc"], "Did you mean check?"],
    [["explain", "name-varient"], "Did you mean name-variant?"],
    [["check", ".", "--model", "nobody/nothing"], 'There is no model "nobody/nothing"'],
    [["check", ".", "-c", "mine.yaml"], "There is no settings file mine.yaml"],
  ])("%j fails with what is wrong and code 2", async (args, words) => {
    const { code, out, err } = await samma(args, { cwd: await folderWith({}) });
    expect(err).toContain(words);
    expect([code, out]).toEqual([2, ""]);
  });

  it("says where a settings file is wrong", async () => {
    const cwd = await folderWith({ ...files, "samma.config.yaml": "source: en\nrules:\n  name-varaint: off\nfailLevl: error\n" });
    const { code, err } = await samma(["check", "."], { cwd });
    expect(code).toBe(2);
    expect(err).toMatch(/samma\.config\.yaml:3:3[\s\S]*Did you mean name-variant\?/u);
    expect(err).toMatch(/samma\.config\.yaml:4:1[\s\S]*Did you mean failLevel\?/u);
  });

  it("turns rules off, for all files or for some", async () => {
    const off = await folderWith({ ...files, "samma.config.yaml": "rules: { deprecated-term: off }\n" });
    expect((await samma(["check", "."], { cwd: off })).code).toBe(0);
    const some = await folderWith({ ...files, "old/talk.en.md": english, "old/talk.sv.md": swedish, "samma.config.yaml": "overrides:\n  - files: [old/**]\n    rules: { deprecated-term: off }\n" });
    expect(parse((await samma(["check", ".", "-f", "json"], { cwd: some })).out).findings.map(({ path }) => path)).toEqual(["news.sv.txt"]);
  });

  it("reads paths from standard input and leaves out what .sammaignore names", async () => {
    const cwd = await folderWith({ ...files, "drafts/x.en.txt": english, "drafts/x.sv.txt": swedish, ".sammaignore": "# not yet\ndrafts/\n" });
    expect(parse((await samma(["check", ".", "-f", "json"], { cwd })).out).sets.map(({ id }) => id)).toEqual(["news"]);
    const listed = await samma(["check", "--file-list", "-", "-f", "json"], { cwd, input: "drafts/x.en.txt\r\ndrafts/x.sv.txt\n" });
    expect(parse(listed.out).sets.map(({ articles }) => articles.map(({ path }) => path))).toEqual([["drafts/x.en.txt", "drafts/x.sv.txt"]]);
  });

  it("shows no progress where nobody watches, and no colours under NO_COLOR", async () => {
    const cwd = await folderWith(files);
    expect((await samma(["check", "."], { cwd })).err).toBe("");
    expect((await samma(["check", "."], { cwd, terminal: 100 })).out).toContain("\u001b[");
    expect((await samma(["check", "."], { cwd, terminal: 100, env: { NO_COLOR: "1" } })).out).not.toContain("\u001b[");
    expect((await samma(["--no-color", "check", "."], { cwd, terminal: 100 })).out).not.toContain("\u001b[");
  });

  it("fails clearly on a file that it may not read", async () => {
    const cwd = await folderWith(files);
    await chmod(join(cwd, "news.sv.txt"), 0o000);
    // Root may read everything; then there is nothing to see.
    const readable = await readFile(join(cwd, "news.sv.txt")).then(() => true, () => false);
    const { code, err } = await samma(["check", "."], { cwd });
    if (readable) return expect(code).toBe(1);
    expect(code).toBe(2);
    expect(err).toContain("cannot read news.sv.txt");
  });
});

describe("samma check --fix", () => {
  const bom = "\uFEFF";
  const windows = `${bom}${swedish.replaceAll("\n", "\r\n")}`;

  it("mends what is safe and leaves every other byte", async () => {
    const cwd = await folderWith({ ...files, "news.sv.txt": windows });
    const { out } = await samma(["check", ".", "--fix"], { cwd });
    expect(out).toContain("mended 1 finding");
    expect(await textOf(cwd, "news.sv.txt")).toBe(windows.replace("Hamnverket", "Hamnkontoret"));
    expect(await textOf(cwd, "news.en.txt")).toBe(english);
  });

  it("with --dry-run shows the change and writes nothing", async () => {
    const cwd = await folderWith(files);
    const { out } = await samma(["check", ".", "--fix", "--dry-run"], { cwd });
    expect(out).toContain("-Hamnverket räknar");
    expect(out).toContain("+Hamnkontoret räknar");
    expect(await textOf(cwd, "news.sv.txt")).toBe(swedish);
  });
});
