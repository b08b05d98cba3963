import { describe, expect, it } from "vitest";
import { folderWith, samma, textOf } from "./harness.ts";

const words = `# words of the harbour
concepts:
  - id: harbour-office
    type: organization
    terms:
      en: Harbour Office   # its full name
      sv:
        - Hamnkontoret
        - { term: Hamnverket, status: deprecated, reason: renamed }
    examples:
      ok: { sv: [Hamnkontoret öppnar.] }
      bad: { sv: [Hamnverket öppnar.] }

  - id: quay
    terms: { en: quay, sv: kaj }
`;
const folder = (files: Record<string, string> = {}) => folderWith({ "glossary/words.yaml": words, ...files });
const broken = words.replace("sv: kaj", "sv: [kaj, kaj]").replace("Hamnkontoret öppnar", "Hamnverket öppnar");

describe("samma glossary lint", () => {
  it("says what is wrong, where, and exits with 1", async () => {
    const cwd = await folder({ "glossary/words.yaml": broken });
    const { code, out } = await samma(["glossary", "lint"], { cwd });
    expect(out).toContain('the ok example "Hamnverket öppnar." holds a form that must not be used: "Hamnverket"');
    expect(out).toContain("glossary/words.yaml:11:18  failing-example");
    expect(out).toContain('"kaj" stands twice for quay in Swedish');
    expect(out).toContain("2 faults (1 error, 1 warning) in 2 concepts");
    expect(code).toBe(1);
    expect((await samma(["glossary", "lint", "--exit-zero"], { cwd })).code).toBe(0);
    expect((await samma(["glossary", "lint", "-f", "compact"], { cwd })).out).toContain('glossary/words.yaml:15:34: warning: "kaj" stands twice for quay in Swedish [duplicate-term]\n');
  });

  it("exits with 0 where nothing is wrong", async () => {
    expect(await samma(["glossary", "lint"], { cwd: await folder() })).toEqual({ code: 0, out: "nothing wrong in 2 concepts\n", err: "" });
  });

  it("names what the articles do not use, as information", async () => {
    const cwd = await folder({ "news.sv.txt": "Hamnverket öppnade en bro.\n" });
    const { code, out } = await samma(["glossary", "lint", ".", "-f", "json"], { cwd });
    const { findings, summary } = JSON.parse(out) as { findings: { rule: string; concept: string; line: number }[]; summary: object };
    expect(findings.map(({ rule, concept }) => `${rule} ${concept}`)).toEqual(["never-preferred harbour-office", "unused-concept quay"]);
    expect(summary).toEqual({ error: 0, warning: 1, info: 1 });
    expect(code).toBe(1);
    expect((await samma(["glossary", "lint", ".", "--fail-level", "error"], { cwd })).code).toBe(0);
  });

  it("names concepts that mean nearly the same, unless it is told not to", async () => {
    const twice = "concepts:\n  - id: premier\n    terms: { en: premier, de: Premierminister }\n  - id: pm\n    terms: { en: prime minister, de: Ministerpräsident }\n";
    const cwd = await folderWith({ "glossary/words.yaml": twice });
    expect((await samma(["glossary", "lint", "-f", "compact"], { cwd })).out).toContain('"Ministerpräsident" means nearly what "Premierminister" of premier means, in German and English');
    expect((await samma(["glossary", "lint", "--no-meaning"], { cwd })).out).toBe("nothing wrong in 2 concepts\n");
    const none = await samma(["glossary", "lint", "--model", "no-such-model"], { cwd });
    expect(none.err).toContain("note: concepts that mean nearly the same were not looked for");
    expect(none.code).toBe(0);
  });

  it("exits with 2 where there is no glossary, or a broken one, and says what to do", async () => {
    const none = await samma(["glossary", "lint"], { cwd: await folderWith({ "a.txt": "x" }) });
    expect(none.code).toBe(2);
    expect(none.err).toContain("There is no glossary here");
    expect(none.err).toContain("samma init");
    const bad = await samma(["glossary", "lint"], { cwd: await folder({ "glossary/words.yaml": words.replace("type: organization", "typ: organization") }) });
    expect(bad.code).toBe(2);
    expect(bad.err).toContain('Did you mean "type"?');
  });
});

describe("samma glossary test, stats, why", () => {
  it("runs the examples", async () => {
    expect(await samma(["glossary", "test"], { cwd: await folder() })).toEqual({ code: 0, out: "2 examples, 0 failing\n", err: "" });
    const failing = await samma(["glossary", "test"], { cwd: await folder({ "glossary/words.yaml": broken }) });
    expect(failing.out).toContain("2 examples, 1 failing");
    expect(failing.code).toBe(1);
  });

  it("counts languages, and names what each lacks", async () => {
    const cwd = await folder({ "glossary/words.yaml": words.replace(", sv: kaj", "") });
    const { out } = await samma(["glossary", "stats"], { cwd });
    expect(out).toMatch(/en {2}English\s+█{10} 100%\s+2/u);
    expect(out).toMatch(/sv {2}Swedish\s+█{5}░{5} 50%\s+1/u);
    expect(out).toContain("sv: quay");
    expect(JSON.parse((await samma(["glossary", "stats", "-f", "json"], { cwd })).out)).toMatchObject({ concepts: 2, languages: [{ language: "en", concepts: 2 }, { language: "sv", missing: ["quay"] }] });
  });

  it("says where a term is found, where not, and why", async () => {
    const cwd = await folder({ "news.sv.txt": "Hamnkontorets kaj är ny. En kajak ligger vid kajen.\n\nFartyget kom igår.\n" });
    const { out, code } = await samma(["glossary", "why", "kaj", "news.sv.txt"], { cwd });
    expect(out).toContain("quay: Swedish, preferred  glossary/words.yaml:15:28");
    expect(out).toContain("news.sv.txt:1:15  found as quay (preferred, as written)");
    expect(out).toContain('not found: it stands inside "kajak", which is another word');
    expect(out).toContain("found as quay (preferred, with an ending)");
    expect(out).toContain("3 places in 1 article, found at 2");
    expect(code).toBe(0);
    expect((await samma(["glossary", "why", "Fartyget", "news.sv.txt"], { cwd })).out).toContain('"Fartyget" is no term of the glossary');
    expect((await samma(["glossary", "why", "Hamnkontorets"], { cwd })).out).toContain('a form of "Hamnkontoret" (with an ending)');
  });
});

describe("samma glossary add, set, remove, rename, merge", () => {
  it("adds a concept and keeps everything else as it is", async () => {
    const cwd = await folder();
    const { code, out } = await samma(["glossary", "add", "li-qiang", "--type", "person", "--term", "en=Li Qiang", "--term", "sv=Li Qiang"], { cwd });
    expect({ code, out }).toEqual({ code: 0, out: "li-qiang: added (glossary/words.yaml)\n" });
    expect(await textOf(cwd, "glossary/words.yaml")).toBe(`${words}\n  - id: li-qiang\n    type: person\n    terms: { en: Li Qiang, sv: Li Qiang }\n`);
  });

  it("adds terms to a concept, with a status and a reason", async () => {
    const cwd = await folder();
    await samma(["glossary", "add", "quay", "--term", "sv=brygga", "--status", "deprecated", "--reason", "smaller"], { cwd });
    expect(await textOf(cwd, "glossary/words.yaml")).toBe(words.replace("sv: kaj", "sv: [kaj, { term: brygga, status: deprecated, reason: smaller }]"));
  });

  it("begins a glossary where there is none", async () => {
    const cwd = await folderWith({});
    expect((await samma(["glossary", "add", "ferry", "--term", "en=ferry"], { cwd })).out).toBe("ferry: added (glossary/glossary.yaml)\n");
    expect(await textOf(cwd, "glossary/glossary.yaml")).toBe("concepts:\n  - id: ferry\n    terms:\n      en: ferry\n");
  });

  it("adds to a file of its own", async () => {
    const cwd = await folder();
    const { code } = await samma(["glossary", "add", "ferry", "--term", "en=ferry", "--file", "glossary/sea/boats.yaml"], { cwd });
    expect(code).toBe(0);
    expect(await textOf(cwd, "glossary/sea/boats.yaml")).toBe("concepts:\n  - id: ferry\n    terms:\n      en: ferry\n");
    expect(await textOf(cwd, "glossary/words.yaml")).toBe(words);
  });

  it("changes, removes, renames, merges", async () => {
    const cwd = await folder();
    await samma(["glossary", "set", "harbour-office", "--term", "sv=Hamnverket", "--status", "forbidden"], { cwd });
    await samma(["glossary", "set", "quay", "--type", "place"], { cwd });
    await samma(["glossary", "rename", "harbour-office", "port-office"], { cwd });
    await samma(["glossary", "remove", "quay", "--term", "sv=kaj"], { cwd });
    const text = words.replace("deprecated", "forbidden").replace("- id: quay", "- id: quay\n    type: place").replace("harbour-office", "port-office").replace(", sv: kaj", "");
    expect(await textOf(cwd, "glossary/words.yaml")).toBe(text);
    expect((await samma(["glossary", "merge", "quay", "port-office"], { cwd })).out).toContain("quay: merged into port-office");
    expect(await textOf(cwd, "glossary/words.yaml")).toContain("en: [Harbour Office, { term: quay, status: admitted }]   # its full name");
  });

  it("shows a diff and writes nothing with --dry-run", async () => {
    const cwd = await folder();
    const { out } = await samma(["glossary", "remove", "quay", "--dry-run"], { cwd });
    expect(out).toContain("-  - id: quay");
    expect(await textOf(cwd, "glossary/words.yaml")).toBe(words);
  });

  it.each<[string, string[], string]>([
    ["a term without a language", ["add", "x", "--term", "Li Qiang"], 'sv="Li Qiang"'],
    ["a language that is none", ["add", "x", "--term", "swedish=kaj"], "swedish"],
    ["a new concept without terms", ["add", "x"], "A concept needs a term"],
    ["an unknown type", ["add", "x", "--type", "human", "--term", "en=x"], "person"],
    ["an unknown concept", ["set", "key", "--type", "place"], 'no concept "key"'],
    ["an id that is taken", ["rename", "quay", "harbour-office"], 'The id "harbour-office" is taken'],
    ["a bad id", ["rename", "quay", "two words"], "An id is made of"],
    ["nothing to change", ["set", "quay"], "Nothing is to be changed"],
    ["the last term", ["remove", "harbour-office", "--term", "fi=x"], 'no fi term "x"'],
  ])("refuses %s and writes nothing", async (_, args, message) => {
    const cwd = await folder();
    const { code, err } = await samma(["glossary", ...args], { cwd });
    expect(err).toContain(message);
    expect(code).toBe(2);
    expect(await textOf(cwd, "glossary/words.yaml")).toBe(words);
  });
});

describe("samma glossary fmt", () => {
  const untidy = `concepts:\n  # Offices\n  - terms:\n      sv: [  "kaj" , 'kai' ]   # two\n      vi: ${"Tô".normalize("NFD")}\n    id:   quay\n  - {id: b, terms: {en: "no"}}\n`;
  it("writes one style, keeps comments, and is done after one time", async () => {
    const cwd = await folder({ "glossary/words.yaml": untidy });
    expect((await samma(["glossary", "fmt", "--check"], { cwd })).code).toBe(1);
    expect(await textOf(cwd, "glossary/words.yaml")).toBe(untidy);
    await samma(["glossary", "fmt"], { cwd });
    expect(await textOf(cwd, "glossary/words.yaml")).toBe(`concepts:\n  # Offices\n  - id: quay\n    terms:\n      sv: [kaj, kai] # two\n      vi: Tô\n\n  - id: b\n    terms: { en: no }\n`);
    expect(await samma(["glossary", "fmt", "--check"], { cwd })).toEqual({ code: 0, out: "", err: "" });
  });
});

describe("help", () => {
  it.each(["lint", "test", "stats", "why", "fmt", "add", "set", "remove", "rename", "merge"])("of glossary %s has an example", async (command) => {
    const { code, out } = await samma(["glossary", command, "--help"], { cwd: await folder() });
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`Examples?:\\n  samma glossary ${command}`, "u"));
  });
});
