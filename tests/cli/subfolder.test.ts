import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Log } from "sarif";
import { describe, expect, it } from "vitest";
import { folderWith, samma } from "./harness.ts";
import { gitEnv, repositoryWith } from "./repository.ts";

const glossary = `concepts:
  - id: lamp-office
    terms: { en: Lamp Office, sv: [Lampkontoret, { term: Lyktverket, status: deprecated }] }
`;
const english = "The Lamp Office lit the pier at six.\n\nNobody was on board the ferry.\n";
const swedish = "Lyktverket tände piren klockan sex.\n\nIngen var ombord på färjan.\n";
const mended = swedish.replace("Lyktverket", "Lampkontoret");
const files = {
  "samma.config.yaml": 'patterns: ["site/{lang}/{name}.{ext}"]\nglossary: terms.yaml\n',
  "terms.yaml": glossary,
  "site/en/pier.md": english,
  "site/sv/pier.md": mended,
  "site/sv/drafts/x.md": swedish,
};

async function printed(cwd: string, ...args: string[]): Promise<string> {
  const { code, out, err } = await samma(["check", ...args], { cwd, env: gitEnv });
  expect([err, code]).toEqual(["", 1]);
  return out;
}

/** The paths that a report names, of the findings and of what they are held against. */
function sarifPaths(out: string): string[] {
  const { results = [] } = (JSON.parse(out) as Log).runs[0]!;
  const places = results.flatMap(({ locations = [], relatedLocations = [], fixes = [] }) => [...[...locations, ...relatedLocations].map(({ physicalLocation }) => physicalLocation!.artifactLocation!), ...fixes.flatMap((fix) => fix.artifactChanges.map(({ artifactLocation }) => artifactLocation))]);
  return [...new Set(places.map(({ uri }) => uri!))].sort();
}

describe("reports for a code host, called from a folder of the repository", () => {
  const numbered = { "site/en/pier.md": `${english}\nA ticket costs 45 kronor on weekdays.\n`, "site/sv/pier.md": `${swedish}\nEn biljett kostar 54 kronor på vardagar.\n` };
  const changed = { ...files, ...numbered };

  it("name files from the repository's root", async () => {
    const { folder } = await repositoryWith(changed);
    const from = join(folder, "site/sv");
    expect(sarifPaths(await printed(from, "pier.md", "../en/pier.md", "-f", "sarif"))).toEqual(["site/en/pier.md", "site/sv/pier.md"]);
    expect(await printed(from, "pier.md", "../en/pier.md", "-f", "github")).toMatch(/^::error file=site\/sv\/pier\.md,line=1,/u);
    expect(JSON.parse(await printed(from, "pier.md", "../en/pier.md", "-f", "gitlab"))).toMatchObject([{ location: { path: "site/sv/pier.md" } }, { location: { path: "site/sv/pier.md" } }]);
    // For people the path is one that opens from where they are.
    expect(await printed(from, "pier.md", "../en/pier.md", "-f", "compact")).toMatch(/^pier\.md:1:1:/u);
  });

  it("name them from the settings' folder where there is no repository, from here where there are no settings either", async () => {
    const top = await folderWith(changed);
    expect(sarifPaths(await printed(join(top, "site/sv"), "pier.md", "../en/pier.md", "-f", "sarif"))).toEqual(["site/en/pier.md", "site/sv/pier.md"]);
    const bare = await folderWith({ "a/glossary/terms.yaml": glossary, "a/pier.en.md": numbered["site/en/pier.md"], "a/pier.sv.md": numbered["site/sv/pier.md"] });
    expect(sarifPaths(await printed(join(bare, "a"), "-f", "sarif"))).toEqual(["pier.en.md", "pier.sv.md"]);
  });

  it("leave a path outside of the repository as it is, also where the settings lie there", async () => {
    const top = await folderWith({ ...changed, "glossary/terms.yaml": glossary, "elsewhere/pier.sv.md": swedish });
    mkdirSync(join(top, "site/.git"));
    const paths = sarifPaths(await printed(join(top, "site/sv"), "pier.md", join(top, "elsewhere/pier.sv.md"), "--corpus", "--lang", "sv", "-g", join(top, "terms.yaml"), "-f", "sarif"));
    expect(paths.map((path) => path.replace(/.*(?=\/elsewhere)/u, ""))).toEqual(["/elsewhere/pier.sv.md", "sv/pier.md"]);
    expect(paths[0]).toMatch(/^file:\/\/\//u);
  });
});

describe("--staged and --since in a folder of the repository", () => {
  const changes = { "site/sv/pier.md": swedish };

  it.each([["--staged"], ["--since", "HEAD"], ["--siblings", "pier.md"]])("%s find what they find at its top", async (...option) => {
    const { folder, git, write } = await repositoryWith(files);
    write(changes);
    git("add", "-A");
    const found = [];
    for (const place of ["site/sv", "site/en"]) {
      const named = option.map((word) => (word === "pier.md" ? join(folder, "site/sv/pier.md") : word));
      const { sets, findings } = JSON.parse(await printed(join(folder, place), ...named, "-f", "json")) as { sets: { id: string; articles: object[] }[]; findings: { rule: string; path: string }[] };
      found.push(sets.map(({ id, articles }) => `${id} ${articles.length}`), findings.map(({ rule, path }) => `${rule} ${path.replace(`${folder}/`, "")}`));
    }
    expect(found).toEqual([["pier 2"], ["deprecated-term pier.md"], ["pier 2"], ["deprecated-term site/sv/pier.md"]]);
  });

  it("look at the paths given, with their other versions", async () => {
    const { folder, git, write } = await repositoryWith(files);
    write({ ...changes, "site/sv/drafts/x.md": swedish.replace("sex", "sju") });
    git("add", "-A");
    const setsOf = async (...paths: string[]): Promise<string[]> => (JSON.parse((await samma(["check", "--staged", "-f", "json", ...paths], { cwd: join(folder, "site/sv"), env: gitEnv })).out) as { sets: { id: string }[] }).sets.map(({ id }) => id);
    expect(await setsOf()).toEqual(["drafts/x", "pier"]);
    expect(await setsOf("drafts")).toEqual(["drafts/x"]);
    expect(await setsOf("*.md")).toEqual(["pier"]);
    expect(await setsOf("../en")).toEqual([]);
    expect(await setsOf(".")).toEqual(["drafts/x", "pier"]);
  });

  it("look below the folder where there are no settings, as check does, also in a repository below a hidden folder", async () => {
    const { folder, git, write } = await repositoryWith({ ".work/a/x.en.txt": "", ".work/b/x.en.txt": "" });
    write({ ".work/a/x.en.txt": english, ".work/b/x.en.txt": english });
    git("add", "-A");
    const { out } = await samma(["check", "--staged", "-f", "json"], { cwd: join(folder, ".work/a"), env: gitEnv });
    expect((JSON.parse(out) as { sets: { articles: { path: string }[] }[] }).sets.flatMap(({ articles }) => articles.map(({ path }) => path))).toEqual(["x.en.txt"]);
  });
});
