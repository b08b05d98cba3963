import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ignoredFiles } from "../../src/cli/input/ignored.ts";
import { folderWith } from "./harness.ts";

/** Of some files those that are left out. */
async function ignoredOf(files: readonly string[], cwd: string, folder: string, ignore: readonly string[]): Promise<string[]> {
  const isIgnored = ignoredFiles({ folder, ignore }, cwd);
  return files.filter(isIgnored);
}

describe("ignore in the settings", () => {
  it.each([
    ["proj", "art/drafts/x.md"],
    ["proj/art", "drafts/x.md"],
    ["proj/art/drafts", "x.md"],
    [".", "proj/art/drafts/x.md"],
    ["other", "../proj/art/drafts/x.md"],
  ])("counts from their folder, called from %s", async (place, path) => {
    const top = await folderWith({ "proj/art/drafts/x.md": "", "other/y.md": "" });
    const kept = path.replace("drafts/x", "x").replace(/^x/u, "../x");
    expect(await ignoredOf([path, kept], join(top, place), join(top, "proj"), ["art/drafts/**"])).toEqual([path]);
  });

  it.each([
    ["old", ["old/a.md", "x/old/y/a.md"], ["older/a.md", "old.md"]],
    ["/old", ["old/a.md"], ["x/old/a.md"]],
    ["old/", ["old/a.md", "x/old/a.md"], ["old.md"]],
    ["articles/old", ["articles/old/a.md"], ["articles/new/a.md"]],
    ["*.draft.md", ["a.draft.md"], ["a.md"]],
    ["**/*-old", ["x/1-old/a.md"], ["x/1-new/a.md"]],
    ["../elsewhere", ["../elsewhere/a.md"], ["elsewhere/a.md"]],
    ["..drafts", ["..drafts/a.md"], ["drafts/a.md"]],
    [".hidden", [".hidden/a.md"], ["hidden/a.md"]],
  ])("%s", async (line, out, kept) => {
    expect(await ignoredOf([...out, ...kept], "/project", "/project", [line])).toEqual(out);
  });

  it("takes out again what ! names, and holds beside settings that lie in a folder of their own", async () => {
    expect(await ignoredOf(["old/a.md", "old/b.md", "new/a.md"], "/project", "/project/settings", ["old", "!b.md"])).toEqual(["old/a.md"]);
  });
});

describe(".sammaignore", () => {
  it("of a folder above holds up to the settings, from its own folder", async () => {
    const top = await folderWith({ ".sammaignore": "notes\n", "proj/.sammaignore": "art/drafts\n# not yet\n\n", "proj/art/.sammaignore": "/old\n" });
    const files = ["drafts/x.md", "old/x.md", "new/old/x.md", "notes/x.md"];
    expect(await ignoredOf(files, join(top, "proj/art"), join(top, "proj"), [])).toEqual(["drafts/x.md", "old/x.md"]);
  });

  it("is read up to the repository's root, without settings too", async () => {
    const top = await folderWith({ ".sammaignore": "notes\n", "proj/.sammaignore": "drafts\n" });
    await mkdir(join(top, "proj/.git"));
    const cwd = join(top, "proj/art");
    expect(await ignoredOf(["drafts/x.md", "notes/x.md"], cwd, cwd, [])).toEqual(["drafts/x.md"]);
  });

  it("beside settings that are named from elsewhere holds, and only for what lies below it", async () => {
    const top = await folderWith({ "proj/.sammaignore": "drafts\n" });
    expect(await ignoredOf(["proj/drafts/x.md", "drafts/x.md"], top, join(top, "proj"), [])).toEqual(["proj/drafts/x.md"]);
  });

  it("of a folder below holds for what lies below it, called from anywhere", async () => {
    const top = await folderWith({ "proj/art/drafts/.sammaignore": "/old\n**/*.note.md\n" });
    const files = ["drafts/a.md", "drafts/old/a.md", "drafts/x/old/a.md", "drafts/x/a.note.md", "old/a.md", "a.note.md"];
    const calls: [string, string][] = [["proj", "art/"], ["proj/art", ""], ["proj/art/drafts", "../"], [".", "proj/art/"]];
    for (const [place, way] of calls) {
      const paths = files.map((file) => way + file);
      expect(await ignoredOf(paths, join(top, place), join(top, "proj"), []), place).toEqual([`${way}drafts/old/a.md`, `${way}drafts/x/a.note.md`]);
    }
  });

  it("nearest to a file decides where two name it; `ignore` of the settings goes before all", async () => {
    const top = await folderWith({ ".sammaignore": "drafts\n", "drafts/.sammaignore": "!ready.md\n!never.md\n", "drafts/ready/.sammaignore": "b.md\n" });
    expect(await ignoredOf(["drafts/a.md", "drafts/ready.md", "drafts/never.md", "drafts/ready/b.md"], top, top, ["never.md"])).toEqual(["drafts/a.md", "drafts/never.md", "drafts/ready/b.md"]);
  });
});
