import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, samma, textOf } from "./harness.ts";

const glossary = `concepts:
  - id: harbour-office
    terms: { en: Harbour Office, sv: [Hamnkontoret, { term: Hamnverket, status: deprecated }] }
`;
const english = "The Harbour Office opened a new quay on Monday.\n\nTwo ferries will leave from it every hour.\n\nA ticket costs 45 kronor and is sold on board.\n";
const swedish = "Hamnverket öppnade en ny kaj på måndagen.\n\nTvå färjor avgår därifrån varje timme.\n\nEn biljett kostar 54 kronor och säljs ombord.\n";
const files = { "news.en.txt": english, "news.sv.txt": swedish, "glossary/names.yaml": glossary };
const name = "samma-suppressions.json";

interface Counted {
  readonly findings: { readonly rule: string }[];
  readonly suppressed: { readonly baseline: number };
}
async function check(cwd: string, ...args: string[]): Promise<Counted & { readonly code: number; readonly err: string }> {
  const { code, out, err } = await samma(["check", ".", "-f", "json", ...args], { cwd });
  return { code, err, ...(JSON.parse(out) as Counted) };
}
const rulesOf = ({ findings }: Counted): string[] => findings.map(({ rule }) => rule).sort();

describe("suppressions", () => {
  it("accept what is there, count it, and report what comes", async () => {
    const cwd = await folderWith(files);
    const accepted = await check(cwd, "--suppress-all");
    expect([accepted.code, rulesOf(accepted), accepted.suppressed.baseline]).toEqual([0, [], 2]);
    expect(accepted.err).toContain(`${name}: 2 findings accepted`);
    const again = await check(cwd);
    expect([again.code, rulesOf(again), again.suppressed.baseline]).toEqual([0, [], 2]);
    expect((await samma(["check", "."], { cwd })).out).toContain("2 by the baseline");

    await writeFile(join(cwd, "news.sv.txt"), `Ett nytt stycke först.\n\n${swedish}\nHamnverket stänger klockan fem.\n`);
    const later = await check(cwd, "--rule", "deprecated-term", "--rule", "number-mismatch");
    expect([rulesOf(later), later.suppressed.baseline]).toEqual([["deprecated-term"], 2]);
  });

  it("accept the findings of one rule alone", async () => {
    const cwd = await folderWith(files);
    expect(rulesOf(await check(cwd, "--suppress-rule", "number-mismatch"))).toEqual(["deprecated-term"]);
    expect(rulesOf(await check(cwd))).toEqual(["deprecated-term"]);
    expect((await samma(["check", ".", "--suppress-rule", "number-mismach"], { cwd })).err).toContain("Did you mean number-mismatch?");
  });

  it("are read from beside the settings, and pruned when nothing answers to them", async () => {
    const cwd = await folderWith({ ...files, "samma.config.yaml": "glossary: glossary\n" });
    await check(cwd, "--suppress-all");
    await writeFile(join(cwd, "news.sv.txt"), swedish.replace("54", "45"));
    expect((await check(cwd)).err).toContain("1 suppression answers to nothing any more");
    // A rule that was not run is not judged.
    expect((await check(cwd, "--rule", "deprecated-term")).err).toBe("");
    await check(cwd, "--prune-suppressions");
    expect(JSON.parse(await textOf(cwd, name))).toMatchObject([{}, { rule: "deprecated-term" }]);
    await rm(join(cwd, "news.sv.txt"));
    await samma(["check", ".", "--prune-suppressions"], { cwd });
    expect(JSON.parse(await textOf(cwd, name))).toHaveLength(1);
  });

  describe("are the same wherever samma is called from", () => {
    const site = { "content/en/news.txt": english, "content/sv/news.txt": swedish, "glossary/names.yaml": glossary, "samma.config.yaml": "glossary: glossary\n" };
    const places = [[".", "."], ["content", "."], ["content", "en sv"], ["content/sv", ". ../en"], ["content/sv", ""], ["glossary", "../content"]] as const;
    type Call = readonly [folder: string, paths: string];
    const checkIn = (cwd: string, [folder, paths]: Call, ...args: string[]) => samma(["check", ...paths.split(" ").filter((path) => path !== ""), "-f", "json", ...args], { cwd: join(cwd, folder) });

    it.each(places)("accepted above, checked in %s: samma check %s", async (...place) => {
      const cwd = await folderWith(site);
      await check(cwd, "--suppress-all");
      const { code, out, err } = await checkIn(cwd, place);
      const { findings, suppressed } = JSON.parse(out) as Counted;
      expect([code, findings, suppressed.baseline, err]).toEqual([0, [], 2, ""]);
    });

    it.each(places)("accepted in %s: samma check %s --suppress-all", async (...place) => {
      const cwd = await folderWith(site);
      await check(cwd, "--suppress-all");
      const above = await textOf(cwd, name);
      await rm(join(cwd, name));
      await checkIn(cwd, place, "--suppress-all");
      expect(await textOf(cwd, name)).toBe(above);
      await rm(join(cwd, "content/sv/news.txt"));
      await checkIn(cwd, ["content", "."], "--prune-suppressions");
      expect(JSON.parse(await textOf(cwd, name))).toHaveLength(1);
    });

    it("with settings that lie elsewhere, and were named, from their folder", async () => {
      const cwd = await folderWith({ ...files, "settings/samma.yaml": "glossary: ../glossary\n" });
      await check(cwd, "-c", "settings/samma.yaml", "--suppress-all");
      expect(JSON.parse(await textOf(cwd, `settings/${name}`))).toMatchObject([{}, { path: "../news.sv.txt" }, { path: "../news.sv.txt" }]);
      const { out } = await samma(["check", "..", "-c", "samma.yaml", "-f", "json"], { cwd: join(cwd, "settings") });
      expect(JSON.parse(out)).toMatchObject({ findings: [], suppressed: { baseline: 2 } });
    });

    it.each([
      ["above the project", ".", "proj", "proj/samma.config.yaml"],
      ["beside it", "other", "../proj", "../proj/samma.config.yaml"],
    ])("called from %s with -c: answered to, and none is pruned", async (_, from, paths, settings) => {
      const above = await folderWith({ ...Object.fromEntries(Object.entries(site).map(([path, text]) => [`proj/${path}`, text])), "other/x.txt": "" });
      await check(join(above, "proj"), "--suppress-all");
      const before = await textOf(above, `proj/${name}`);
      const { out, err } = await samma(["check", paths, "-c", settings, "-f", "json", "--prune-suppressions"], { cwd: join(above, from) });
      expect(JSON.parse(out)).toMatchObject({ findings: [], suppressed: { baseline: 2 } });
      expect(err).toContain("0 stale ones removed, 2 in all");
      expect(await textOf(above, `proj/${name}`)).toBe(before);
    });

    it("in folders whose names begin with two dots", async () => {
      const cwd = await folderWith(Object.fromEntries(Object.entries(site).map(([path, text]) => [path.replace("content/", "..content/"), text])));
      await check(cwd, "..content", "--suppress-all");
      expect(JSON.parse(await textOf(cwd, name))).toMatchObject([{}, { path: "..content/sv/news.txt" }, { path: "..content/sv/news.txt" }]);
      const { out } = await checkIn(cwd, ["..content", "."]);
      expect(JSON.parse(out)).toMatchObject({ findings: [], suppressed: { baseline: 2 } });
    });
  });

  it("of a file that is gone stay where a finding in another file answers to them", async () => {
    const message = (translated: string): string => `msgid ""\nmsgstr ""\n"Language: sv\\n"\n\nmsgid "The Port Office is open."\nmsgstr "${translated}"\n`;
    const deprecated = glossary.replace("en: Harbour Office", "en: [Harbour Office, { term: Port Office, status: deprecated }]");
    const catalogues = { "a.po": message("Hamnkontoret är öppet."), "b.po": message("Nu är Hamnkontoret öppet.") };
    const cwd = await folderWith({ ...catalogues, "glossary/names.yaml": deprecated });
    await check(cwd, "--suppress-all");
    const [, waiver] = JSON.parse(await textOf(cwd, name)) as { path: string }[];
    await rm(join(cwd, waiver!.path));
    expect(await check(cwd, "--prune-suppressions")).toMatchObject({ findings: [], suppressed: { baseline: 1 } });
    expect(await check(cwd)).toMatchObject({ findings: [], suppressed: { baseline: 1 } });
  });

  it("about two versions are not judged by a run over one", async () => {
    const cwd = await folderWith({ "en/news.txt": english, "sv/news.txt": swedish, "glossary/names.yaml": glossary });
    await check(cwd, "--suppress-all");
    await writeFile(join(cwd, "sv/news.txt"), swedish.replace("Hamnverket", "Hamnkontoret"));
    const { err } = await samma(["check", "sv", "--prune-suppressions"], { cwd });
    expect(err).toBe(`${name}: 0 findings accepted, 1 stale one removed, 1 in all\n`);
    expect(JSON.parse(await textOf(cwd, name))).toMatchObject([{}, { rule: "number-mismatch" }]);
  });

  it("are pruned without a word that they could be", async () => {
    const cwd = await folderWith(files);
    await check(cwd, "--suppress-all");
    await writeFile(join(cwd, "news.sv.txt"), swedish.replace("54", "45"));
    const { err } = await check(cwd, "--prune-suppressions");
    expect(err).toBe(`${name}: 0 findings accepted, 1 stale one removed, 1 in all\n`);
  });

  it("keep reasons that were written by hand, and write nothing where nothing changes", async () => {
    const cwd = await folderWith(files);
    await check(cwd, "--suppress-all");
    const reasoned = (await textOf(cwd, name)).replaceAll('"}', '","reason":"as printed"}');
    await writeFile(join(cwd, name), reasoned);
    await check(cwd, "--suppress-all", "--prune-suppressions");
    expect(await textOf(cwd, name)).toBe(reasoned);
  });

  it.each([
    ["a merge conflict", '[{"samma-suppressions":1}\n<<<<<<< HEAD\n=======\n>>>>>>> other\n]\n', "merge conflict"],
    ["no JSON", "[{,", "is not a file of suppressions"],
  ])("are refused where the file holds %s, before anything is written", async (_, text, words) => {
    const cwd = await folderWith({ ...files, [name]: text });
    const { code, err, out } = await samma(["check", ".", "--suppress-all"], { cwd });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(words);
    expect(await textOf(cwd, name)).toBe(text);
  });

  it("do not go together with --fix", async () => {
    const cwd = await folderWith(files);
    expect((await samma(["check", ".", "--suppress-all", "--fix"], { cwd })).code).toBe(2);
    expect(await textOf(cwd, "news.sv.txt")).toBe(swedish);
  });
});

describe("--budget", () => {
  it("ends with what is known and names what was not checked", async () => {
    const cwd = await folderWith({ ...files, "talk.en.txt": english, "talk.sv.txt": swedish });
    const { code, out, err } = await samma(["check", ".", "--budget", "0", "-f", "json"], { cwd });
    expect(JSON.parse(out)).toMatchObject({ sets: [], findings: [], skipped: ["news", "talk"] });
    expect(err).toContain("the time was up; not checked: news, talk");
    expect(code).toBe(0);
  });

  it("changes nothing where the time suffices", async () => {
    const cwd = await folderWith(files);
    expect(await check(cwd, "--budget", "10m")).toEqual(await check(cwd));
  });

  it.each(["5 hours", "-1s", "soon"])("refuses %j", async (time) => {
    expect((await samma(["check", ".", `--budget=${time}`], { cwd: await folderWith(files) })).code).toBe(2);
  });
});
