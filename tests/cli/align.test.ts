import { execFileSync } from "node:child_process";
import { chmod, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, samma, textOf } from "./harness.ts";

const english = "The lamp went out. Nobody moved.\n";
const swedish = "Lampan slocknade. Ingen rörde sig.\n";
const files = { "a.en.txt": english, "a.sv.txt": swedish };
const po = 'msgid ""\nmsgstr "Language: sv\\n"\n\nmsgid "The lamp went out."\nmsgstr "Lampan slocknade."\n';

describe("samma align", () => {
  it.each([
    [["a.en.txt", "a.sv.txt", "-o", "a.en.txt"], "a.en.txt is one of the files that are read"],
    [["a.en.txt", "a.sv.txt", "-o", "./a.sv.txt"], "a.sv.txt is one of the files that are read"],
    [["m.sv.po", "-o", "m.sv.po"], "m.sv.po is one of the files that are read"],
    [["a.en.txt", "a.sv.txt", "-o", "nowhere/a.beads"], "its folder does not exist"],
    [["a.en.txt", "a.sv.txt", "-o", "."], "it is a folder"],
    [[".", "a.sv.txt", "--lang", "en", "--lang", "sv"], "samma pair . finds which files"],
    [["a.txt", "a.sv.txt"], "There is no a.txt"],
    [["empty.txt", "a.sv.txt"], "Cannot tell the language of empty.txt: it holds too few words to tell it by"],
    [["m.sv.po", "--overrides", "beads.yaml"], "--overrides does not apply"],
  ])("refuses %j before it writes", async (args, words) => {
    const all: Readonly<Record<string, string>> = { ...files, "m.sv.po": po, "empty.txt": "" };
    const cwd = await folderWith(all);
    const { code, out, err } = await samma(["align", ...args], { cwd });
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(words);
    for (const [path, text] of Object.entries(all)) expect(await textOf(cwd, path)).toBe(text);
  });

  it.skipIf(process.platform === "win32")("writes into a pipe and leaves it one", async () => {
    const cwd = await folderWith(files);
    const pipe = join(cwd, "pipe");
    execFileSync("mkfifo", [pipe]);
    await chmod(pipe, 0o600);
    const [text, { code }] = await Promise.all([readFile(pipe, "utf8"), samma(["align", "a.en.txt", "a.sv.txt", "-o", "pipe"], { cwd })]);
    expect(code).toBe(0);
    expect(text).toMatch(/^\[0\]:\[0\]:/u);
    expect((await stat(pipe)).isFIFO()).toBe(true);
  });

  it("says that two texts are hardly versions of one article", async () => {
    const other = "Valborgsmässoafton firas med körsång.\n\nPriset på kaffe stiger igen i år.\n\nFotbollslaget förlorade på bortaplan.\n";
    const cwd = await folderWith({ ...files, "b.sv.txt": other });
    const unlike = await samma(["align", "a.en.txt", "b.sv.txt"], { cwd });
    expect(unlike.code).toBe(0);
    expect(unlike.err).toContain("a.en.txt and b.sv.txt hardly seem to be versions of one article");
    expect((await samma(["align", "a.en.txt", "a.sv.txt"], { cwd })).err).toBe("");
  });

  it("settles what samma.align.yaml says, and tells which of it no longer fits and what reads nearly so", async () => {
    const cwd = await folderWith({ ...files, "samma.align.yaml": "beads:\n  - { en: The lamp went out. Nobody moved., sv: Lampan slocknade. }\n  - { en: Nobody even moved., sv: [] }\n" });
    const { code, out, err } = await samma(["align", "a.en.txt", "a.sv.txt", "-f", "tsv"], { cwd });
    expect(code).toBe(0);
    expect(out.split("\n")[1]).toMatch(/^0 1\t0\t.*\t2-1 override\t/u);
    expect(err).toBe('samma.align.yaml:3:5: note: no English segment reads "Nobody even moved." any more ("Nobody moved." does nearly); this override does nothing\n');
  });

  it("links a credit where the user says so, and counts on the page what was left out", async () => {
    const article = (credit: string, text: string) => `*${credit}*\n\n${text}`;
    const photos = { "a.en.md": article("Photo: Anna Berg", english), "a.sv.md": article("Foto: Anna Berg", swedish) };
    const cwd = await folderWith(photos);
    expect((await samma(["align", "a.en.md", "a.sv.md", "-f", "html"], { cwd })).out).toContain("Left out: 2 segments of the page's own");
    const settled = await folderWith({ ...photos, "samma.align.yaml": 'beads:\n  - { en: "Photo: Anna Berg", sv: "Foto: Anna Berg" }\n' });
    expect((await samma(["align", "a.en.md", "a.sv.md", "-f", "tsv"], { cwd: settled })).out).toContain("\t1-1 override\tPhoto: Anna Berg\tFoto: Anna Berg\n");
    expect((await samma(["check", "a.en.md", "a.sv.md"], { cwd: settled })).out).toContain("no findings");
  });
});
