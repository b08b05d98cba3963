import { describe, expect, it } from "vitest";
import { gitlab } from "../../src/report/formats/gitlab.ts";
import { nastyPath, nastyReport } from "./nasty.ts";

describe("gitlab", () => {
  it("is a list of what Code Quality asks for", () => {
    const written = JSON.parse(gitlab(nastyReport())) as { description: string; check_name: string; fingerprint: string; severity: string; location: object }[];
    expect(written.map(({ severity }) => severity)).toEqual(["info", "major", "minor"]);
    expect(written[1]).toMatchObject({ check_name: "deprecated-term", fingerprint: "2".repeat(16), location: { path: nastyPath, lines: { begin: 2, end: 2 } } });
    expect(written.every(({ description }) => description !== "" && !/[\u0000-\u001f\u202e]/u.test(description))).toBe(true);
  });

  it("is an empty list where nothing was found", () => {
    expect(JSON.parse(gitlab(nastyReport({ findings: [] })))).toEqual([]);
  });
});
