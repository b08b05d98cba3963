import { describe, expect, it } from "vitest";
import { folderWith, samma, textOf } from "./harness.ts";

const words = "concepts:\n  - id: quay\n    terms: { en: quay, sv: kaj }   # ours\n    examples: { ok: { sv: [En kaj.] } }\n";

describe("samma glossary export, import", () => {
  it("goes out as TBX and comes back unchanged, and says what stands in notes", async () => {
    const cwd = await folderWith({ "glossary/a.yaml": words });
    const { code, err } = await samma(["glossary", "export", "-o", "out.tbx"], { cwd });
    expect(code).toBe(0);
    expect(err).toBe("in notes that only samma reads: examples of 1 concept\n");
    const back = await samma(["glossary", "import", "out.tbx"], { cwd });
    expect(back.out).toBe("added 0 concepts, and 0 terms to concepts that were there; 0 conflicts\n");
    expect(await textOf(cwd, "glossary/a.yaml")).toBe(words);
  });

  it("takes in a table, shows conflicts and leaves them", async () => {
    const cwd = await folderWith({ "glossary/a.yaml": words, "in.csv": "id,en,sv,fi\nquay,quay,kai,laituri\nferry,ferry,färja,lautta\n" });
    const { code, out, err } = await samma(["glossary", "import", "in.csv"], { cwd });
    expect({ code, out }).toEqual({ code: 0, out: "added 1 concept, and 1 term to concepts that were there; 1 conflict (glossary/a.yaml, glossary/imported.yaml)\n" });
    expect(err).toContain('quay: "kai" (sv) is preferred there, here "kaj" preferred; left as it is');
    expect(await textOf(cwd, "glossary/a.yaml")).toContain("{ en: quay, sv: kaj, fi: laituri }   # ours");
    expect(await textOf(cwd, "glossary/imported.yaml")).toContain("fi: lautta");
  });

  it("pairs two languages for DeepL, in tabs where the file says so, and says what is left out", async () => {
    const cwd = await folderWith({ "glossary/a.yaml": words.replace("sv: kaj }", "sv: kaj, th: ท่าเรือ }") });
    const which = await samma(["glossary", "export", "-f", "deepl"], { cwd });
    expect(which.code).toBe(2);
    expect(which.err).toContain("The glossary has en, sv, th. Name the source first: --lang en --lang sv");
    const { err } = await samma(["glossary", "export", "-f", "deepl", "--lang", "en", "--lang", "th", "-o", "out.tsv"], { cwd });
    expect(await textOf(cwd, "out.tsv")).toBe("quay\tท่าเรือ\n");
    expect(err).toBe("left out: examples of 1 concept\n");
  });

  it("refuses what it cannot read, and writes nothing", async () => {
    const cwd = await folderWith({ "glossary/a.yaml": words, "in.tbx": "<tbx><term>" });
    const { code, err } = await samma(["glossary", "import", "in.tbx"], { cwd });
    expect(code).toBe(2);
    expect(err).toContain("no XML that samma can read");
  });
});

describe("samma glossary mine", () => {
  it("says what to do where there is nothing to align, and keeps an old draft", async () => {
    const cwd = await folderWith({ "a.sv.txt": "Bara en text.\n", "old.yaml": "concepts: []\n" });
    const alone = await samma(["glossary", "mine", "."], { cwd });
    expect(alone.code).toBe(2);
    expect(alone.err).toContain("no article in two languages");
    expect((await samma(["glossary", "mine", ".", "-o", "old.yaml"], { cwd })).err).toContain("is there already");
  });
});
