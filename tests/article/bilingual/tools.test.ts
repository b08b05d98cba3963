import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, samma, textOf } from "../../cli/harness.ts";

/*
 * Files that the translate-toolkit and GNU gettext made, mended and read back by them. Both are packages of Debian (translate-toolkit,
 * gettext); without them these tests are skipped, and the readers' own tests stand in for them.
 */
const has = (command: string): boolean => spawnSync(command, ["--version"]).status === 0;
const toolkit = has("/usr/bin/python3") && has("po2xliff") && has("xliff2po") && has("po2tmx");
const gettext = has("msgfmt") && has("msgcat");

const glossary = "concepts:\n  - id: harbour-office\n    terms: { en: Harbour Office, sv: [Hamnkontoret, { term: Hamnverket, status: deprecated }] }\n";
const po = `msgid ""
msgstr ""
"Project-Id-Version: quay 1\\n"
"Language: sv\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

#: quay.c:12
#, c-format
msgid "The Harbour Office opened <b>quay %s</b> & \\"pier\\".\\n"
msgstr "Hamnverket öppnade <b>kaj %s</b> & \\"pir\\".\\n"

msgid "%d boat at the Harbour Office"
msgid_plural "%d boats at the Harbour Office"
msgstr[0] "%d båt vid Hamnkontoret"
msgstr[1] "%d båtar vid Hamnverket"

#, fuzzy
msgid "The lamp of the Harbour Office"
msgstr "Hamnverket"

#~ msgid "Gone"
#~ msgstr "Borta"
`;
const mendedPo = po.replace("Hamnverket öppnade", "Hamnkontoret öppnade").replace("båtar vid Hamnverket", "båtar vid Hamnkontoret");

const run = (cwd: string, command: string, ...args: string[]): string => execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
const fix = (cwd: string, path: string) => samma(["check", path, "--fix", "-g", "glossary.yaml", "--rule", "deprecated-term"], { cwd });

/** Every unit as the toolkit itself reads the file. */
function units(cwd: string, path: string): unknown {
  const script = "import json,sys\nfrom translate.storage import factory\nprint(json.dumps([[str(u.source), str(u.target), u.isfuzzy()] for u in factory.getobject(sys.argv[1]).units]))";
  return JSON.parse(run(cwd, "/usr/bin/python3", "-c", script, path));
}
const inUnits = (all: unknown): unknown => JSON.parse(JSON.stringify(all).replace("Hamnverket öppnade", "Hamnkontoret öppnade").replace("båtar vid Hamnverket", "båtar vid Hamnkontoret"));

describe.skipIf(!toolkit)("files of the translate-toolkit", () => {
  it("XLIFF that po2xliff made: one word differs, for us and for xliff2po", async () => {
    const cwd = await folderWith({ "sv.po": po, "glossary.yaml": glossary });
    run(cwd, "po2xliff", "-i", "sv.po", "-o", "sv.xlf", "--progress=none");
    run(cwd, "xliff2po", "-i", "sv.xlf", "-o", "before.po", "--progress=none");
    const before = readFileSync(join(cwd, "sv.xlf"), "utf8");
    const read = units(cwd, "sv.xlf");
    await fix(cwd, "sv.xlf");
    expect(await textOf(cwd, "sv.xlf")).toBe(before.replace("Hamnverket öppnade", "Hamnkontoret öppnade").replace("båtar vid Hamnverket", "båtar vid Hamnkontoret"));
    expect(units(cwd, "sv.xlf")).toEqual(inUnits(read));
    run(cwd, "xliff2po", "-i", "sv.xlf", "-o", "after.po", "--progress=none");
    const undated = async (path: string): Promise<string> => (await textOf(cwd, path)).replace(/^"PO?T?-?(?:Revision|Creation)-Date.*$/gmu, "");
    expect(await undated("after.po")).toBe((await undated("before.po")).replace("Hamnverket öppnade", "Hamnkontoret öppnade").replace("båtar vid Hamnverket", "båtar vid Hamnkontoret"));
  });

  it("TMX that po2tmx made", async () => {
    const cwd = await folderWith({ "sv.po": po, "glossary.yaml": glossary });
    run(cwd, "po2tmx", "-l", "sv", "-i", "sv.po", "-o", "sv.tmx", "--progress=none");
    const [before, read] = [await textOf(cwd, "sv.tmx"), units(cwd, "sv.tmx")];
    await fix(cwd, "sv.tmx");
    expect(await textOf(cwd, "sv.tmx")).toBe(before.replace("Hamnverket öppnade", "Hamnkontoret öppnade"));
    expect(units(cwd, "sv.tmx")).toEqual(inUnits(read));
  });
});

describe.skipIf(!gettext)("files of GNU gettext", () => {
  it.each([
    ["wrapped by msgcat", ["--width=30"]],
    ["on one line each", ["--no-wrap"]],
    ["with \\ooo for every letter that is not ASCII", ["--escape"]],
  ])("%s: mended as they are laid out, and valid for msgfmt", async (_, options) => {
    const cwd = await folderWith({ "in.po": po, "want.po": mendedPo, "glossary.yaml": glossary });
    run(cwd, "msgcat", ...options, "-o", "sv.po", "in.po");
    const before = await textOf(cwd, "sv.po");
    await fix(cwd, "sv.po");
    const after = await textOf(cwd, "sv.po");
    expect(after).toBe(before.replace("Hamnverket ", "Hamnkontoret ").replace(/(%d båtar vid |%d b.{8,16}tar vid )Hamnverket/u, "$1Hamnkontoret"));
    run(cwd, "msgfmt", "--check", "-o", "sv.mo", "sv.po");
    expect(run(cwd, "msgcat", "--no-wrap", "--no-escape", "sv.po")).toBe(run(cwd, "msgcat", "--no-wrap", "--no-escape", "want.po"));
  });
});
