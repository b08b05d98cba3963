import { describe, expect, it } from "vitest";
import { github } from "../../src/report/formats/github.ts";
import { nastyPath, nastyReport, nastyWords } from "./nasty.ts";

/** Reads a workflow command as the runner does (actions/toolkit, core/src/command.ts, the other way round). */
function read(line: string): { command: string; properties: Record<string, string>; data: string } {
  const [, command = "", written = "", data = ""] = /^::(\w+) (.*?)::(.*)$/u.exec(line) ?? [];
  const unescape = (text: string): string => text.replace(/%3A/gu, ":").replace(/%2C/gu, ",").replace(/%0A/gu, "\n").replace(/%0D/gu, "\r").replace(/%25/gu, "%");
  return { command, properties: Object.fromEntries(written.split(",").map((one) => [one.split("=")[0], unescape(one.slice(one.indexOf("=") + 1))])), data: unescape(data) };
}

describe("github", () => {
  const lines = github(nastyReport()).trimEnd().split("\n");

  it("gives a command a finding, the gravest first", () => {
    expect(lines.map((line) => read(line).command)).toEqual(["error", "warning", "notice"]);
  });

  it("reads back as file, lines, columns and words, whatever the path holds", () => {
    const { properties, data } = read(lines[0]!);
    expect(properties).toEqual({ file: nastyPath, line: "2", endLine: "2", col: String(nastyWords.length + 2), endColumn: String(nastyWords.length + 2), title: "samma deprecated-term" });
    expect(data).toContain("::error::%0A");
  });

  it("lets no control through", () => {
    expect(lines.join("")).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/u);
  });
});
