import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, samma, type Ran } from "./harness.ts";
import { gitEnv, repositoryWith } from "./repository.ts";

const glossary = `concepts:
  - id: harbour-office
    terms: { en: Harbour Office, sv: [Hamnkontoret, { term: Hamnverket, status: deprecated }] }
`;
const english = "The Harbour Office opened a new quay on Monday.\n\nTwo ferries will leave from it every hour.\n\nA ticket costs 45 kronor and is sold on board.\n";
const swedish = "Hamnkontoret öppnade en ny kaj på måndagen.\n\nTvå färjor avgår därifrån varje timme.\n\nEn biljett kostar 45 kronor och säljs ombord.\n";
const files = { "news.en.txt": english, "news.sv.txt": swedish, "old.en.txt": english, "old.sv.txt": swedish.replace("Hamnkontoret", "Hamnverket"), "glossary/names.yaml": glossary };

interface Shown {
  readonly rule: string;
  readonly path: string;
  readonly message: string;
}
interface Report {
  readonly sets: readonly { readonly id: string }[];
  readonly findings: readonly Shown[];
  readonly suppressed: { readonly unchanged?: number };
}

async function check(cwd: string, ...args: string[]): Promise<Ran & Report> {
  const ran = await samma(["check", "-f", "json", ...args], { cwd, env: gitEnv });
  expect([ran.err, ran.code === 2]).toEqual(["", false]);
  return { ...ran, ...(JSON.parse(ran.out) as Report) };
}
const rulesOf = ({ findings }: Report): string[] => findings.map(({ rule, path }) => `${rule} ${path}`);

describe("samma check --staged", () => {
  it("looks at nothing where nothing is staged", async () => {
    const { folder, write } = await repositoryWith(files);
    write({ "news.sv.txt": swedish.replace("Hamnkontoret", "Hamnverket") });
    const { sets, code } = await check(folder, "--staged");
    expect([sets, code]).toEqual([[], 0]);
  });

  it("reads the index, not the work tree, and the whole set of a changed file", async () => {
    const { folder, git, write } = await repositoryWith(files);
    write({ "news.sv.txt": swedish.replace("Hamnkontoret", "Hamnverket") });
    git("add", "news.sv.txt");
    write({ "news.sv.txt": "Något helt annat.\n" });
    const report = await check(folder, "--staged");
    expect(report.sets.map(({ id }) => id)).toEqual(["news"]);
    expect(rulesOf(report)).toEqual(["deprecated-term news.sv.txt"]);
  });

  it("says only what is about changed sentences, and counts the rest", async () => {
    const { folder, git, write } = await repositoryWith(files);
    write({ "old.sv.txt": files["old.sv.txt"].replace("säljs ombord", "går att köpa ombord") });
    git("add", "-A");
    const report = await check(folder, "--staged");
    expect(report.findings).toEqual([]);
    expect(report.suppressed.unchanged).toBe(1);
    expect(rulesOf(await check(folder, "--staged", "--whole-set"))).toEqual(["deprecated-term old.sv.txt"]);
  });

  it("sees a sentence that was taken out of a translation", async () => {
    const { folder, git, write } = await repositoryWith(files);
    write({ "news.sv.txt": swedish.replace("Två färjor avgår därifrån varje timme.\n\n", "") });
    git("add", "-A");
    expect(rulesOf(await check(folder, "--staged"))).toEqual(["missing-segment news.sv.txt"]);
  });

  it("works before the first commit, in a folder below the top, and with paths that hold spaces, quotes and line ends", async () => {
    const { folder, git, write } = await repositoryWith({});
    git("update-ref", "-d", "HEAD");
    write({ "docs/glossary/names.yaml": glossary, 'docs/a "b"\nc.en.txt': english, 'docs/a "b"\nc.sv.txt': files["old.sv.txt"] });
    git("add", "-A");
    const report = await check(join(folder, "docs"), "--staged");
    expect(rulesOf(report)).toEqual(['deprecated-term a "b"\nc.sv.txt']);
  });

  it("leaves out what is ignored, links, and files outside of the paths given", async () => {
    const { folder, git, write } = await repositoryWith(files);
    const changed = swedish.replace("Hamnkontoret", "Hamnverket");
    write({ "news.sv.txt": changed, "drafts/x.sv.txt": changed, "more/y.sv.txt": changed, ".sammaignore": "drafts/\n" });
    git("add", "-A");
    expect(rulesOf(await check(folder, "--staged", "more"))).toEqual(["deprecated-term more/y.sv.txt"]);
    expect(rulesOf(await check(folder, "--staged"))).toEqual(["deprecated-term more/y.sv.txt", "deprecated-term news.sv.txt"]);
  });

  it("follows a renamed file to what it was", async () => {
    const { folder, git } = await repositoryWith(files);
    git("mv", "old.sv.txt", "elder.sv.txt");
    git("mv", "old.en.txt", "elder.en.txt");
    expect((await check(folder, "--staged")).findings).toEqual([]);
  });

  it("says clearly that there is no repository", async () => {
    const { code, err, out } = await samma(["check", "--staged"], { cwd: await folderWith(files), env: gitEnv });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("This is not a git repository");
  });
});

describe("stale-translation", () => {
  const stale = async (source: string, target = swedish): Promise<Shown[]> => {
    const { folder, git, write } = await repositoryWith(files);
    write({ "news.en.txt": source, "news.sv.txt": target });
    git("add", "-A");
    return [...(await check(folder, "--staged", "--rule", "stale-translation")).findings];
  };

  it("names the sentence that was left as it was, and what changed in its source", async () => {
    const found = await stale(english.replace("Two ferries will leave from it every hour", "Two ferries will leave from it every morning and evening"));
    expect(found).toMatchObject([{ path: "news.sv.txt" }]);
    expect(found[0]!.message).toBe('left as it was although the English sentence changed: "hour" became "morning and evening"');
  });

  it.each([
    ["the translation was changed, too", english.replace("every hour", "every second day"), swedish.replace("varje timme", "varannan dag")],
    ["only the lines were broken anew", english.replace("on Monday", "on\nMonday"), swedish],
    ["a slip of the pen was mended", english.replace("kronor", "kronnor"), swedish],
    ["only punctuation and capitals changed", english.replace("quay on Monday.", "quay, on Monday!").replace("A ticket", "a ticket"), swedish],
    ["only the translation changed", english, swedish.replace("varje timme", "varje dag")],
    ["both are new", `${english}\nIt is open all year round for everybody.\n`, `${swedish}\nDen är öppen för alla året runt.\n`],
  ])("is silent where %s", async (_, source, target) => {
    expect(await stale(source, target)).toEqual([]);
  });

  it("is asked for in vain without an earlier version", async () => {
    const { code, err } = await samma(["check", ".", "--rule", "stale-translation"], { cwd: await folderWith(files) });
    expect(code).toBe(2);
    expect(err).toContain("--since");
  });
});

describe("samma check --since", () => {
  it("compares with where the branches parted, and takes new files for new", async () => {
    const { folder, git, write } = await repositoryWith(files);
    git("switch", "-q", "-c", "work");
    write({ "fresh.sv.txt": files["old.sv.txt"] });
    git("switch", "-q", "main");
    write({ "old.sv.txt": swedish });
    git("commit", "-q", "-a", "-m", "others' work");
    git("switch", "-q", "work");
    expect(rulesOf(await check(folder, "--since", "main"))).toEqual(["deprecated-term fresh.sv.txt"]);
  });

  it("passes over files that are gone", async () => {
    const { folder } = await repositoryWith(files);
    rmSync(join(folder, "old.sv.txt"));
    expect((await check(folder, "--since", "HEAD")).findings).toEqual([]);
  });

  it.each(["nowhere", "--output=x", "HEAD~7"])("refuses the revision %j", async (revision) => {
    const { folder } = await repositoryWith(files);
    const { code, err } = await samma(["check", `--since=${revision}`], { cwd: folder, env: gitEnv });
    expect(code).toBe(2);
    expect(err).toContain(`git knows no revision "${revision}"`);
  });
});

describe("samma check --siblings", () => {
  it("reads the other versions of the files named, and says only what is about these files", async () => {
    const { folder, write } = await repositoryWith(files);
    write({ "news.sv.txt": swedish.replace("45", "54") });
    const report = await check(folder, "--siblings", "news.sv.txt");
    expect(report.sets.map(({ id }) => id)).toEqual(["news"]);
    expect(rulesOf(report)).toEqual(["number-mismatch news.sv.txt"]);
  });

  it("takes files that did not change for wholly asked about, and works without git", async () => {
    const { folder } = await repositoryWith(files);
    expect(rulesOf(await check(folder, "--siblings", "old.sv.txt"))).toEqual(["deprecated-term old.sv.txt"]);
    expect(rulesOf(await check(await folderWith(files), "--siblings", "old.en.txt", "old.sv.txt"))).toEqual(["deprecated-term old.sv.txt"]);
  });
});
