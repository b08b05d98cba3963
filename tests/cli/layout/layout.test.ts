import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { configOf } from "../../../src/cli/config/effective.ts";
import { findLayout, layoutNotes } from "../../../src/cli/layout/find.ts";
import { isObject, literalBehind, strings, UNKNOWN } from "../../../src/cli/layout/js-literal.ts";
import { articleFiles, setsOf } from "../../../src/cli/prepare.ts";
import type { Io } from "../../../src/cli/io.ts";
import { openChecker } from "../../../src/cli/review/checker/checker.ts";
import { folderWith, samma, sessionIn } from "../harness.ts";
import { gitEnv, repositoryWith } from "../repository.ts";
import { sites } from "./sites.ts";

/** What `samma check` looks at in a folder: "language path" for each version, by set. */
async function setsIn(cwd: string, given: readonly string[] = []): Promise<Record<string, string[]>> {
  const io = { cwd } as Io;
  const config = await configOf(cwd, undefined, {}, given);
  const found: Record<string, string[]> = {};
  for (const { id, read } of await setsOf(await articleFiles(given, "check", config, io), config, {}, io)) {
    found[id] = (await read()).articles.map(({ language, path }) => `${language} ${path}`);
  }
  return found;
}

describe("a site's layout", () => {
  test.each(Object.entries(sites))("%s: sets, languages and source without settings", async (_, { files, sets, said }) => {
    const cwd = await folderWith(files);
    const found = await setsIn(cwd);
    expect(found).toMatchObject(sets);
    const layout = await findLayout(["."], cwd);
    expect(layoutNotes(layout!, Object.keys(sets).length).join("\n")).toBe(said);
  });

  test("a review says it, too, and finds the site in a folder that it was given", async () => {
    const { files, said } = sites["Docusaurus"]!;
    const cwd = await folderWith(Object.fromEntries(Object.entries(files).map(([path, text]) => [`site/${path}`, text])));
    const checker = await openChecker(["site"], { cache: false, lang: [] }, sessionIn(cwd), () => undefined);
    const { notes } = await checker.check(() => undefined, () => undefined);
    await checker.close();
    expect(notes).toEqual([said]);
  });

  test("nothing but pages is looked at", async () => {
    for (const [name, { files, sets }] of Object.entries(sites)) {
      const extra = name === "MkDocs, by folder, as before 1.0" ? 1 : 0;
      expect(Object.keys(await setsIn(await folderWith(files)))).toHaveLength(Object.keys(sets).length + extra);
    }
  });

  test("the command says what it found; --staged is of the same mind", async () => {
    const repository = await repositoryWith(sites["Docusaurus"]!.files);
    const all = await samma(["check"], { cwd: repository.folder });
    expect(all.code).toBeLessThan(2);
    expect(all.err).toContain("layout: Docusaurus (en; sv, pt-BR), 5 sets\n");
    repository.write({ "docs/intro.md": "The harbour is open.\n", "README.md": "y\n" });
    repository.git("add", "-A");
    const staged = await samma(["check", "--staged"], { cwd: repository.folder, env: gitEnv });
    expect(staged.err).toContain("layout: Docusaurus (en; sv, pt-BR), 1 set\n");
  });

  test("a site in a folder that is given, and a file of it", async () => {
    const { files, sets } = sites["Hugo, by folder"]!;
    const cwd = await folderWith(Object.fromEntries(Object.entries(files).map(([path, text]) => [`www/${path}`, text])));
    expect(Object.keys(await setsIn(cwd, ["www"])).sort()).toEqual(Object.keys(sets).map((id) => `www/${id}`).sort());
    const file = await samma(["read", "content/english/_index.md"], { cwd: `${cwd}/www` });
    expect(file.out).toContain("English");
  });

  test("patterns of the settings win; a folder that is asked for is looked at whole", async () => {
    const { files } = sites["MkDocs, by file name"]!;
    const cwd = await folderWith({ ...files, "samma.config.yaml": 'patterns: ["{name}.{lang}.{ext}"]\nfiles: [docs]\n', "docs/index.en.md": "The harbour is open again.\n" });
    expect((await samma(["check"], { cwd })).err).not.toContain("layout:");
    const plain = await folderWith({ ...files, "notes/a.en.txt": "The harbour is open.\n", "notes/a.sv.txt": "Hamnen är öppen.\n" });
    expect(await setsIn(plain, ["notes"])).toEqual({ "notes/a": ["en notes/a.en.txt", "sv notes/a.sv.txt"] });
  });

  test.each<[string, Record<string, string>]>([
    ["one language", { "mkdocs.yml": "plugins: [search]\n" }],
    ["another tool's config.yml", { "config.yml": "languages: { en: {}, sv: {} }\n" }],
    ["TOML that is none", { "hugo.toml": "[languages\n" }],
    ["YAML of aliases without end", { "mkdocs.yml": `a: &a [x, x]\n${Array.from({ length: 30 }, (_, level) => `${"b".repeat(level + 1)}: &${"b".repeat(level + 1)} [${Array.from({ length: 9 }, () => (level === 0 ? "*a" : `*${"b".repeat(level)}`)).join(", ")}]`).join("\n")}\n` }],
    ["a locale that is no language", { "docusaurus.config.js": "export default { i18n: { defaultLocale: 'klingon-x', locales: ['klingon-x', 'sv'] } };" }],
    ["Astro without Starlight", { "astro.config.mjs": "export default defineConfig({ integrations: [mdx()] });" }],
  ])("%s: no site", async (_, files) => {
    expect(await findLayout(["."], await folderWith(files))).toBeUndefined();
  });
});

describe("settings in JavaScript, read and never run", () => {
  const i18n = (text: string) => literalBehind(text, /\bi18n\s*[:=](?!=)/u);

  test("literals, strings with what looks like comments, types, trailing commas", () => {
    const found = i18n("x = { url: 'https://a//b', i18n: /* a */ { path: \"a\\\"b\", n: -1.5, on: true, none: null, 'k-y': [`a`, 'b',], deep: { a: [[]] } } as const, };");
    expect(found).toEqual({ path: 'a"b', n: -1.5, on: true, none: null, "k-y": ["a", "b"], deep: { a: [[]] } });
  });

  test("what only the program knows is unknown, and what stands behind it is read", () => {
    const found = i18n("i18n: { a: f({ b: [1] }, 'x,y'), b: 'en' + x, c: `${x}`, ...rest, d(e) { return {}; }, g: ['en', ...more], locales: ['sv'] }");
    expect(isObject(found) && [found["a"], found["b"], found["c"]]).toEqual([UNKNOWN, UNKNOWN, UNKNOWN]);
    expect(isObject(found) && [strings(found["g"]), strings(found["locales"])]).toEqual([undefined, ["sv"]]);
  });

  test("whatever stands there, it ends", () => {
    const parts = fc.constantFrom("i18n:", "{", "}", "[", "]", "(", ")", "'", '"', "`", "\\", "/*", "*/", "//", "\n", ",", ":", "a", "...", "${", "1", " as x", "=");
    fc.assert(fc.property(fc.array(parts, { maxLength: 60 }), (found) => void i18n(`i18n: {${found.join("")}`)), { numRuns: 500, seed: 4 });
    expect(i18n(`i18n: ${"[".repeat(100_000)}`)).toBeDefined();
  });
});
