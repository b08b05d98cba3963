import { describe, expect, test } from "vitest";
import { DEFAULT_PATTERNS } from "../../src/article/patterns.ts";
import { groupIntoSets } from "../../src/article/sets.ts";
import { canonicalLanguage, isLanguageTag, languageTag } from "../../src/article/tags.ts";
import { UserError } from "../../src/errors.ts";

/** Set ids with their files, as "language path". */
function group(paths: string[], patterns: readonly string[] = DEFAULT_PATTERNS): Record<string, string[]> {
  const { sets, loose } = groupIntoSets(paths, patterns);
  return { ...Object.fromEntries(sets.map((set) => [set.id, set.versions.map(({ path, language }) => `${language ?? "?"} ${path}`)])), ...(loose.length > 0 ? { loose: [...loose] } : {}) };
}

describe("groupIntoSets", () => {
  test("languages in the name", () => {
    expect(group(["a/visit.th.txt", "a/visit.sv.txt", "a/call.sv.txt"])).toEqual({ "a/visit": ["sv a/visit.sv.txt", "th a/visit.th.txt"], "a/call": ["sv a/call.sv.txt"] });
  });

  test("languages as folders, wherever they stand", () => {
    expect(group(["sv/news/a.md", "en/news/a.md", "docs/en/a.md", "docs/pt-br/a.md"])).toEqual({ "news/a": ["en en/news/a.md", "sv sv/news/a.md"], "docs/a": ["en docs/en/a.md", "pt-BR docs/pt-br/a.md"] });
  });

  test("only languages count as languages", () => {
    expect(group(["readme.old.txt", "notes.bak.txt", "src/a.md", "app.min.html", "lib/b.md"])).toEqual({ loose: ["app.min.html", "lib/b.md", "notes.bak.txt", "readme.old.txt", "src/a.md"] });
    expect(group(["swe/a.md", "eng/a.md", "fil/a.md"])).toEqual({ a: ["en eng/a.md", "fil fil/a.md", "sv swe/a.md"] });
  });

  test("a file without a language is the source of the set that is named like it", () => {
    expect(group(["docs/index.md", "docs/index.sv.md", "docs/other.md"])).toEqual({ "docs/index": ["? docs/index.md", "sv docs/index.sv.md"], loose: ["docs/other.md"] });
    expect(group(["index.html", "index.md", "index.sv.html"])).toEqual({ index: ["? index.html", "sv index.sv.html"], loose: ["index.md"] });
  });

  test("the order of files changes nothing; backslashes are slashes; a file named twice is one", () => {
    const paths = ["b\\x.sv.md", "b/x.en.md", "./b/x.en.md", "a.th.txt"];
    expect(group([...paths].reverse())).toEqual(group(paths));
    expect(group(paths)["b/x"]).toEqual(["en b/x.en.md", "sv b/x.sv.md"]);
  });

  test("own patterns", () => {
    expect(group(["content/en/docs/a/index.md", "content/sv/docs/a/index.md"], ["content/{lang}/{name}.{ext}"])).toEqual({ "docs/a/index": ["en content/en/docs/a/index.md", "sv content/sv/docs/a/index.md"] });
    expect(group(["x/news_sv.txt", "x/news_en.txt"], ["{dir}/{name}_{lang}.txt"])).toEqual({ "x/news": ["en x/news_en.txt", "sv x/news_sv.txt"] });
    expect(group(["a+b.sv.md"], ["{name}.{lang}.md"])).toEqual({ "a+b": ["sv a+b.sv.md"] });
  });

  test.each(["{name}.{ext}", "{lang}.{ext}", "{name}.{locale}.md", "{name}.{lang}.{name}", "{name}.{lang", ""])("the pattern %j is refused", (pattern) => {
    expect(() => groupIntoSets(["a.sv.md"], [pattern])).toThrow(UserError);
  });

  test("hostile names do not hang", () => {
    const path = `${"a/".repeat(2000)}${"x.".repeat(2000)}md`;
    expect(groupIntoSets([path], DEFAULT_PATTERNS).loose).toEqual([path]);
  });
});

describe("language tags", () => {
  test.each([
    ["EN-us", "en-US"],
    ["swe", "sv"],
    ["pt_br", "pt-BR"],
    ["no", "nb"],
    ["nor", "nb"],
    ["zh-hant-tw", "zh-Hant-TW"],
    ["cmn", "zh"],
    ["iw", "he"],
    ["th", "th"],
    ["old", undefined],
    ["txt", undefined],
    ["und", undefined],
    ["e", undefined],
    ["english", undefined],
    ["", undefined],
    ["sv-", undefined],
  ])("%s is %s", (text, language) => {
    expect(canonicalLanguage(text)).toBe(language);
    expect(isLanguageTag(text)).toBe(language !== undefined);
  });

  test("a tag that the user got wrong is a user's error", () => {
    expect(languageTag("SV")).toBe("sv");
    expect(() => languageTag("swedish")).toThrow(UserError);
  });
});
