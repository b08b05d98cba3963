import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseGlossary } from "../../src/glossary/parse.ts";
import { folderWith, samma, textOf } from "./harness.ts";

const english = `Bergvik builds a new quay.
Mayor Anna Ekberg opened the quay in Bergvik on Monday.
The plan is called "Open Water" by the town.
"Open Water" was written by Anna Ekberg and the Harbour Council of Northland (HCN).
The people of Bergvik like "Open Water" and the quay.
Anna Ekberg will speak again in Bergvik in May.
`;
const swedish = `Bergvik bygger en ny kaj.
Borgmästare Anna Ekberg öppnade kajen i Bergvik i måndags.
Planen kallas "Öppet vatten" av staden.
"Öppet vatten" skrevs av Anna Ekberg och Nordlands hamnråd (HCN).
Folket i Bergvik tycker om "Öppet vatten" och kajen.
Anna Ekberg talar igen i Bergvik i maj.
`;
const articles = { "news.en.txt": english, "news.sv.txt": swedish };

interface Proposed {
  readonly proposals: readonly { readonly id: string; readonly type: string; readonly concept?: string; readonly sections: readonly { readonly language: string; readonly forms: readonly { readonly form: string }[] }[] }[];
}
async function proposals(cwd: string, ...args: string[]): Promise<Map<string, string>> {
  const { out } = await samma(["glossary", "mine", ".", "-f", "json", ...args], { cwd });
  return new Map((JSON.parse(out) as Proposed).proposals.map(({ id, type, sections }) => [id, `${type}: ${sections.map(({ language, forms }) => `${language} ${forms[0]!.form}`).join(" = ")}`]));
}

describe("samma glossary mine", () => {
  it("proposes people, places and slogans, paired in both languages", async () => {
    const found = await proposals(await folderWith(articles));
    expect(found.get("anna-ekberg")).toBe("person: en Anna Ekberg = sv Anna Ekberg");
    expect(found.get("bergvik")).toBe("place: en Bergvik = sv Bergvik");
    expect(found.get("open-water")).toBe("slogan: en Open Water = sv Öppet vatten");
  });

  it("prints the JSON that docs/json.md says, key by key", async () => {
    const cwd = await folderWith({ ...articles, "glossary/words.yaml": "concepts:\n  - { id: town, type: place, terms: { en: Bergvik } }\n" });
    const { out } = await samma(["glossary", "mine", ".", "-f", "json"], { cwd });
    const { proposals: all, ...others } = JSON.parse(out) as { proposals: Record<string, unknown>[] };
    expect(others).toEqual({});
    const table = (await readFile(join(import.meta.dirname, "../../docs/json.md"), "utf8")).split("## `samma glossary mine -f json`")[1]!;
    const documented = [...table.matchAll(/^\| `(\w+)(?:\[\])?` \|/gmu)].map(([, key]) => key!);
    expect([...new Set(all.flatMap((proposal) => Object.keys(proposal)))].sort()).toEqual([...documented].sort());
    const keysIn = (key: string): string[] => [...new Set(all.flatMap((proposal) => (proposal[key] as object[]).flatMap((one) => Object.keys(one))))].sort();
    expect(keysIn("sections")).toEqual(["confidence", "forms", "language"]);
    expect(keysIn("evidence")).toEqual(["line", "path", "rendering", "text"]);
  });

  it("prints a draft that is a glossary", async () => {
    const cwd = await folderWith(articles);
    const { code, out } = await samma(["glossary", "mine", "."], { cwd });
    expect(code).toBe(0);
    expect(parseGlossary([{ path: "draft.yaml", text: out }]).concept("open-water")?.type).toBe("slogan");
    expect(out).toContain("# en Open Water 3 times; sv Öppet vatten 3 times");
    expect((await samma(["glossary", "mine", ".", "-o", "draft.yaml"], { cwd })).out).toMatch(/^\d+ proposals in draft\.yaml\n$/u);
    expect(await textOf(cwd, "draft.yaml")).toBe(out);
    expect((await samma(["glossary", "mine", ".", "-o", "draft.yaml"], { cwd })).code).toBe(2);
  });

  it("leaves out what the glossary has, and proposes a language that a concept lacks", async () => {
    const cwd = await folderWith({ ...articles, "glossary/words.yaml": "concepts:\n  - { id: anna, type: person, terms: { en: Anna Ekberg, sv: Anna Ekberg } }\n  - { id: town, type: place, terms: { en: Bergvik } }\n" });
    const found = await proposals(cwd);
    expect([...found.values()].join("\n")).not.toContain("Anna Ekberg");
    expect(found.get("town")).toBe("place: sv Bergvik");
    expect((await samma(["glossary", "mine", "."], { cwd })).out).toContain('# samma glossary add town --term sv="Bergvik"');
  });

  it("does not propose what was rejected; a broken memory is said with its place", async () => {
    const cwd = await folderWith({ ...articles, "samma.mine.yaml": "# ours\nrejected:\n  - { en: open water }\n" });
    const found = await proposals(cwd);
    expect(found.has("open-water")).toBe(false);
    expect(found.has("bergvik")).toBe(true);
    const broken = await samma(["glossary", "mine", "."], { cwd: await folderWith({ ...articles, "samma.mine.yaml": "rejected:\n  - Bergvik\n" }) });
    expect(broken.code).toBe(2);
    expect(broken.err).toContain("samma.mine.yaml:2");
  });

  it("says what to do where there is only one language", async () => {
    const { code, err } = await samma(["glossary", "mine", "."], { cwd: await folderWith({ "news.en.txt": english }) });
    expect(code).toBe(2);
    expect(err).toContain("samma pair");
  });
});
