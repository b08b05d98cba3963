import { describe, expect, it } from "vitest";
import { diffReports } from "../../../src/report/diff/diff.ts";
import { diffFormats } from "../../../src/report/diff/formats.ts";
import { readReport } from "../../../src/report/diff/read.ts";
import type { EarlierFinding, EarlierReport } from "../../../src/report/diff/types.ts";
import { UserError } from "../../../src/errors.ts";
import { json } from "../../../src/report/formats/json.ts";
import { sampleReport } from "../html/sample.ts";

const finding = (fingerprint: string, given: Partial<EarlierFinding> = {}): EarlierFinding => ({ fingerprint, rule: "term-case", severity: "warning", message: `"${fingerprint}": case matters here`, set: "s", language: "sv", path: "a.sv.md", line: 3, column: 7, ...given });
const reportOf = (...findings: EarlierFinding[]): EarlierReport => ({ samma: "1.0.0", findings });
const prints = (findings: readonly EarlierFinding[]): string[] => findings.map(({ fingerprint }) => fingerprint);

describe("comparing reports", () => {
  it("goes by fingerprint, not by place or wording", () => {
    const { fresh, gone, kept } = diffReports(reportOf(finding("a"), finding("b")), reportOf(finding("c"), finding("b", { line: 90, message: "said otherwise" })));
    expect([prints(fresh), prints(gone), prints(kept)]).toEqual([["c"], ["a"], ["b"]]);
  });

  it("counts findings of one fingerprint", () => {
    const { fresh, gone, kept } = diffReports(reportOf(finding("a"), finding("a")), reportOf(finding("a"), finding("a"), finding("a")));
    expect([fresh.length, gone.length, kept.length]).toEqual([1, 0, 2]);
  });

  it("reads what -f json writes", () => {
    const read = readReport(json(sampleReport()), "r.json");
    expect(prints(read.findings)).toEqual(["a1", "a2", "a3", "a4", "a5"]);
    expect(read.findings[0]).toMatchObject({ path: "article.th.txt", language: "th", line: 3, severity: "error" });
    expect(readReport(`\uFEFF${json(sampleReport())}`, "r.json")).toEqual(read);
  });

  it.each(["", "[1", "null", "{}", '{"samma":"1","findings":[{"rule":1}]}', '{"findings":[]}'])("says that %s is no report", (text) => {
    expect(() => readReport(text, "old.json")).toThrow(UserError);
    expect(() => readReport(text, "old.json")).toThrow(/^old\.json is no /u);
  });
});

describe("printing a comparison", () => {
  const diff = diffReports(reportOf(finding("gone")), reportOf(finding("new", { path: "a_[x](y).md", message: 'see "<b>`x`</b>\u001b[2J"' })));

  it("gives data", () => {
    expect(JSON.parse(diffFormats.json(diff))).toMatchObject({ new: [{ fingerprint: "new" }], gone: [{ fingerprint: "gone" }], kept: [], summary: { new: 1, gone: 1, kept: 0 } });
  });

  it("keeps a message from acting on the terminal or the page", () => {
    expect(diffFormats.pretty(diff, { color: false })).not.toContain("\u001b");
    expect(diffFormats.markdown(diff)).toContain("&lt;b&gt;\\`x\\`&lt;/b&gt;");
    expect(diffFormats.markdown(diff)).toContain("a\\_\\[x\\]");
  });

  it("says how many, first in Markdown, last in a terminal", () => {
    expect(diffFormats.markdown(diff).split("\n")[0]).toBe("**samma:** 1 new, 1 gone, 0 as before");
    expect(diffFormats.pretty(diff, { color: false }).trimEnd().split("\n").at(-1)).toBe("1 new, 1 gone, 0 as before");
  });
});
