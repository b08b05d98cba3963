import { describe, expect, it } from "vitest";
import { junit } from "../../src/report/formats/junit.ts";
import { articleOf } from "../check/views.ts";
import { nastyPath, nastyReport } from "./nasty.ts";
import { findingOf, placeOf, reportOf } from "./reports.ts";
import { parseXml } from "./xml.ts";

describe("junit", () => {
  const suites = parseXml(junit(nastyReport()));
  const [suite] = suites.children;

  it("has a case a finding, one for each article without any, and counts that fit", () => {
    expect(suite!.attributes).toMatchObject({ name: "set", tests: "4", failures: "2", errors: "0" });
    expect(suites.attributes).toMatchObject({ tests: "4", failures: "2" });
    expect(suite!.children.map(({ attributes, children }) => [attributes["file"], children.map(({ name }) => name)])).toEqual([
      ["drafts/q.en.txt", []],
      [nastyPath.replace("\n", " "), ["system-out"]],
      [nastyPath.replace("\n", " "), ["failure"]],
      [nastyPath.replace("\n", " "), ["failure"]],
    ]);
  });

  it("says where and what, with controls made visible", () => {
    const failure = suite!.children[2]!.children[0]!;
    expect(failure.attributes["message"]).toContain("a<b>&\"'|`x`");
    expect(failure.attributes["message"]).toContain("\\u{1b}[31m\\u{202e}\\u{7}");
    expect(suite!.children[2]!.attributes["line"]).toBe("2");
  });

  it("counts a file that holds a text and its translation once", () => {
    const english = articleOf("en", ["The ferry left."], { path: "sv.po" });
    const swedish = articleOf("sv", ["Färjan gick."], { path: "sv.po" });
    const clean = parseXml(junit(reportOf([english, swedish], [])));
    expect(clean.attributes).toMatchObject({ tests: "1", failures: "0" });
    expect(clean.children[0]!.children).toHaveLength(1);
    const found = findingOf("untranslated-segment", { from: "en", segments: 1 }, { at: placeOf(swedish, "Färjan gick.") });
    expect(parseXml(junit(reportOf([english, swedish], [found]))).attributes).toMatchObject({ tests: "1", failures: "1" });
  });

  it("shows sets that were not reached as skipped", () => {
    const late = parseXml(junit(nastyReport({ skipped: ["b/c"] })));
    expect(late.attributes).toMatchObject({ tests: "5", skipped: "1" });
    expect(late.children[1]!.attributes["name"]).toBe("b/c");
  });
});
