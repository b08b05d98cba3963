import { spawnSync } from "node:child_process";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTerminal, samma, tmuxIsHere, type Terminal } from "./tmux.ts";

/** The built command on the example set. */
const root = join(import.meta.dirname, "..", "..");
let folder = "";
let terminal: Terminal;
const keys = (...names: string[]): void => terminal.keys(...names);
const typed = (text: string): void => terminal.typed(text);
const sees = (words: string | RegExp): Promise<void> => terminal.sees(words);

const textOf = (path: string): Promise<string> => readFile(join(folder, path), "utf8");
const original = (path: string): Promise<string> => readFile(join(root, path), "utf8");

describe.skipIf(!tmuxIsHere)("samma review in a terminal", { timeout: 240_000 }, () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "samma review "));
    await cp(join(root, "examples"), join(folder, "examples"), { recursive: true, filter: (path) => !path.includes("clean") });
    await cp(join(root, "glossary"), join(folder, "glossary"), { recursive: true });
    terminal = openTerminal({ name: "review", folder });
  });
  afterAll(async () => {
    terminal.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  test("one finding fixed, one waived, a term added: these bytes change and no others", async () => {
    await sees("ready>");
    typed(`${samma} review examples --report decisions.json`);
    keys("Enter");
    await sees(/1 Findings 1\/\d/u);
    typed("/Norra Hamn");
    keys("Enter");
    await sees(/1 Findings 1\/1 /u);
    typed("f");
    await sees("Write this?");
    typed("y");
    await sees("Norra Hamnmyndigheten → Norra hamnmyndigheten");
    typed("x/Brant\"; elsewhere");
    keys("Enter");
    await sees(/1 Findings 1\/1 /u);
    typed("w");
    await sees("Reason:");
    typed("hans smeknamn");
    keys("Enter");
    await sees("waived name-variant");
    typed("x/Kajström");
    keys("Enter");
    await sees(/1 Findings 1\/1 /u);
    typed("t");
    await sees("Swedish term of shore-power");
    keys("BSpace", "BSpace", "BSpace", "BSpace", "BSpace", "BSpace", "BSpace", "BSpace");
    typed("kajel");
    keys("Enter");
    await sees("kajel");
    await sees("5 Decisions 3");
    typed("q");
    await sees("1 fixed, 1 waived and 1 changed in the glossary");

    const swedish = await original("examples/harbour.sv.md");
    const line = swedish.split("\n").find((one) => one.includes("Brant "))!;
    expect(await textOf("examples/harbour.sv.md")).toBe(swedish.replace("Norra Hamnmyndigheten", "Norra hamnmyndigheten").replace(line, `<!-- samma-disable-next-block name-variant -- hans smeknamn -->\n${line}`));
    const glossary = await original("glossary/samma.yaml");
    const deprecated = "        - { term: kajström, status: deprecated }\n";
    expect(await textOf("glossary/samma.yaml")).toBe(glossary.replace(deprecated, `${deprecated}        - kajel\n`));
    for (const language of ["en", "th", "vi", "zh"]) expect(await textOf(`examples/harbour.${language}.md`)).toBe(await original(`examples/harbour.${language}.md`));
    const record = JSON.parse(await textOf("decisions.json")) as { decisions: { decision: string; reason?: string }[] };
    expect(record.decisions.map(({ decision, reason }) => [decision, reason])).toEqual([["fix", undefined], ["waive", "hans smeknamn"], ["term", undefined]]);
  });

  test("Ctrl-C leaves the screen, the cursor and the files as they were", async () => {
    const before = await textOf("examples/harbour.sv.md");
    terminal.tmux("send-keys", "-R");
    keys("C-l");
    typed("echo before; ");
    typed(`${samma} review examples; echo "code $?"`);
    keys("Enter");
    await sees("1 Findings");
    typed("f");
    keys("C-c");
    await sees("code 130");
    expect(terminal.screen()).toContain("before");
    expect(terminal.screen()).not.toContain("1 Findings");
    expect(terminal.tmux("display-message", "-p", "#{cursor_flag} #{alternate_on}").trim()).toBe("1 0");
    expect(await textOf("examples/harbour.sv.md")).toBe(before);
  });

  test("without a terminal it points to samma check", () => {
    const { status, stderr } = spawnSync(`${samma} review examples`, { cwd: folder, encoding: "utf8", shell: true });
    expect(status).toBe(2);
    expect(stderr).toContain("samma check");
  });
});
