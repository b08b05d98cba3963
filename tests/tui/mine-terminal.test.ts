import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTerminal, samma, tmuxIsHere, type Terminal } from "./tmux.ts";

/** The built command on the example set. */
const root = join(import.meta.dirname, "..", "..");
let folder = "";
let terminal: Terminal;

describe.skipIf(!tmuxIsHere)("samma glossary mine in a terminal", { timeout: 240_000 }, () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "samma mine "));
    for (const language of ["en", "th"]) await cp(join(root, "examples", `harbour.${language}.md`), join(folder, `harbour.${language}.md`));
    terminal = openTerminal({ name: "mine", folder, columns: 80, rows: 24 });
  });
  afterAll(async () => {
    terminal.close();
    await rm(folder, { recursive: true, force: true });
  });

  test("one accepted, one rejected, one taken back: the files hold what was decided, and nothing before", async () => {
    const { sees, typed } = terminal;
    await sees("ready>");
    typed(`${samma} glossary mine .`);
    terminal.keys("Enter");
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
