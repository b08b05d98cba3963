import { describe, expect, it } from "vitest";
import { folderWith, samma, textOf } from "./harness.ts";

const files = {
  "a.en.txt": "The lamp went out.\nNobody moved.\n",
  "a.sv.txt": "Lampan slocknade.\nIngen rörde sig.\n",
  "list.tsv": "a.en.txt\ta.sv.txt\ta.beads\nb.en.txt\ta.sv.txt\tb.beads\n",
};

describe("samma align --pairs", () => {
  it("writes the beads of each pair to its file", async () => {
    const cwd = await folderWith({ ...files, "list.tsv": files["list.tsv"].split("\n")[0]! });
    expect((await samma(["align", "--pairs", "list.tsv", "--segmented"], { cwd })).code).toBe(0);
    expect((await textOf(cwd, "a.beads")).split("\n").map((line) => line.split(":").slice(0, 2).join(":"))).toEqual(["[0]:[0]", "[1]:[1]", ""]);
  });

  it("says which line of the list names a file that is not there", async () => {
    const { code, err } = await samma(["align", "--pairs", "list.tsv", "--segmented"], { cwd: await folderWith(files) });
    expect(code).toBe(2);
    expect(err).toContain("There is no b.en.txt");
    expect(err).toContain("list.tsv:2:1");
  });
});
