import { describe, expect, it } from "vitest";
import type { Proposal } from "../../src/check/mining/types.ts";
import { draftsOf } from "../../src/cli/glossary/mine/drafts.ts";
import { minePort } from "../../src/cli/glossary/mine/port.ts";
import { withRejection } from "../../src/cli/glossary/mine/rejected.ts";
import { readGlossaryFiles } from "../../src/cli/input/glossary.ts";
import { writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { folderWith, textOf } from "./harness.ts";

const words = "# words of the town\nconcepts:\n  - id: quay   # by the water\n    terms: { en: quay }\n";
const anna: Proposal = { id: "anna-ek", type: "person", count: 3, stake: 2, evidence: [], sections: [{ language: "en", confidence: 1, forms: [{ form: "Anna Ek", count: 3 }] }, { language: "th", confidence: 0.9, forms: [{ form: "แอนนาเอก", count: 2 }, { form: "แอนนา เอก", count: 1 }] }] };
const quay: Proposal = { id: "quay", concept: "quay", type: "term", count: 2, stake: 1, evidence: [], sections: [{ language: "sv", confidence: 0.9, forms: [{ form: "kaj", count: 2 }] }] };
const drafts = draftsOf([anna, quay]);

async function setUp(files: Record<string, string> = { "glossary/words.yaml": words }, file?: string) {
  const cwd = await folderWith(files);
  const port = minePort({ cwd, rejected: "samma.mine.yaml", file, glossaryFiles: () => readGlossaryFiles(file === undefined && existsSync(join(cwd, "glossary")) ? ["glossary"] : [], cwd) }, [anna, quay]);
  return { cwd, port };
}

describe("decisions on proposals", () => {
  it("an accepted concept is written at once, comments stay, variants are deprecated", async () => {
    const { cwd, port } = await setUp();
    expect(await port.accept(drafts[0]!)).toEqual({ done: true, words: "accepted anna-ek (glossary/words.yaml)" });
    expect(await textOf(cwd, "glossary/words.yaml")).toBe(`${words}\n  - id: anna-ek\n    type: person\n    terms: { en: Anna Ek, th: [แอนนาเอก, { term: แอนนา เอก, status: deprecated }] }\n`);
  });

  it("a language that a concept lacks is added to it", async () => {
    const { cwd, port } = await setUp();
    await port.accept(drafts[1]!);
    expect(await textOf(cwd, "glossary/words.yaml")).toBe(words.replace("{ en: quay }", "{ en: quay, sv: kaj }"));
  });

  it("a first glossary is begun, and is gone when that is taken back", async () => {
    const { cwd, port } = await setUp({ "news.txt": "x" });
    const { words: said } = (await port.accept(drafts[0]!)) as { words: string };
    expect(said).toContain("glossary/");
    await port.undo();
    await expect(textOf(cwd, "glossary/glossary.yaml")).rejects.toThrow("ENOENT");
  });

  it("the second concept of a glossary that is begun stands below the first", async () => {
    const { cwd, port } = await setUp({ "news.txt": "x" }, "words/people.yaml");
    await port.accept(drafts[0]!);
    await port.accept({ ...drafts[0]!, id: "anna-ek-2" });
    expect((await textOf(cwd, "words/people.yaml")).match(/- id: .*/gu)).toEqual(["- id: anna-ek", "- id: anna-ek-2"]);
    await port.undo();
    await port.undo();
    await expect(textOf(cwd, "words/people.yaml")).rejects.toThrow("ENOENT");
  });

  it("undo takes back one decision after another, to the byte", async () => {
    const { cwd, port } = await setUp({ "glossary/words.yaml": words, "samma.mine.yaml": "rejected:\n  # no\n  - { en: mill }\n" });
    await port.accept(drafts[0]!);
    await port.reject(drafts[1]!);
    expect(await textOf(cwd, "samma.mine.yaml")).toContain("- { concept: quay, lacks: sv }");
    expect(await port.undo()).toEqual({ done: true, words: "undone: rejected quay" });
    expect(await port.undo()).toEqual({ done: true, words: "undone: accepted anna-ek" });
    expect(await textOf(cwd, "glossary/words.yaml")).toBe(words);
    expect(await textOf(cwd, "samma.mine.yaml")).toBe("rejected:\n  # no\n  - { en: mill }\n");
    expect((await port.undo()).done).toBe(false);
  });

  it("what somebody else changed since is left as it is", async () => {
    const { cwd, port } = await setUp();
    await port.accept(drafts[0]!);
    await writeFile(join(cwd, "glossary/words.yaml"), words.replace("quay", "pier"));
    expect(await port.undo()).toEqual({ done: false, why: "glossary/words.yaml was changed since: it is left as it is" });
  });

  it("a concept without any form is not written, an id that is taken is refused", async () => {
    const { cwd, port } = await setUp();
    const none = { ...drafts[0]!, sections: drafts[0]!.sections.map((section) => ({ ...section, forms: section.forms.map((form) => ({ ...form, status: "left out" as const })) })) };
    expect((await port.accept(none)).done).toBe(false);
    await expect(port.accept({ ...drafts[0]!, id: "quay" })).rejects.toThrow("quay");
    expect(await textOf(cwd, "glossary/words.yaml")).toBe(words);
  });
});

describe("the memory of rejections", () => {
  it("begins with what it is, keeps comments, holds each once", () => {
    const first = withRejection("", "samma.mine.yaml", { sv: "radio: P1" });
    expect(first).toMatch(/^# .*rejected.*\nrejected:\n {2}- \{ sv: "radio: P1" \}\n$/u);
    const second = withRejection(first, "samma.mine.yaml", { th: "วิทยุ" });
    expect(second).toBe(`${first}  - { th: วิทยุ }\n`);
    expect(withRejection(second, "samma.mine.yaml", { th: "วิทยุ" })).toBe(second);
  });
});
