import { execFileSync, spawnSync } from "node:child_process";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** The built command on the example set, in a terminal of tmux. Without tmux there is nothing to prove it in. */
const tmuxIsHere = spawnSync("tmux", ["-V"]).status === 0;
if (!tmuxIsHere) process.stderr.write("tmux is not installed: the review is not tested in a real terminal\n");

const root = join(import.meta.dirname, "..", "..");
const command = process.env["SAMMA_COMMAND"] ?? join(root, "dist", "cli.js");
let folder = "";
const tmux = (...args: string[]): string => execFileSync("tmux", ["-L", `samma-test-${process.pid}`, "-f", "/dev/null", ...args], { encoding: "utf8" });
const screen = (): string => tmux("capture-pane", "-p");
const keys = (...names: string[]): void => void tmux("send-keys", ...names);
const typed = (text: string): void => void tmux("send-keys", "-l", text);

async function sees(words: string | RegExp): Promise<void> {
  const found = (): boolean => (typeof words === "string" ? screen().includes(words) : words.test(screen()));
  const end = performance.now() + 110_000;
  while (!found()) {
    if (performance.now() > end) throw new Error(`never saw ${String(words)} on:\n${screen()}`);
    await wait(100);
  }
}

const textOf = (path: string): Promise<string> => readFile(join(folder, path), "utf8");
const original = (path: string): Promise<string> => readFile(join(root, path), "utf8");

describe.skipIf(!tmuxIsHere)("samma review in a terminal", { timeout: 240_000 }, () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "samma review "));
    await cp(join(root, "examples"), join(folder, "examples"), { recursive: true, filter: (path) => !path.includes("clean") });
    await cp(join(root, "glossary"), join(folder, "glossary"), { recursive: true });
    // Ink draws nothing where CI is set; a translator sits at this terminal.
    tmux("new-session", "-d", "-x", "100", "-y", "30", "-c", folder, "env", "CI=false", `SAMMA_CACHE=${join(folder, "cache")}`, "PS1=ready> ", "sh");
  });
  afterAll(async () => {
    spawnSync("tmux", ["-L", `samma-test-${process.pid}`, "kill-server"]);
    await rm(folder, { recursive: true, force: true });
  });

  test("one finding fixed, one waived, a term added: these bytes change and no others", async () => {
    await sees("ready>");
    typed(`'${process.execPath}' '${command}' review examples --report decisions.json`);
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
    tmux("send-keys", "-R");
    keys("C-l");
    typed("echo before; ");
    typed(`'${process.execPath}' '${command}' review examples; echo "code $?"`);
    keys("Enter");
    await sees("1 Findings");
    typed("f");
    keys("C-c");
    await sees("code 130");
    expect(screen()).toContain("before");
    expect(screen()).not.toContain("1 Findings");
    expect(tmux("display-message", "-p", "#{cursor_flag} #{alternate_on}").trim()).toBe("1 0");
    expect(await textOf("examples/harbour.sv.md")).toBe(before);
  });

  test("without a terminal it points to samma check", () => {
    const { status, stderr } = spawnSync(process.execPath, [command, "review", "examples"], { cwd: folder, encoding: "utf8" });
    expect(status).toBe(2);
    expect(stderr).toContain("samma check");
  });
});
