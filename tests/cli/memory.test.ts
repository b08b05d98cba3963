import { createHash } from "node:crypto";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { setFiles, SetStore } from "../../src/cli/memory.ts";
import { openChecker } from "../../src/cli/review/checker/checker.ts";
import { emptyGlossary } from "../../src/glossary/parse.ts";
import { run, type RunOptions, type RunResult, type SetMemory, type SetSource } from "../../src/run.ts";
import { folderWith, samma, sessionIn, textOf } from "./harness.ts";
import { story } from "../check/renderings/embedded.ts";
import { repositoryWith } from "./repository.ts";

const glossary = `concepts:
  - id: tide-gate
    type: term
    terms:
      en: tide gate
      sv:
        - term: tidvattenport
        - { term: tidport, status: deprecated }
`;
const english = "The tide gate was closed at noon.\n\nEleven boats waited outside.\n\nThe mayor praised the tide gate.\n";
const swedish = "Tidvattenporten stängdes vid middagstid.\n\nElva båtar väntade utanför.\n\nBorgmästaren prisade tidvattenporten.\n";
const files = { "gate.en.txt": english, "gate.sv.txt": swedish, "glossary/terms.yaml": glossary };

/** A run that looks for nothing. */
const quiet: Omit<RunOptions, "sets"> = {
  glossary: emptyGlossary(),
  embedder: { model: { id: "none", sha256: "" }, dimensions: 0, additive: false, embed: () => Promise.reject(new Error("nothing is embedded")), pieces: () => Promise.resolve([]), close: () => Promise.resolve() },
  rules: [],
  known: [],
  settings: () => ({}),
  level: "default",
  severities: [],
  keepFurniture: false,
  samma: "0",
};

/** A build that may remember, as the bundled command is one. */
beforeEach(() => {
  vi.stubGlobal("SAMMA_BUILD", "a build");
  return () => vi.unstubAllGlobals();
});

/** What check says, with a cache of the test's own. */
async function check(cwd: string, ...options: string[]): Promise<string> {
  const { out, err, code } = await samma(["check", ".", ...options], { cwd, env: { SAMMA_CACHE: join(cwd, ".cache") } });
  expect(err).toBe("");
  return `${code} ${out}`;
}
const inCache = (cwd: string, folder: string): Promise<string[]> => readdir(join(cwd, ".cache", folder)).catch(() => []);

describe("sets that were checked before", () => {
  it("are neither read nor embedded again, and give the same bytes", async () => {
    const cwd = await folderWith({ ...files, "gate.sv.txt": swedish.replace("Tidvattenporten", "Tidporten") });
    const first = await check(cwd, "-f", "json");
    await rm(join(cwd, ".cache", "vectors"), { recursive: true });
    expect(await check(cwd, "-f", "json")).toBe(first);
    expect(first).toContain("Tidporten");
    expect(await inCache(cwd, "vectors")).toEqual([]);
  });

  it("open in a review without being aligned again", async () => {
    const cwd = await folderWith({ ...files, "gate.sv.txt": swedish.replace("Tidvattenporten", "Tidporten") });
    const said = JSON.parse((await check(cwd, "-f", "json")).slice(1)) as { findings: { fingerprint: string }[] };
    await rm(join(cwd, ".cache", "vectors"), { recursive: true, force: true });
    const checker = await openChecker(["."], { cache: true }, sessionIn(cwd, { SAMMA_CACHE: join(cwd, ".cache") }), () => undefined);
    const judged = await checker.check(() => undefined, () => undefined);
    await checker.close();
    expect(judged.findings.map(({ fingerprint }) => fingerprint)).toEqual(said.findings.map(({ fingerprint }) => fingerprint));
    expect(said.findings).not.toEqual([]);
    expect(await inCache(cwd, "vectors")).toEqual([]);
  });

  it("are compared anew in a review when one of them is edited", async () => {
    const half = (id: string, from: number, to: number): Record<string, string> => Object.fromEntries(["en", "zh"].map((tag) => [`${id}.${tag}.txt`, `${story[tag]!.slice(from, to).join("\n\n")}\n`]));
    const cwd = await folderWith({ ...half("one", 0, 4), ...half("two", 4, 99) });
    const checker = await openChecker(["."], { cache: true }, sessionIn(cwd, { SAMMA_CACHE: join(cwd, ".cache") }), () => undefined);
    const across = ({ findings }: Pick<RunResult["report"], "findings">): string[] => findings.filter(({ data }) => "across" in data && data.across === "corpus").map(({ actual }) => actual);
    const first = await checker.check(() => undefined, () => undefined);
    await writeFile(join(cwd, "two.zh.txt"), (await textOf(cwd, "two.zh.txt")).replaceAll("瓦斯特霍尔姆", "Vastholm"));
    const second = await checker.recheck(first.order.find((id) => id.includes("two"))!, () => undefined);
    await checker.close();
    expect([across(first), across(second)]).toEqual([[], ["Vastholm"]]);
  });

  it.each<[string, Record<string, string>, string]>([
    ["an article", { "gate.sv.txt": swedish.replace("prisade tidvattenporten", "prisade tidporten") }, 'use "tidvattenport"'],
    ["the glossary", { "glossary/terms.yaml": glossary.replace("tidvattenport", "slussport").replace("tidport", "tidvattenport") }, 'use "slussport"'],
    ["the beads settled by hand", { "samma.align.yaml": "beads:\n  - { en: Eleven boats waited outside., sv: [] }\n" }, "missing-segment"],
  ])("are checked again after %s changed", async (_, changes, said) => {
    const cwd = await folderWith(files);
    expect(await check(cwd, "--strict")).not.toContain(said);
    for (const [path, text] of Object.entries(changes)) await writeFile(join(cwd, path), text);
    expect(await check(cwd, "--strict")).toContain(said);
  });

  it("are checked again by other rules and by another build", async () => {
    const cwd = await folderWith(files);
    await check(cwd);
    await check(cwd, "--rule", "number-mismatch");
    vi.stubGlobal("SAMMA_BUILD", "the next build");
    await check(cwd);
    await check(cwd);
    expect(await inCache(cwd, "sets")).toHaveLength(3);
  });

  it("are checked again where what is kept is damaged", async () => {
    const cwd = await folderWith(files);
    const first = await check(cwd, "-f", "json");
    for (const name of await inCache(cwd, "sets")) await writeFile(join(cwd, ".cache", "sets", name), "not what was written");
    expect(await check(cwd, "-f", "json")).toBe(first);
  });

  it("are checked again where what is kept is the seal of nothing", async () => {
    const cwd = await folderWith(files);
    const first = await check(cwd, "-f", "json");
    const seal = createHash("sha256").update("").digest().subarray(0, 16);
    for (const name of await inCache(cwd, "sets")) await writeFile(join(cwd, ".cache", "sets", name), seal);
    expect(await check(cwd, "-f", "json")).toBe(first);
  });

  it("are known to a run that looks at changes, too", async () => {
    const { folder: cwd, git, write } = await repositoryWith(files);
    write({ "gate.sv.txt": swedish.replace("prisade tidvattenporten", "prisade tidporten") });
    git("commit", "-qam", "another word");
    await check(cwd);
    const known = await inCache(cwd, "sets");
    expect(await check(cwd, "--since", "HEAD~1")).toContain("tidporten");
    expect(await inCache(cwd, "sets")).toEqual(known);
  });

  it("go with `cache clear` where something else lies among them", async () => {
    const cwd = await folderWith(files);
    await check(cwd);
    await mkdir(join(cwd, ".cache", "sets", `${"0".repeat(64)}.set`));
    const env = { SAMMA_CACHE: join(cwd, ".cache") };
    expect((await samma(["cache", "clear"], { cwd, env })).err).toBe("");
    expect(await inCache(cwd, "sets")).toEqual([`${"0".repeat(64)}.set`]);
  });

  it("are not kept with --no-cache, nor while samma runs from its source files", async () => {
    const cwd = await folderWith(files);
    await check(cwd, "--no-cache");
    vi.unstubAllGlobals();
    await check(cwd);
    expect(await inCache(cwd, "sets")).toEqual([]);
  });

  it("show in `cache info` and go with `cache clear`", async () => {
    const cwd = await folderWith(files);
    const env = { SAMMA_CACHE: join(cwd, ".cache") };
    await check(cwd);
    expect((await samma(["cache", "info"], { cwd, env })).out).toContain("1 checked set,");
    await samma(["cache", "clear"], { cwd, env });
    expect((await samma(["cache", "info"], { cwd, env })).out).toContain("empty");
    expect(await readdir(cwd)).not.toContain(".cache");
  });
});

it("does not take a file that was saved while it was read for what it was before", async () => {
  const kept: string[] = [];
  const memory: SetMemory = { recall: () => Promise.resolve(undefined), keep: (digest) => Promise.resolve(void kept.push(digest)) };
  const source = (digests: string[]): SetSource => ({ id: "a", read: () => Promise.resolve({ id: "a", articles: [] }), digest: () => Promise.resolve(digests.shift()!) });
  await run({ ...quiet, memory, sets: [source(["before", "after"]), source(["same", "same"])] });
  expect(kept).toEqual(["same"]);
});

it("looks anew at what was remembered and cannot be opened", async () => {
  const memory: SetMemory = { recall: () => Promise.resolve(new Uint8Array([9, 0, 0, 0, 1])), keep: () => Promise.resolve() };
  const { report } = await run({ ...quiet, memory, sets: [{ id: "a", read: () => Promise.resolve({ id: "a", articles: [] }), digest: () => Promise.resolve("same") }] });
  expect(report.sets.map(({ set }) => set.id)).toEqual(["a"]);
});

it("keeps the folder within its limit, those used last", async () => {
  const directory = await folderWith({});
  const packed = new Uint8Array(1000).fill(7);
  const keep = async (digest: string, limit: number): Promise<void> => {
    const store = new SetStore({ directory, basis: "same", limit });
    await store.keep(digest, packed);
    store.close();
  };
  await keep("first", 1e6);
  const one = setFiles(directory)[0]!.bytes;
  await new Promise((resolve) => setTimeout(resolve, 20));
  await keep("second", 1.5 * one);
  const store = new SetStore({ directory, basis: "same" });
  expect(await store.recall("first")).toBeUndefined();
  expect(new Uint8Array((await store.recall("second"))!)).toEqual(packed);
  expect(await new SetStore({ directory, basis: "other" }).recall("second")).toBeUndefined();
});
