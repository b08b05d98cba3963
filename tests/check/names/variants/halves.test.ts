import { describe, expect, it } from "vitest";
import { letterEdit } from "../../../../src/check/names/variants/edit.ts";
import { HalvesIndex } from "../../../../src/check/names/variants/halves.ts";

/** All stretches of the text that the index offers for the name. */
function offered(name: string, text: string): readonly string[] {
  const found: string[] = [];
  new HalvesIndex([name]).scan(text, (_, start, end) => found.push(text.slice(start, end)));
  return found;
}

function slips(name: string): readonly string[] {
  return [...name].flatMap((letter, at) => [
    name.slice(0, at) + name.slice(at + 1),
    name.slice(0, at) + letter + name.slice(at),
    `${name.slice(0, at)}q${name.slice(at + 1)}`,
    ...(at > 0 ? [name.slice(0, at - 1) + letter + name[at - 1]! + name.slice(at + 1)] : []),
  ]).filter((slip) => slip !== name);
}

describe("the index of halves", () => {
  it.each(["abc", "abcd", "abcde", "abcdefgh", "abcdefghi"])("offers every single slip in %s, wherever it stands", (name) => {
    for (const slip of slips(name)) expect(offered(name, `xyz${slip}vw`)).toContain(slip);
  });

  it("searches for many names in one pass", () => {
    const found = new Set<number>();
    const names = ["karlos", "minerva", "oktober"];
    const text = "xxkarlsoyyminrvazz";
    new HalvesIndex(names).scan(text, (name, start, end) => void (letterEdit(text.slice(start, end), names[name]!) && found.add(name)));
    expect([...found].sort()).toEqual([0, 1]);
  });
});

describe("letterEdit", () => {
  it.each([
    ["karls", "karlos", "insert"],
    ["karllos", "karlos", "double"],
    ["kalros", "karlos", "swap"],
    ["kartos", "karlos", "substitute"],
  ] as const)("%s of %s: %s", (odd, name, kind) => {
    expect(letterEdit(odd, name)?.kind).toBe(kind);
  });

  it("knows no slip in equal forms, nor in forms two slips apart", () => {
    expect(letterEdit("karlos", "karlos")).toBeUndefined();
    expect(letterEdit("kartus", "karlos")).toBeUndefined();
  });
});
