import { execFileSync, spawnSync } from "node:child_process";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** The built command on the example set, in a terminal of tmux. Without tmux there is nothing to prove it in. */
const tmuxIsHere = spawnSync("tmux", ["-V"]).status === 0;

const root = join(import.meta.dirname, "..", "..");
const command = process.env["SAMMA_COMMAND"] ?? join(root, "dist", "cli.js");
let folder = "";
const tmux = (...args: string[]): string => execFileSync("tmux", ["-L", `samma-mine-${process.pid}`, "-f", "/dev/null", ...args], { encoding: "utf8" });
const screen = (): string => tmux("capture-pane", "-p");
const typed = (text: string): void => void tmux("send-keys", "-l", text);

async function sees(words: string | RegExp): Promise<void> {
  const found = (): boolean => (typeof words === "string" ? screen().includes(words) : words.test(screen()));
  const end = performance.now() + 110_000;
  while (!found()) {
    if (performance.now() > end) throw new Error(`never saw ${String(words)} on:\n${screen()}`);
    await wait(100);
  }
}

describe.skipIf(!tmuxIsHere)("samma glossary mine in a terminal", { timeout: 240_000 }, () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "samma mine "));
    for (const language of ["en", "th"]) await cp(join(root, "examples", `harbour.${language}.md`), join(folder, `harbour.${language}.md`));
    // Ink draws nothing where CI is set; a maintainer sits at this terminal.
    tmux("new-session", "-d", "-x", "80", "-y", "24", "-c", folder, "env", "CI=false", `SAMMA_CACHE=${join(folder, "cache")}`, "PS1=ready> ", "sh");
  });
  afterAll(async () => {
    spawnSync("tmux", ["-L", `samma-mine-${process.pid}`, "kill-server"]);
    await rm(folder, { recursive: true, force: true });
  });

  test("one accepted, one rejected, one taken back: the files hold what was decided, and nothing before", async () => {
    await sees("ready>");
    typed(`'${process.execPath}' '${command}' glossary mine .`);
    tmux("send-keys", "Enter");
    await sees(/Proposals 1\/\d/u);
    await expect(readFile(join(folder, "samma.mine.yaml"))).rejects.toThrow("ENOENT");
    typed("r");
    await sees(/rejected \S+ \(samma\.mine\.yaml\)/u);
    typed("aa");
    await sees("2 accepted, 1 rejected");
    typed("u");
    await sees("1 accepted, 1 rejected");
    typed("q");
    await sees("1 concept accepted, 1 rejected");
    expect(await readFile(join(folder, "samma.mine.yaml"), "utf8")).toMatch(/^#.*\nrejected:\n {2}- \{ en: .* \}\n$/u);
    const glossary = await readFile(join(folder, "glossary", "terms.yaml"), "utf8");
    expect(glossary.match(/- id:/gu)).toHaveLength(1);
    expect(glossary).toMatch(/en: .*\n.*th: /u);
  });
});
