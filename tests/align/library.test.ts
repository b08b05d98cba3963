import { describe, expect, it } from "vitest";
import * as samma from "../../src/index.ts";
import { embeddedModel } from "./embedder.ts";

describe("aligning as a library", () => {
  it("takes lines as segments and beads settled by hand, and writes vecalign's lines", async () => {
    const source = samma.segmentedArticle("The lamp went out.\n\nNobody moved.\nHe laughed.\n", { path: "a.en.txt", language: "en" });
    const target = samma.segmentedArticle("Lampan slocknade.\nIngen rörde sig.\n", { path: "a.sv.txt", language: "sv" });
    const overrides: samma.AlignOverrides = samma.parseOverrides({ path: "samma.align.yaml", text: "beads:\n  - { en: He laughed., sv: [] }\n" });
    const embedder = await embeddedModel();
    const alignment = await samma.align(source, target, { embedder, overrides, include: ({ text }) => text !== "" });
    await embedder.close();
    expect(samma.alignmentFormats.beads(alignment).replace(/:-?[\d.]+$/gmu, "")).toBe("[0]:[0]\n[2]:[1]\n[3]:[]\n");
    expect(alignment.beads[2]).toMatchObject({ override: true, confidence: 1 });
  });
});
