import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, samma, textOf } from "./harness.ts";

const files = {
  "a.en.txt": "The lamp went out.\nNobody moved.\n",
  "a.sv.txt": "Lampan slocknade.\nIngen rörde sig.\n",
  "list.tsv": "a.en.txt\ta.sv.txt\ta.beads\nb.en.txt\ta.sv.txt\tb.beads\n",
};
const po = 'msgid ""\nmsgstr "Language: sv\\n"\n\nmsgid "The lamp went out."\nmsgstr "Lampan slocknade."\n';

/** Aligns by a list of these lines; a text for which nothing is written is undefined. */
async function listed(lines: string, more: readonly string[] = []) {
  const cwd = await folderWith({ ...files, "m.sv.po": po, "list.tsv": lines });
  return { ...(await samma(["align", "--pairs", "list.tsv", ...more], { cwd })), cwd, written: (path: string) => readFile(join(cwd, path), "utf8").catch(() => undefined) };
}

describe("samma align --pairs", () => {
  it("writes the beads of each pair to its file", async () => {
    const cwd = await folderWith({ ...files, "list.tsv": files["list.tsv"].split("\n")[0]! });
    expect((await samma(["align", "--pairs", "list.tsv", "--segmented"], { cwd })).code).toBe(0);
    expect((await textOf(cwd, "a.beads")).split("\n").map((line) => line.split(":").slice(0, 2).join(":"))).toEqual(["[0]:[0]", "[1]:[1]", ""]);
  });

  it("says which line of the list names a file that is not there", async () => {
    const { code, err } = await samma(["align", "--pairs", "list.tsv", "--segmented"], { cwd: await folderWith(files) });
    expect(code).toBe(2);
    expect(err).toContain("There is no b.en.txt");
    expect(err).toContain("list.tsv:2:1");
  });

  it("tells all faults of a list before it aligns anything", async () => {
    const { code, err, written } = await listed("a.en.txt\ta.sv.txt\ta.beads\nb.en.txt\ta.sv.txt\tb.beads\na.en.txt\ta.sv.txt\tnowhere/c.beads\na.en.txt\ta.sv.txt\ta.beads\n");
    expect(code).toBe(2);
    expect(err).toContain("list.tsv:2:1");
    expect(err).toContain("Cannot write nowhere/c.beads: its folder does not exist\n  at list.tsv:3:1");
    expect(err).toContain("a.beads is the output of line 1 already\n  at list.tsv:4:1");
    expect(await written("a.beads")).toBeUndefined();
  });

  it.each([
    ["a.en.txt\ta.sv.txt\ta.sv.txt\n", "a.sv.txt is one of the files that are read"],
    ["a.en.txt\ta.sv.txt\t./x/../a.en.txt\n", "a.en.txt is one of the files that are read"],
    ["a.en.txt\ta.sv.txt\tlist.tsv\n", "list.tsv is one of the files that are read"],
  ])("never writes over what it reads: %j", async (lines, words) => {
    const { code, err, written } = await listed(lines, ["--segmented"]);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect([await written("a.en.txt"), await written("a.sv.txt"), await written("list.tsv")]).toEqual([files["a.en.txt"], files["a.sv.txt"], lines]);
  });

  it.each([
    ["a.en.txt\ta.sv.txt\n", "other than three columns"],
    ["a.en.txt a.sv.txt a.beads\n", "other than three columns"],
    ["a.en.txt\ta.sv.txt\t\n", "names no output file"],
    ["\ta.sv.txt\ta.beads\r\n", "names no source"],
    ["\n\r\n", "names no pairs"],
    ["a.en.txt\tm.sv.po\ta.beads\n", "m.sv.po holds a text with its translations"],
  ])("says what is wrong with %j", async (lines, words) => {
    const { code, err } = await listed(lines);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(err).toContain("  → ");
    expect(err).toContain("at list.tsv");
  });

  it("says which of a pair's files cannot be read, and the line", async () => {
    const cwd = await folderWith({ ...files, "p.sv.txt": "%PDF-1.4", "list.tsv": "a.en.txt\ta.sv.txt\ta.beads\na.en.txt\tp.sv.txt\tp.beads\n" });
    const { code, err } = await samma(["align", "--pairs", "list.tsv"], { cwd });
    expect(code).toBe(2);
    expect(err).toContain("p.sv.txt: This file is a PDF, not text\n  at list.tsv:2:1");
  });

  it("takes a bilingual file named twice, and the second --lang as its translation", async () => {
    const { code, written } = await listed("a.en.txt\ta.sv.txt\ta.beads\nm.sv.po\tm.sv.po\tm.beads\n", ["--lang", "en", "--lang", "sv"]);
    expect(code).toBe(0);
    expect(await written("m.beads")).toMatch(/^\[0\]:\[0\]:/u);
  });

  it.each([
    [["a.en.txt", "a.sv.txt"], "--pairs takes its files from the list"],
    [["-o", "all.beads"], "--pairs writes to the files that the list names"],
    [["--lang", "en", "--lang", "sv", "--lang", "th"], "--lang is given 3 times"],
  ])("does not pass over what it cannot do: %j", async (more, words) => {
    const { code, err } = await listed("a.en.txt\ta.sv.txt\ta.beads\n", more);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});
