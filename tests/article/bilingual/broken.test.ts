import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/errors.ts";
import type { BilingualFormat } from "../../../src/article/types.ts";
import { readAs, texts, unit1, xliff1 } from "./reading.ts";

async function refusal(format: BilingualFormat, content: string | Uint8Array): Promise<UserError> {
  try {
    await readAs(format, content);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error("it was read");
}

const tuv = (language: string, text: string): string => `<tuv xml:lang="${language}"><seg>${text}</seg></tuv>`;

describe("what is broken is refused, with its place and what to do", () => {
  it.each<[string, BilingualFormat, string, RegExp, { line: number; column?: number }]>([
    ["a file that was cut off", "xliff", '<xliff version="1.2">\n<file source-language="en"><body><trans-unit id="1"><source>A</sou', /unclosed tag/u, { line: 2 }],
    ["tags that cross", "tmx", '<tmx version="1.4">\n<body><tu></body></tu></tmx>', /unexpected close tag/u, { line: 2, column: 17 }],
    ["an entity of its own, however deep", "xliff", '<!DOCTYPE xliff [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>\n<xliff version="1.2"><file source-language="en"><note>&b;</note></file></xliff>', /undefined entity/u, { line: 2 }],
    ["an entity from another file", "tmx", '<!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<tmx version="1.4"><body><tu><tuv xml:lang="en"><seg>&x;</seg></tuv></tu></body></tmx>', /undefined entity/u, { line: 2 }],
    ["another kind of XML", "xliff", "\n<tmx/>", /its root is <tmx>, not <xliff>/u, { line: 2, column: 1 }],
    ["no XML at all", "tmx", "Dear reader", /no XML that samma can read/u, { line: 1 }],
    ["a later version", "xliff", '<xliff version="3.0"/>', /this is version 3\.0/u, { line: 1 }],
    ["what is no language", "tmx", `<tmx version="1.4"><body>\n<tu>${tuv("klingonisch", "a")}</tu></body></tmx>`, /"klingonisch" is not a language/u, { line: 2, column: 1 }],
    ["a text without language", "tmx", '<tmx version="1.4"><body><tu><tuv><seg>a</seg></tuv></tu></body></tmx>', /has no language/u, { line: 1 }],
    ["two sources in one file", "xliff", `<xliff version="1.2"><file source-language="en"><body/></file>\n<file source-language="fr"><body/></file></xliff>`, /two source languages, en and fr/u, { line: 2 }],
    ["elements in each other without end", "xliff", xliff1(unit1(`${'<g id="1">'.repeat(5000)}A${"</g>".repeat(5000)}`, "A")), /nested too deeply/u, { line: 5 }],
    ["a text that is not closed", "po", 'msgid "A"\nmsgstr "B\n', /not closed/u, { line: 2, column: 8 }],
    ["words behind a text", "po", 'msgid "A" B\nmsgstr "B"\n', /goes on behind its closing quote/u, { line: 1 }],
    ["a message without translation", "po", 'msgid "A"\nmsgstr "B"\n\nmsgid "C"\n', /has no msgstr/u, { line: 4, column: 1 }],
    ["a translation without message", "po", 'msgstr "B"\n', /has no msgid/u, { line: 1 }],
    ["two translations", "po", 'msgid "A"\nmsgstr "B"\nmsgstr "C"\n', /msgstr twice/u, { line: 3 }],
    ["a line of something else", "po", 'msgid "A"\nmsgstr "B"\n<<<<<<< HEAD\n', /no PO that samma can read/u, { line: 3 }],
    ["a text before all messages", "po", '"A"\n', /belongs to no message/u, { line: 1 }],
    ["a language that is none", "po", 'msgid ""\nmsgstr "Language: blivska\\n"\n\nmsgid "A"\nmsgstr "B"\n', /"blivska" is not a language/u, { line: 1 }],
  ])("%s", async (_, format, content, message, place) => {
    const error = await refusal(format, content);
    expect(error.message).toMatch(message);
    expect(error.place).toMatchObject(place);
    expect(error.place?.excerpt).toBe(content.split("\n")[place.line - 1]);
  });

  it("an encoding that is not read, before it is read wrongly", async () => {
    const latin = Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><tmx version="1.4"><body/><!-- Ã¤ --></tmx>', "latin1");
    expect(await refusal("tmx", latin)).toMatchObject({ message: expect.stringContaining("ISO-8859-1") as string, place: { line: 1, column: 31 } });
    const po = Buffer.from('msgid ""\nmsgstr "Content-Type: text/plain; charset=windows-1251\\n"\n\nmsgid "A"\nmsgstr "\xCB"\n', "latin1");
    const error = await refusal("po", po);
    expect(error.message).toContain("windows-1251");
    expect(error.hints.join()).toContain("msgconv");
    expect((await refusal("tmx", Buffer.from("\uFEFF<tmx/>a", "utf16le").subarray(0, -1))).message).toContain("UTF-16 file is damaged");
  });

  it("a file of 100 MB, unread", async () => {
    const huge = Buffer.alloc(100_000_001, 0x20);
    for (const format of ["xliff", "tmx", "po"] as const) expect((await refusal(format, huge)).message).toMatch(/^This file has 100\.0 MB; samma reads \w+ up to \d+ MB$/u);
  });

  it("texts whose language nothing tells", async () => {
    expect((await refusal("po", 'msgid "A"\nmsgstr "B"\n')).message).toContain("does not say what language");
  });
});

describe("what only looks broken is read", () => {
  it.each<[string, BilingualFormat, string, string[]]>([
    ["a string of a megabyte of escapes", "po", `msgid "${"\\\\".repeat(500_000)}"\nmsgstr ""\n`, ["\\".repeat(500_000)]],
    ["an empty catalogue", "po", "", []],
    ["a document without units", "xliff", xliff1(""), []],
    ["a prefix on every element", "xliff", '<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><x:file source-language="en"><x:body><x:trans-unit id="1"><x:source>Lamp</x:source></x:trans-unit></x:body></x:file></x:xliff>', ["Lamp"]],
    ["a document type without entities", "tmx", `<!DOCTYPE tmx SYSTEM "http://example.org/tmx14.dtd">\n<tmx version="1.4"><header srclang="en"/><body><tu>${tuv("en", "Lamp")}</tu></body></tmx>`, ["Lamp"]],
  ])("%s", async (_, format, content, found) => {
    expect(texts((await readAs(format, content)).articles[0]!)).toEqual(found);
  });
});
