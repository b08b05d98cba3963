import { describe, expect, it } from "vitest";
import { linked, readAs, texts } from "./reading.ts";

const tuv = (language: string, text: string): string => `<tuv xml:lang="${language}"><seg>${text}</seg></tuv>`;
const tmx = (units: string, source = "en"): string => `<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4"><header srclang="${source}" datatype="plaintext"/><body>${units}</body></tmx>`;

describe("TMX", () => {
  const several = `<tu tuid="a">${tuv("en-US", "The lamp burns.")}${tuv("SV", "Lampan brinner.")}${tuv("th", "โคมไฟสว่าง")}</tu><tu>${tuv("sv", "Båten väntar.")}${tuv("en-us", "The boat waits.")}</tu><tu>${tuv("th", "ท่าเรือ")}</tu>`;

  it("gives an article for each of its languages, linked with the header's, whatever the order in a unit", async () => {
    const set = await readAs("tmx", tmx(several));
    expect(set.articles.map(({ language }) => language)).toEqual(["en-US", "sv", "th"]);
    expect(linked(set, 0)).toEqual(["The lamp burns. | Lampan brinner.", "The boat waits. | Båten väntar."]);
    expect(linked(set, 1)).toEqual(["The lamp burns. | โคมไฟสว่าง"]);
    expect(texts(set.articles[2]!)).toEqual(["โคมไฟสว่าง", "ท่าเรือ"]);
    expect(set.articles[0]!.segments[0]!.id).toBe("a");
  });

  it("compares with the language the user wants", async () => {
    const set = await readAs("tmx", tmx(several), { source: "sv" });
    expect(set.articles.map(({ language }) => language)).toEqual(["sv", "en-US", "th"]);
  });

  it("takes the language most units have where the header says *all*", async () => {
    expect((await readAs("tmx", tmx(`<tu>${tuv("de", "Kai")}${tuv("fr", "Quai")}</tu><tu>${tuv("fr", "Lampe")}${tuv("sv", "Lampa")}</tu>`, "*all*"))).articles[0]!.language).toBe("fr");
  });

  it("keeps codes out of the words, and highlights in them", async () => {
    const set = await readAs("tmx", tmx(`<tu>${tuv("en", 'A <bpt i="1">&lt;b></bpt>lamp<ept i="1">&lt;/b></ept>s <hi>and</hi> <ph>%s</ph> <it pos="begin">&lt;i></it>boats<ph type="lb"/>wait')}${tuv("sv", "x")}</tu>`));
    expect(texts(set.articles[0]!)).toEqual(["A lamps and \uFFFC boats wait"]);
  });

  it("reads UTF-16, in either order of bytes, with a mark or without", async () => {
    const text = tmx(`<tu>${tuv("en", "Quay")}${tuv("sv", "Kajen på ön")}</tu>`);
    const little = Buffer.from(text, "utf16le");
    const forms = [little, Buffer.from(`\uFEFF${text}`, "utf16le"), Buffer.from(little).swap16(), Buffer.from(`\uFEFF${text}`, "utf16le").swap16()];
    for (const bytes of forms) expect(linked(await readAs("tmx", bytes))).toEqual(["Quay | Kajen på ön"]);
  });
});
