import { describe, expect, it } from "vitest";
import { formatBaseline, parseBaseline, pruneBaseline, type Waiver } from "../../src/check/baseline.ts";
import { UserError } from "../../src/errors.ts";

const waiver = (fingerprint: string, actual = "โต๋ลัม"): Waiver => ({ fingerprint, rule: "name-variant", path: "a.th.txt", actual });
const baseline = (...waivers: Waiver[]): Map<string, Waiver> => new Map(waivers.map((one) => [one.fingerprint, one]));
const path = "samma-suppressions.json";

describe("samma-suppressions.json", () => {
  it("is JSON, comes back as it was, and does not depend on the order of what is put in", () => {
    const full = baseline({ ...waiver("00000000000000bb"), reason: "an old \"spelling\"\n" }, waiver("00000000000000aa"));
    const text = formatBaseline(full);
    expect(() => JSON.parse(text) as unknown).not.toThrow();
    expect(new Map(parseBaseline(text, path))).toEqual(full);
    expect(formatBaseline(new Map([...full].reverse()))).toBe(text);
    expect(parseBaseline(formatBaseline(new Map()), path).size).toBe(0);
  });

  it("gains one line for one waiver, and no other line changes, be it first or last", () => {
    const lines = formatBaseline(baseline(waiver("5555555555555555"))).split("\n");
    for (const added of ["1111111111111111", "9999999999999999"]) {
      const more = formatBaseline(baseline(waiver("5555555555555555"), waiver(added))).split("\n");
      expect(more.filter((line) => !lines.includes(line))).toHaveLength(1);
      expect(lines.filter((line) => !more.includes(line))).toEqual([]);
    }
  });

  it("takes what a union merge leaves: a line twice, any order", () => {
    const text = formatBaseline(baseline(waiver("5555555555555555"), waiver("1111111111111111")));
    const [head, first, second, end] = text.split("\n");
    expect(parseBaseline([head, second, first, second, end].join("\n"), path).size).toBe(2);
  });

  it.each<[string, string, number | undefined, string]>([
    ["a merge conflict", '[{"samma-suppressions":1}\n<<<<<<< HEAD\n=======\n>>>>>>> b\n]\n', 2, "merge conflict"],
    ["a broken line", '[{"samma-suppressions":1}\n,{"fingerprint":"0000\n]\n', 2, "not a file of suppressions"],
    ["another JSON file", '{"name":"x"}', undefined, "not a list"],
    ["a list of something else", "[1, 2]", undefined, "does not begin"],
    ["a waiver without a rule", '[{"samma-suppressions":1}\n,{"fingerprint":"00000000000000aa"}\n]', undefined, "waiver 1"],
    ["a later version", '[{"samma-suppressions":2}\n]', undefined, "later samma"],
    ["an empty file", "", undefined, "not a file of suppressions"],
  ])("says clearly what is wrong with %s", (_, text, line, words) => {
    let thrown: unknown;
    try {
      parseBaseline(text, path);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(UserError);
    const { message, place, hints } = thrown as UserError;
    expect(message).toContain(words);
    expect(place).toMatchObject({ path, ...(line !== undefined && { line }) });
    expect(hints).not.toEqual([]);
  });

  it("is pruned of what is stale and of nothing else", () => {
    const [stale, live] = [waiver("1111111111111111"), waiver("5555555555555555")];
    expect([...pruneBaseline(baseline(stale, live), [stale]).keys()]).toEqual([live.fingerprint]);
  });
});
