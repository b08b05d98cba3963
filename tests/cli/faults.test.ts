import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { findSets } from "../../src/cli/input/sets.ts";
import { projectOf } from "../../src/cli/project.ts";
import { packageFolder } from "../../src/embed/models/places.ts";
import { folderWith, samma, textOf } from "./harness.ts";

const english = "The Harbour Office opened a new quay on Monday.\n\nTwo ferries will leave from it every hour.\n\nA ticket costs 45 kronor.\n";
const swedish = "Hamnkontoret öppnade en ny kaj på måndagen.\n\nTvå färjor avgår därifrån varje timme.\n\nEn biljett kostar 54 kronor.\n";
const files = { "news.en.txt": english, "news.sv.txt": swedish };
const command = join(packageFolder(), "dist", "cli.js");

/** A process that writes above its limit is killed by SIGXFSZ, unless it listens; then the write fails, as on a full disk. */
const overLimit = ["--import", 'data:text/javascript,process.on("SIGXFSZ",()=>{})'];

/** The built command in a process of its own, where a limit or a signal has to hit a whole process. */
function built(args: readonly string[], options: { cwd: string; cache: string; limit?: string }): { status: number | null; stdout: string; stderr: string } {
  const line = [process.execPath, ...overLimit, command, ...args].map((part) => `'${part}'`).join(" ");
  return spawnSync("sh", ["-c", `${options.limit ?? ":"}; exec ${line}`], { cwd: options.cwd, encoding: "utf8", env: { ...process.env, SAMMA_CACHE: options.cache } });
}

beforeAll(() => {
  if (!existsSync(command)) spawnSync(process.execPath, [join(packageFolder(), "build", "bundle.js")]);
});
const folder = (): string => mkdtempSync(join(tmpdir(), "samma-faults-"));

describe.skipIf(!existsSync("/dev/full"))("standard output on a full disk", () => {
  it("is said in words, with the exit code of a failure", async () => {
    const { status, stderr } = built(["align", "news.en.txt", "news.sv.txt", "--no-cache"], { cwd: await folderWith(files), cache: folder(), limit: "exec >/dev/full" });
    expect(status).toBe(2);
    expect(stderr).toBe("error: Cannot write to standard output: the disk is full\n");
  });
});

describe("a cache that others work on, too", () => {
  it("serves two runs at once, and both are right", async () => {
    const [cwd, cache] = [await folderWith(files), folder()];
    const runs = await Promise.all([1, 2, 3].map(() => new Promise<string>((resolve) => {
      const child = spawn(process.execPath, [command, "check", ".", "-f", "json"], { cwd, env: { ...process.env, SAMMA_CACHE: cache } });
      let out = "";
      child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
      child.on("close", () => resolve(out));
    })));
    expect(JSON.parse(runs[0]!)).toMatchObject({ findings: [{ rule: "number-mismatch" }] });
    expect(new Set(runs).size).toBe(1);
    expect(built(["check", ".", "-f", "json"], { cwd, cache }).stdout).toBe(runs[0]);
  });

  it("outlives runs killed at any moment, and so does what they write", async () => {
    const cache = folder();
    const cwd = await folderWith(files);
    const first = built(["check", ".", "-f", "json"], { cwd, cache: folder() }).stdout;
    writeFileSync(join(cwd, "report.json"), first);
    for (const wait of [40, 120, 250, 400, 700]) {
      await new Promise<void>((resolve) => {
        const child = spawn(process.execPath, [command, "check", ".", "-f", "json:report.json", "--suppress-all"], { cwd, env: { ...process.env, SAMMA_CACHE: cache } });
        const timer = setTimeout(() => child.kill("SIGKILL"), wait);
        child.on("close", () => (clearTimeout(timer), resolve()));
      });
      // Whole, whether it is the one before or the new one.
      expect(() => JSON.parse(readFileSync(join(cwd, "report.json"), "utf8")) as unknown).not.toThrow();
      if (existsSync(join(cwd, "samma-suppressions.json"))) {
        expect(JSON.parse(readFileSync(join(cwd, "samma-suppressions.json"), "utf8"))).toHaveLength(2);
        rmSync(join(cwd, "samma-suppressions.json"));
      }
    }
    expect(built(["check", ".", "-f", "json"], { cwd, cache }).stdout).toBe(first);
  });
});

describe("a disk that takes no more", () => {
  // A limit on the size of files stands for the full disk: the write fails half way.
  const limit = "ulimit -f 0";

  it("leaves the old report whole, and says why there is no new one", async () => {
    const cwd = await folderWith({ ...files, "report.json": "the old one" });
    const { status, stderr } = built(["check", ".", "-f", "json:report.json"], { cwd, cache: folder(), limit });
    expect(status).toBe(2);
    expect(stderr).toContain("Cannot write report.json");
    expect(await textOf(cwd, "report.json")).toBe("the old one");
    expect(readdirSync(cwd).sort()).toEqual(["news.en.txt", "news.sv.txt", "report.json"]);
  });

  it("leaves the articles whole under --fix", async () => {
    const glossary = "concepts:\n  - id: office\n    terms: { en: Harbour Office, sv: [Hamnverket, { term: Hamnkontoret, status: deprecated }] }\n";
    const cwd = await folderWith({ ...files, "glossary/names.yaml": glossary });
    expect(built(["check", ".", "--fix"], { cwd, cache: folder(), limit }).status).toBe(2);
    expect(await textOf(cwd, "news.sv.txt")).toBe(swedish);
  });

  it("checks all the same where only the cache cannot be written", async () => {
    const cwd = await folderWith(files);
    const { status, stdout } = built(["check", ".", "-f", "compact"], { cwd, cache: folder(), limit });
    expect([status, stdout]).toEqual([1, expect.stringContaining("number-mismatch")]);
  });
});

describe("places that may not be written", () => {
  it("a folder for the report: a clear word, code 2", async () => {
    const cwd = await folderWith({ ...files, "out/.keep": "" });
    chmodSync(join(cwd, "out"), 0o555);
    const { code, err } = await samma(["check", ".", "-f", "json:out/deep/report.json"], { cwd });
    expect(code).toBe(2);
    expect(err).toContain("Cannot write out/deep/report.json: its folder does not exist");
  });

  it("a cache folder that is a file: the check goes on", async () => {
    const cwd = await folderWith({ ...files, cache: "no folder" });
    const { code, out } = await samma(["check", ".", "-f", "compact", "--cache-location", "cache"], { cwd });
    expect([code, out]).toEqual([1, expect.stringContaining("number-mismatch")]);
    expect(await textOf(cwd, "cache")).toBe("no folder");
  });
});

describe("files that are not what they seem", () => {
  it.each<[string, string | Uint8Array, string]>([
    ["invalid UTF-8", new Uint8Array([72, 101, 0xe9, 0x20, 0x61]), "not UTF-8"],
    ["NUL bytes", "One line.\n\u0000\n", "NUL byte"],
    ["UTF-16", new Uint8Array([0xff, 0xfe, 72, 0]), "UTF-16"],
  ])("%s: said with the place, nothing on standard output", async (_, content, words) => {
    const { code, out, err } = await samma(["check", "."], { cwd: await folderWith({ ...files, "news.sv.txt": content }) });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(words);
    expect(err).toContain("news.sv.txt");
  });

  it("a glossary of aliases that unfold without end is refused", async () => {
    const levels = Array.from({ length: 30 }, (_, level) => `l${level + 1}: &l${level + 1} [${Array.from({ length: 9 }, () => `*l${level}`).join(", ")}]`);
    const bomb = `l0: &l0 [x, x]\n${levels.join("\n")}\nconcepts: *l30\n`;
    const { code, err } = await samma(["check", "."], { cwd: await folderWith({ ...files, "glossary/bomb.yaml": bomb }) });
    expect(code).toBe(2);
    expect(err).toContain("glossary/bomb.yaml");
    expect(err).not.toContain("samma itself went wrong");
  });

  it("settings of aliases that unfold without end are refused", async () => {
    const levels = Array.from({ length: 30 }, (_, level) => `  l${level + 1}: &l${level + 1} [${Array.from({ length: 9 }, () => `*l${level}`).join(", ")}]`);
    const { code, err } = await samma(["check", "."], { cwd: await folderWith({ ...files, "samma.config.yaml": `rules:\n  l0: &l0 [x, x]\n${levels.join("\n")}\n` }) });
    expect(code).toBe(2);
    expect(err).not.toContain("samma itself went wrong");
  });

  it("a glossary expression that could run away is refused, or ends in time", async () => {
    const glossary = "concepts:\n  - id: a\n    terms: { en: [{ term: '(a+)+$', match: regex }] }\n";
    const { code, err } = await samma(["check", "."], { cwd: await folderWith({ "news.en.txt": `${"a".repeat(20_000)}b\n`, "glossary/g.yaml": glossary }) });
    expect(err).not.toContain("samma itself went wrong");
    expect(code).not.toBe(130);
  });

  it("links are not followed out of the folder; one named by hand is read", async () => {
    const outside = await folderWith({ "secret.en.txt": "Something that is nobody's business here.\n" });
    const cwd = await folderWith(files);
    symlinkSync(outside, join(cwd, "linked"));
    symlinkSync(join(outside, "secret.en.txt"), join(cwd, "other.en.txt"));
    symlinkSync(".", join(cwd, "loop"));
    const { out } = await samma(["check", ".", "-f", "json"], { cwd });
    expect((JSON.parse(out) as { sets: { id: string }[] }).sets.map(({ id }) => id)).toEqual(["news"]);
    expect((await samma(["check", "other.en.txt"], { cwd })).code).toBe(0);
  });

  it("a file that vanished between the listing and the reading is named", async () => {
    const cwd = await folderWith(files);
    const sets = await findSets({ named: [], found: ["news.en.txt", "news.sv.txt"] }, { cwd, project: projectOf({ folder: cwd }, cwd), patterns: ["{name}.{lang}.{ext}"], languages: [], corpus: false });
    rmSync(join(cwd, "news.sv.txt"));
    await expect(sets[0]!.read()).rejects.toThrow("There is no news.sv.txt");
  });
});

describe("words and paths that would act on a terminal", () => {
  const acting = "\u001b]0;owned\u0007\u001b[2J\u202e\u009b31m";

  it.each(["pretty", "compact", "json", "sarif", "junit", "checkstyle", "github", "gitlab", "markdown"])("%s lets none through", async (format) => {
    const cwd = await folderWith({ [`a${acting}\nb.en.txt`]: `${english}${acting}\n`, [`a${acting}\nb.sv.txt`]: `${swedish}${acting} 99\n` });
    const { out, err, code } = await samma(["check", ".", "-f", format], { cwd });
    expect([code, err]).toEqual([1, ""]);
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
  });

  it("nor do errors", async () => {
    const { err } = await samma(["check", `no${acting}\nsuch.txt`], { cwd: await folderWith({}) });
    expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/u);
  });
});

describe("a lot", () => {
  it("10,000 small files are read, one set after another", async () => {
    const cwd = await folderWith(files);
    for (let folderNumber = 0; folderNumber < 100; folderNumber += 1) {
      mkdirSync(join(cwd, `d${folderNumber}`));
      for (let number = 0; number < 100; number += 1) writeFileSync(join(cwd, `d${folderNumber}`, `n${number}.en.txt`), `Note ${number}.\n`);
    }
    const { out, err } = await samma(["check", ".", "-f", "json", "--rule", "deprecated-term"], { cwd });
    expect(err).toBe("");
    expect((JSON.parse(out) as { sets: object[] }).sets).toHaveLength(10_001);
  }, 300_000);

  it("an article of 50 MB that would take minutes is refused at once", async () => {
    const cwd = await folderWith({ "big.en.md": `${"One more paragraph. ".repeat(200)}\n\n`.repeat(13_000) });
    const { code, out, err } = await samma(["check", "big.en.md"], { cwd });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/This file has 5\d\.\d MB; samma reads markdown up to \d+ MB/u);
  });
});
