import { describe, expect, it } from "vitest";
import { checkstyle } from "../../src/report/formats/checkstyle.ts";
import { nastyPath, nastyReport, nastyWords } from "./nasty.ts";
import { parseXml } from "./xml.ts";

describe("checkstyle", () => {
  it("lists findings by file, with line, column, severity and rule", () => {
    const root = parseXml(checkstyle(nastyReport()));
    expect(root.name).toBe("checkstyle");
    expect(root.children.map(({ attributes }) => attributes["name"])).toEqual([nastyPath.replace("\n", " ")]);
    expect(root.children[0]!.children.map(({ attributes: { line, column, severity, source } }) => [line, column, severity, source])).toEqual([
      ["1", "1", "info", "samma.untranslated-segment"],
      ["2", String(nastyWords.length + 2), "error", "samma.deprecated-term"],
      ["1", "20", "warning", "samma.missing-segment"],
    ]);
  });

  it("is well formed where nothing was found", () => {
    expect(parseXml(checkstyle(nastyReport({ findings: [] }))).children).toEqual([]);
  });
});
