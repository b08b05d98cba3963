import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pages } from "../../build/pages.ts";

describe("pages made from the code", () => {
  it.each([...pages()])("%s says what the code does (npx tsx build/pages.ts writes it anew)", (path, text) => {
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8")).toBe(text);
  });
});
