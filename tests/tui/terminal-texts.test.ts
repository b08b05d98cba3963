import { spawnSync } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { folderWith } from "../cli/harness.ts";
import { openTerminal, samma, tmuxIsHere, type Terminal } from "./tmux.ts";

/** A small article of our own with Windows line ends, and an escape sequence that must never act. */
const english = [
  "Olof Brandt sells fish on the quay.",
  "The harbour opens at six in the morning.",
  "Nobody knew why the gate had been closed.",
  "Olof Brandt called the harbour master at once.",
  "The tide was low and the boats lay still.",
  "At noon Olof Brandt went home.",
];
const swedish = [
  "Olof Brandt säljer fisk på kajen.",
  "Hamnen öppnar klockan sex på morgonen.",
  "Ingen visste varför grinden hade stängts.",
  "Olof Brant ringde genast till hamnkaptenen.",
  "Det var ebb och båtarna låg stilla.\u001b[31m",
  "Vid middagstid gick Olof Brandt hem.",
];
const text = (lines: readonly string[]): string => lines.map((line) => `${line}\r\n`).join("\r\n");

let folder = "";
let terminal: Terminal;
const textOf = (path: string): Promise<string> => readFile(join(folder, path), "utf8");
const start = async (): Promise<void> => {
  terminal.typed(`clear; ${samma} review article.en.txt article.sv.txt`);
  terminal.keys("Enter");
  await terminal.sees(/1 Findings 1\/\d/u);
};

describe.skipIf(!tmuxIsHere)("samma review in a terminal, on small texts", { timeout: 240_000 }, () => {
  beforeEach(async () => {
    folder = await folderWith({ "article.en.txt": text(english), "article.sv.txt": text(swedish) });
    terminal = openTerminal({ name: "texts", folder, env: { EDITOR: "vim -u NONE -N" } });
    await terminal.sees("ready>");
  });
  afterEach(async () => {
    terminal.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  test("a fix keeps Windows line ends, U puts the bytes back", async () => {
    await start();
    terminal.typed("/Brant");
    terminal.keys("Enter");
    await terminal.sees(/1 Findings 1\/1 /u);
    terminal.typed("f");
    await terminal.sees("Write this?");
    terminal.typed("y");
    await terminal.sees("5 Decisions 1");
    expect(await textOf("article.sv.txt")).toBe(text(swedish).replace("Brant ", "Brandt "));
    terminal.typed("U");
    await terminal.sees("5 Decisions 0");
    expect(await textOf("article.sv.txt")).toBe(text(swedish));
    terminal.typed("q");
    await terminal.sees("nothing decided");
  });

  test("a bead that is linked anew is written, the article checked again, and taken back", async () => {
    await start();
    terminal.typed("4");
    await terminal.sees("bead 4 of 6");
    terminal.typed("gm");
    await terminal.sees("merged two beads");
    await terminal.sees(/bead 1 of 5/u);
    expect(await textOf("samma.align.yaml")).toBe(`beads:\n  - en:\n      - ${english[0]}\n      - ${english[1]}\n    sv:\n      - ${swedish[0]}\n      - ${swedish[1]}\n`);
    await terminal.sees(/›\*100%/u);
    terminal.typed("s");
    await terminal.sees(/bead 1 of 6/u);
    terminal.typed("]");
    await terminal.sees("moved a target sentence to the next bead");
    terminal.typed("uuu");
    await terminal.sees("5 Decisions 0");
    await expect(textOf("samma.align.yaml")).rejects.toThrow("ENOENT");
    await terminal.sees(/bead 1 of 6/u);
    terminal.typed("q");
    await terminal.sees("nothing decided");
  });

  test.skipIf(spawnSync("vim", ["--version"]).status !== 0)("vim opens at the word; what is saved there is read again", async () => {
    await start();
    terminal.typed("/Brant");
    terminal.keys("Enter");
    await terminal.sees(/1 Findings 1\/1 /u);
    terminal.typed("o");
    await terminal.sees("[dos]");
    terminal.typed("cwBrannt");
    terminal.keys("Escape");
    terminal.typed(":wq");
    terminal.keys("Enter");
    await terminal.sees("changed on disk, read again: article.sv.txt");
    expect(await textOf("article.sv.txt")).toBe(text(swedish).replace("Brant ", "Brannt "));
    terminal.typed("x");
    await terminal.sees("Brannt");
    await terminal.sees(/^[^\n]*\n─+\n/u);
    await writeFile(join(folder, "article.sv.txt"), text(swedish).replace("Brant ", "Brantt "));
    await terminal.sees("Brantt");
    terminal.typed("q");
    await terminal.sees("nothing decided");
  });

  test("control characters of an article are shown, never sent", async () => {
    await start();
    terminal.typed("4");
    await terminal.sees("\\u{1b}");
    terminal.keys("C-c");
    await terminal.sees("nothing decided");
  });
});
