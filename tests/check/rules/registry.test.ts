import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rules } from "../../../src/check/rules/index.ts";

const camel = (id: string): string => id.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
const files = readdirSync(new URL("../../../src/check/rules", import.meta.url)).filter((file) => file !== "index.ts");

describe("the registry", () => {
  it("holds each rule of src/check/rules once", () => {
    expect(rules.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  it.each(files)("%s exports its rule under its own name", async (file) => {
    const id = file.replace(/\.ts$/u, "");
    const module = (await import(`../../../src/check/rules/${file}`)) as Record<string, { id: string }>;
    expect(module[camel(id)]?.id).toBe(id);
  });

  it("has no rule without a hook", () => {
    expect(rules.filter((rule) => !rule.article && !rule.set && !rule.corpus)).toEqual([]);
  });
});
