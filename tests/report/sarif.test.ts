import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import type { Log } from "sarif";
import { describe, expect, it } from "vitest";
import type { Format } from "../../src/article/types.ts";
import type { Report } from "../../src/check/types.ts";
import { mostResults, sarif } from "../../src/report/formats/sarif.ts";
import { pathUri } from "../../src/report/text/uri.ts";
import { articleOf } from "../check/views.ts";
import { nastyPath, nastyReport, nastyWords } from "./nasty.ts";
import { findingOf, placeOf, reportOf } from "./reports.ts";

const require = createRequire(import.meta.url);
const schema = JSON.parse(readFileSync(require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"), "utf8")) as object;
const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv as never);
const validate = ajv.compile(schema);

function log(report: Report): Log {
  const read = JSON.parse(sarif(report)) as Log;
  expect([validate(read), validate.errors]).toEqual([true, null]);
  return read;
}

describe("sarif", () => {
  it("keeps the published schema, with findings or without, with sets left out or not", () => {
    log(nastyReport());
    log(nastyReport({ findings: [] }));
    log(nastyReport({ skipped: ["b"] }));
  });

  it("offers a fix only where its words stand in the file as they are", () => {
    const fixesIn = (format: Format, text: string): number => {
      const article = { ...articleOf("sv", ["Hamnverket är öppet."], { path: `news.${format}` }), format };
      const at = placeOf(article, "Hamnverket");
      const found = findingOf("deprecated-term", { status: "deprecated" }, { at, fix: { span: at.span, text } });
      return log(reportOf([article], [found])).runs[0]!.results![0]!.fixes?.length ?? 0;
    };
    const counts = (text: string): number[] => (["text", "html", "xliff", "po", "docx", "odt"] as const).map((format) => fixesIn(format, text));
    expect(counts("Hamnkontoret")).toEqual([1, 1, 1, 1, 0, 0]);
    expect(counts("Hamn & Co")).toEqual([1, 0, 0, 0, 0, 0]);
    expect(counts('"Hamnen"')).toEqual([1, 0, 0, 0, 0, 0]);
  });

  it("has the gravest first, with place, parallel places, fingerprint and fix", () => {
    const { results = [], tool } = log(nastyReport()).runs[0]!;
    expect(results.map(({ level }) => level)).toEqual(["error", "warning", "note"]);
    expect(tool.driver.rules!.map(({ id }) => id)).toEqual(["deprecated-term", "missing-segment", "untranslated-segment"]);
    const [error, missing] = results;
    expect(tool.driver.rules![error!.ruleIndex!]!.id).toBe(error!.ruleId);
    expect(error!.locations![0]!.physicalLocation!.region).toEqual({ startLine: 2, startColumn: nastyWords.length + 2, endLine: 2, endColumn: nastyWords.length + 3, charOffset: "Färjan Aurora gick.\n".length + nastyWords.length + 1, charLength: 1 });
    expect(error!.partialFingerprints).toEqual({ "samma/v1": "2".repeat(16) });
    expect(error!.fixes![0]!.artifactChanges[0]!.replacements[0]!.insertedContent!.text).toBe("båt");
    expect(missing!.relatedLocations![0]!.physicalLocation!.artifactLocation!.uri).toBe("drafts/q.en.txt");
  });

  it("writes paths as URIs that read back", () => {
    const { uri } = log(nastyReport()).runs[0]!.results![0]!.locations![0]!.physicalLocation!.artifactLocation!;
    expect(decodeURIComponent(uri!)).toBe(nastyPath);
    expect([pathUri("/tmp/a b.md"), pathUri("C:/a/å.md")]).toEqual(["file:///tmp/a%20b.md", "file:///C:/a/%C3%A5.md"]);
  });

  it("leaves the least grave out where there are more than GitHub takes, and says so", () => {
    const report = nastyReport();
    const [info, error] = report.findings;
    const many = { ...report, findings: [...Array.from({ length: mostResults }, () => info!), error!] };
    const { results, invocations } = (JSON.parse(sarif(many)) as Log).runs[0]!;
    expect(results).toHaveLength(mostResults);
    expect(results![0]!.level).toBe("error");
    expect(invocations![0]!.toolExecutionNotifications![0]!.message.text).toContain("1 more finding left out");
  });
});
