import { describe, expect, test } from "vitest";
import { readArticle } from "../../src/article/read.ts";
import { tangledLine } from "../../src/article/readers/markdown-tangle.ts";
import type { Format } from "../../src/article/types.ts";
import { UserError } from "../../src/errors.ts";
import { read, texts } from "./reading.ts";

function refusal(text: string, format: Format): UserError {
  try {
    read(text, format);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error("was read");
}

const n = 20_000;

describe("what would not end, or overflow the stack", () => {
  test.each([
    ["quotes", `Fine.\n\n${">".repeat(n)} Deep.`],
    ["lists", `Fine.\n\n${"- ".repeat(n)}Deep.`],
    ["numbers", `Fine.\n\n${"1. ".repeat(n)}Deep.`],
    ["brackets", `Fine.\n\n${"[".repeat(n)}x${"](y)".repeat(n)}`],
    ["emphasis that closes", `Fine.\n\n${"*a **b ".repeat(n)}x${"** c* ".repeat(n)}`],
    ["emphasis that does not", `Fine.\n\n${"*a_ ".repeat(n)}`],
  ])("Markdown, %s: refused at its line", (_, text) => {
    expect(refusal(text, "markdown").place).toMatchObject({ path: "sample.markdown", line: 3 });
  });

  test("MDX: elements in each other, braces, parentheses", () => {
    expect(refusal(`${"<A>".repeat(n / 4)}x${"</A>".repeat(n / 4)}`, "mdx").message).toContain("nested");
    expect(refusal("{".repeat(n), "mdx")).toBeInstanceOf(UserError);
    expect(refusal(`{${"(".repeat(n)}1${")".repeat(n)}}`, "mdx")).toBeInstanceOf(UserError);
  });

  test("HTML: unclosed tags that open again in every paragraph", () => {
    const page = (count: number) => Array.from({ length: count }, (_, index) => `<p><font id=f${index}>Line ${index}.`).join("\n");
    expect(read(page(50), "html").segments).toHaveLength(50);
    expect(refusal(page(3000), "html").place).toEqual({ path: "sample.html" });
  });

  test("front matter of a million aliases is no million values", () => {
    const letters = [..."abcdefghij"];
    const bomb = letters.map((letter, index) => `${letter}: &${letter} [${Array<string>(9).fill(index === 0 ? "x" : `*${letters[index - 1]!}`).join(", ")}]`).join("\n");
    expect(texts(read(`---\n${bomb}\n---\nHej.`, "markdown"))).toEqual(["Hej."]);
  });

  test("HTML in Markdown may be as deep as in pages", () => {
    expect(texts(read(`${"<div>".repeat(2000)}Deep.`, "markdown"))).toEqual(["Deep."]);
  });

  test("real texts have many marks: tables, lists, code, words with underscores", () => {
    const table = `| a | b |\n| - | - |\n${"| **keeper** | [log](x) |\n".repeat(700)}`;
    const list = "- *The* [keeper](x) of the **light**\n".repeat(700);
    const code = `\`\`\`c\n${"int *a = &b[0]; /* [ */\n".repeat(1500)}\`\`\`\n`;
    const names = `${"keeper_of_the_light ".repeat(2000)}\n`;
    const paragraph = "The *keeper* of the **light** [walks](x). ".repeat(150);
    for (const text of [table, list, code, names, paragraph]) expect(tangledLine(text)).toBeUndefined();
  });
});

describe("size", () => {
  test("a file above its format's limit is refused before it is read, with the limit", async () => {
    const bytes = new Uint8Array(5_000_001).fill(0x61);
    await expect(readArticle(bytes, { path: "dump.md", language: "en" })).rejects.toThrow(/markdown up to 5 MB/u);
    await expect(readArticle(bytes, { path: "dump.md", language: "en" })).rejects.toBeInstanceOf(UserError);
    expect((await readArticle(bytes, { path: "dump.txt", language: "en" })).segments).toHaveLength(1);
  });
});
