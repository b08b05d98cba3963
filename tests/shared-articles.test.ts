import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { samma } from "./cli/harness.ts";

/** Five real drafts that lie beside the checkout where samma is developed; they are read there and never copied in. */
const folder = fileURLToPath(new URL("../../shared/articles", import.meta.url));
const glossary = fileURLToPath(new URL("fixtures/articles-glossary.yaml", import.meta.url));

interface Found {
  readonly rule: string;
  readonly path: string;
  readonly actual: string;
  readonly expected: readonly string[];
  readonly data: { readonly majority?: string; readonly sourceText?: string };
}

describe.skipIf(!existsSync(folder))("the real drafts (skipped where ../shared/articles is not there)", () => {
  let bare: readonly Found[];
  let checked: readonly Found[];
  const check = async (...args: string[]): Promise<readonly Found[]> => (JSON.parse((await samma(["check", ".", "-f", "json", ...args], { cwd: folder })).out) as { findings: Found[] }).findings;
  beforeAll(async () => {
    bare = await check();
    checked = await check("-g", glossary);
  });
  const inFile = (findings: readonly Found[], part: string): readonly Found[] => findings.filter(({ path }) => path.includes(part));
  const says = (findings: readonly Found[], rule: string, actual: string): boolean => findings.some((finding) => finding.rule === rule && finding.actual === actual);

  it("without a glossary: one person's three Thai spellings, another's two, a place with two vowels, spaces", () => {
    const thai = inFile(bare, ".th.");
    expect(thai.filter(({ data }) => data.majority === "โตลัม").map(({ actual }) => actual).sort()).toEqual(["To Lam", "โต๋ลัม"]);
    expect(says(thai, "name-variant", "จ้าว เล่อจี")).toBe(true);
    expect(says(thai, "name-variant", "ลางซอน")).toBe(true);
    expect(says(thai, "name-variant", "หลี่เฉียง")).toBe(true);
    expect(says(inFile(bare, ".nb."), "name-variant", "Quang Ninh -provinsen")).toBe(true);
  });

  it("with one: the title that became a company's, slogans rendered two ways, one person under two names", () => {
    expect(says(inFile(checked, ".th."), "deprecated-term", "ประธานบริษัท")).toBe(true);
    expect(says(inFile(checked, "state-visit-2024.sv"), "deprecated-term", "Gemenskapen för en delad framtid")).toBe(true);
    expect(says(inFile(checked, ".nl."), "deprecated-term", "Thai Ky")).toBe(true);
    expect(says(inFile(checked, ".nb."), "deprecated-term", "samfunn med felles fremtid")).toBe(true);
  });

  it("calls no Buddhist year a mismatch, and no page furniture an omission", () => {
    expect([...bare, ...checked].filter(({ rule }) => ["number-mismatch", "missing-segment", "extra-segment", "untranslated-segment"].includes(rule))).toEqual([]);
  });

  it("pairs the one article that is there in two languages, and leaves the others alone", async () => {
    const { out } = await samma(["pair", ".", "-f", "json"], { cwd: folder });
    const { groups, alone } = JSON.parse(out) as { groups: { articles: { path: string }[] }[]; alone: unknown[] };
    expect(groups.map(({ articles }) => articles.map(({ path }) => path))).toEqual([["state-visit-2024.sv.txt", "state-visit-2024.th.txt"]]);
    expect(alone).toHaveLength(3);
  });
});
