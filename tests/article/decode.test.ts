import { describe, expect, test } from "vitest";
import { decode } from "../../src/article/decode.ts";
import { formatOf } from "../../src/article/formats.ts";
import { readArticle } from "../../src/article/read.ts";
import { UserError } from "../../src/errors.ts";

function refusal(bytes: Uint8Array): UserError {
  try {
    decode(bytes, "news.sv.txt");
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error("was decoded");
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

describe("decode", () => {
  test("UTF-8 with and without a byte order mark", () => {
    const bytes = new TextEncoder().encode("Tô Lâm 🙂");
    expect(decode(bytes, "a")).toBe("Tô Lâm 🙂");
    expect(decode(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes), "a")).toBe("Tô Lâm 🙂");
    expect(decode(new Uint8Array(), "a")).toBe("");
    expect(decode(new TextEncoder().encode("a \uFFFD b"), "a")).toBe("a \uFFFD b");
  });

  test("Latin-1 is refused at its first letter outside ASCII", () => {
    const error = refusal(latin1("Rad ett\r\nRad tv\xe5 \xe4r h\xe4r, och den \xe4r ganska l\xe5ng\r\n"));
    expect(error.place).toMatchObject({ path: "news.sv.txt", line: 2, column: 7 });
    expect(error.message).toMatch(/0xe5.*Windows-1252/u);
    expect(error.hints[0]).toContain("iconv -f WINDOWS-1252");
  });

  test("a genuine replacement character before the fault does not hide it", () => {
    const error = refusal(Uint8Array.of(...new TextEncoder().encode("\uFFFD\n"), 0x61, 0xff, 0x62));
    expect(error.place).toMatchObject({ line: 2, column: 2 });
  });

  test.each([
    ["UTF-16LE", [0xff, 0xfe, 0x41, 0]],
    ["UTF-16BE", [0xfe, 0xff, 0, 0x41]],
    ["UTF-16LE", Array.from("Hej alla", (letter) => [letter.charCodeAt(0), 0]).flat()],
    ["UTF-16BE", Array.from("Hej alla", (letter) => [0, letter.charCodeAt(0)]).flat()],
  ])("%s is named", (name, bytes) => {
    expect(refusal(Uint8Array.from(bytes)).message).toContain(name);
  });

  test("East Asian encodings are recognised as such", () => {
    const shiftJis = Uint8Array.of(...Array.from({ length: 20 }, () => [0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea]).flat());
    expect(refusal(shiftJis).message).toContain("East Asian");
  });

  test("binary files, archives and documents are refused as what they are", () => {
    expect(refusal(new TextEncoder().encode("%PDF-1.7 …")).message).toContain("PDF");
    expect(refusal(Uint8Array.of(0x50, 0x4b, 3, 4, 20)).message).toContain("DOCX");
    expect(refusal(new TextEncoder().encode("Rad\nDenna rad har \0 i sig")).place).toMatchObject({ line: 2, column: 15 });
  });

  test("a file cut off inside a letter", () => {
    expect(refusal(new TextEncoder().encode("Färjan går å").subarray(0, -1)).message).toContain("cut off");
  });
});

describe("formatOf", () => {
  test.each([
    ["a/news.sv.txt", "text"],
    ["NEWS.MD", "markdown"],
    ["docs/index.mdx", "mdx"],
    ["page.HTM", "html"],
    ["a\\b\\page.html", "html"],
    ["README", undefined],
    ["a.md/file", undefined],
    ["picture.png", undefined],
  ])("%s", (path, format) => {
    expect(formatOf(path)).toBe(format);
  });

  test("an unknown format is a user's error, unless the format is said", async () => {
    const bytes = new TextEncoder().encode("Hej.");
    await expect(readArticle(bytes, { path: "notes", language: "sv" })).rejects.toThrow(UserError);
    expect((await readArticle(bytes, { path: "notes", language: "sv", format: "text" })).segments).toHaveLength(1);
  });
});
