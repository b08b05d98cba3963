import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { rules } from "../src/check/rules/index.ts";
import { samma } from "./cli/harness.ts";

interface Planted {
  readonly rule: string;
  readonly language: string;
  readonly actual: string;
  /** False where samma is known not to see it: listed so that nobody thinks it does. */
  readonly found?: boolean;
}

interface Found {
  readonly rule: string;
  readonly language: string;
  readonly actual: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly related: readonly { readonly text: string }[];
}

const root = fileURLToPath(new URL("..", import.meta.url));
const { planted } = parse(readFileSync(`${root}examples/planted.yaml`, "utf8")) as { planted: readonly Planted[] };

const check = async (folder: string): Promise<Found[]> => {
  const files = readdirSync(`${root}${folder}`).filter((name) => name.endsWith(".md") && name.split(".").length === 3).map((name) => `${folder}/${name}`);
  expect(files).toHaveLength(5);
  const { out, err } = await samma(["check", ...files, "-g", "glossary", "-f", "json"], { cwd: root });
  expect(err).toBe("");
  return (JSON.parse(out) as { findings: Found[] }).findings;
};

/** Where nothing stands in the translation, the words of the source say which fault is meant. */
const answers = (found: Found, { rule, language, actual }: Planted): boolean =>
  found.rule === rule &&
  found.language === language &&
  [found.actual, ...Object.values(found.data).map(String), ...found.related.map(({ text }) => text)].some((words) => words.includes(actual));

describe("the example set", () => {
  let findings: readonly Found[];
  beforeAll(async () => {
    findings = await check("examples");
  });

  it.each(planted.filter(({ found = true }) => found).map((fault) => [`${fault.rule} in ${fault.language}: ${fault.actual}`, fault] as const))("%s is found", (_, fault) => {
    expect(findings.filter((finding) => answers(finding, fault))).toHaveLength(1);
  });

  it("has nothing found in it that was not planted", () => {
    expect(findings.filter((finding) => !planted.some((fault) => answers(finding, fault))).map(({ rule, language, actual }) => ({ rule, language, actual }))).toEqual([]);
  });

  it("has a fault of every rule", () => {
    // stale-translation compares with an earlier version; tests/cli/git.test.ts plants it in a repository. misaligned-segment
    // speaks of files that bring their alignment; tests/cli/bilingual.test.ts plants it.
    const plantable = rules.map(({ id }) => id).filter((id) => id !== "stale-translation" && id !== "misaligned-segment");
    expect([...new Set(planted.map(({ rule }) => rule))].sort()).toEqual(plantable.sort());
  });

  it("has a clean twin that gives no finding", async () => {
    expect(await check("examples/clean")).toEqual([]);
  });
});
