import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { reportText } from "../../src/cli/reporting.ts";
import { UserError } from "../../src/errors.ts";
import { folderWith, samma, sessionIn, textOf } from "./harness.ts";

const glossary = `concepts:
  - id: quay
    type: term
    terms: { en: [quay, { term: warf, status: deprecated }] }
`;
const files = { "news.en.txt": "The boat lies at the warf.\n", "glossary/g.yaml": glossary };

describe("samma check --report", () => {
  it("writes a page, Markdown and JSON beside the report on standard output", async () => {
    const cwd = await folderWith(files);
    const { code, out, err } = await samma(["check", ".", "--report", "-f", "compact"], { cwd });
    expect(code).toBe(1);
    expect(out).toMatch(/^news\.en\.txt:1:22: /u);
    expect(err).toContain("report: reports/report.html");
    expect(await textOf(cwd, "reports/report.html")).toContain("<mark>warf</mark>");
    expect(JSON.parse(await textOf(cwd, "reports/report.json")).summary).toEqual(expect.objectContaining({ error: expect.any(Number) }));
    expect(await textOf(cwd, "reports/report.md")).toContain("warf");
  });

  it("does not read its own reports as articles", async () => {
    const cwd = await folderWith({ ...files, "report.md": "A warf of my own.\n" });
    await samma(["check", ".", "--report"], { cwd });
    const { out } = await samma(["check", ".", "-f", "compact"], { cwd });
    expect(out.split("\n").map((line) => line.split(":")[0])).toEqual(["news.en.txt", "report.md", ""]);
  });

  it("keeps the last report that differed, and says what is new since; the same findings again change no byte", async () => {
    const cwd = await folderWith(files);
    const place = ["--report-dir", "out", "--report-name", "week"];
    await samma(["check", ".", ...place], { cwd });
    const first = await textOf(cwd, "out/week.html");
    await samma(["check", ".", ...place], { cwd });
    expect(await textOf(cwd, "out/week.html")).toBe(first);
    await writeFile(join(cwd, "news.en.txt"), "The boat lies at the warf.\n\nAnother warf is new.\n");
    await samma(["check", ".", ...place], { cwd });
    expect(await textOf(cwd, "out/week.html")).toContain("<b>1</b> new");
    const { code, out } = await samma(["report", "diff", "out/week.1.json", "out/week.json"], { cwd });
    expect(code).toBe(1);
    expect(out).toContain("news.en.txt:3:9");
    expect((await samma(["report", "diff", "out/week.json", "out/week.1.json"], { cwd })).code).toBe(0);
  });

  it("leaves a file alone that bears its name and is something else", async () => {
    const cwd = await folderWith({ ...files, "reports/report.json": '{"mine": true}' });
    const { code, err } = await samma(["check", ".", "--report"], { cwd });
    expect(code).toBe(2);
    expect(err).toContain("reports/report.json is no report of samma");
    expect(await textOf(cwd, "reports/report.json")).toBe('{"mine": true}');
  });

  it("says what is wrong with a report that is not there", async () => {
    const cwd = await folderWith(files);
    const { code, err } = await samma(["report", "diff", "a.json", "b.json"], { cwd });
    expect(code).toBe(2);
    expect(err).toContain("Cannot read a.json: there is no such file");
    await rm(cwd, { recursive: true });
  });
});

describe("a report that no string can hold", () => {
  it("is said with a way out, other faults as they are", async () => {
    const { io } = sessionIn("/");
    const fault = await reportText("json", () => "".padEnd(2 ** 30), io).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(UserError);
    expect(fault).toMatchObject({ message: "There is more to say than a json report can hold", hints: [expect.stringContaining("--suppress-all")] });
    await expect(reportText("json", () => { throw new RangeError("Invalid array length"); }, io)).rejects.toThrow(RangeError);
  });
});
