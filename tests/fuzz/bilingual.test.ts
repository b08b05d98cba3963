import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBilingual } from "../../src/article/bilingual/read.ts";
import { sourceSpan } from "../../src/article/positions.ts";
import { rewrite } from "../../src/article/write.ts";
import type { ArticleSet, BilingualFormat } from "../../src/article/types.ts";
import { UserError } from "../../src/errors.ts";

/** Pieces of each format, thrown together: most of it broken, some of it not. */
const pieces: Readonly<Record<BilingualFormat, readonly string[]>> = {
  xliff: ['<xliff version="1.2">', '<file source-language="en" target-language="sv">', "<body>", '<trans-unit id="1">', "<source>", "</source>", "<target>", "</target>", "</trans-unit>", "</body></file></xliff>", '<g id="1">', "</g>", "<x/>", '<mrk mtype="seg" mid="1">', "</mrk>", "<seg-source>", "</seg-source>", "<![CDATA[", "]]>", "<!--", "-->", "&amp;", "&#x10FFFF;", "&x;", '<!DOCTYPE a [<!ENTITY x "y">]>', '<xliff version="2.0" srcLang="en" trgLang="sv">', "<unit>", "<segment>", "</segment></unit>"],
  tmx: ["<tmx>", '<header srclang="en"/>', "<body>", "<tu>", '<tuv xml:lang="en">', '<tuv xml:lang="sv">', "<seg>", "</seg>", "</tuv>", "</tu>", "</body></tmx>", "<ph>", "</ph>", "<bpt/>", "&lt;", "<?pi?>"],
  po: ["msgid ", "msgstr ", "msgctxt ", "msgid_plural ", "msgstr[0] ", "msgstr[1] ", '""', '"Language: sv\\n"', '"', "\\", "\n", "\r\n", "# ", "#, fuzzy", "#~ ", '"a\\x41\\101"', '"%s {name} <b>"', '"`'],
};
const words = ["lamp", "båt", " ", "โคมไฟ", "灯。", "e\u0301", "\ud800", "\u0000", "{", "%d", "<b>", "\ufeff"];
const paths: Readonly<Record<BilingualFormat, string>> = { xliff: "a.xlf", tmx: "a.tmx", po: "a.po" };
const formats = Object.keys(pieces) as BilingualFormat[];

const read = async (format: BilingualFormat, bytes: Uint8Array): Promise<ArticleSet | undefined> => {
  try {
    return await readBilingual(bytes, { path: paths[format], format, target: "sv" });
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return undefined;
  }
};

/** Every segment and every link stands in the file. */
function checkPlaces({ articles, links = [] }: ArticleSet): void {
  for (const { segments, source } of articles) {
    for (const [at, segment] of segments.entries()) {
      expect(segment.index).toBe(at);
      expect(segment.text.trim()).not.toBe("");
      const span = sourceSpan(segment, 0, segment.text.length);
      expect(span).toEqual(segment.span);
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeLessThanOrEqual(source.length);
      expect(segment.runs.reduce((length, run) => length + run.textLength, 0)).toBe(segment.text.length);
      for (const run of segment.runs) if (run.textLength === run.sourceLength && run.textLength > 1) expect(source.slice(run.source, run.source + run.sourceLength)).toBe(segment.text.slice(run.text, run.text + run.textLength));
    }
  }
  for (const [at, list] of links.entries()) {
    for (const link of list) {
      for (const index of link.source) expect(articles[0]!.segments[index]).toBeDefined();
      for (const index of link.target) expect(articles[at + 1]!.segments[index]).toBeDefined();
    }
  }
}

describe.each(formats)("whatever stands in a %s file", (format) => {
  it("is read or refused with a word, and every place lies in it", async () => {
    const content = fc.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...pieces[format]) }, fc.constantFrom(...words)), { maxLength: 40 }).map((list) => list.join(""));
    await fc.assert(
      fc.asyncProperty(content, fc.boolean(), async (text, wide) => {
        const set = await read(format, wide ? Buffer.from(`\uFEFF${text}`, "utf16le") : new TextEncoder().encode(text));
        if (set !== undefined) checkPlaces(set);
      }),
      { numRuns: 300 },
    );
  });

  it("bytes of any kind are read or refused with a word", async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async (bytes) => void (await read(format, bytes))), { numRuns: 150 });
  });
});

/** `>` may stand in a text as it is, `]]>` may not. */
const escapedXml = (text: string): string => text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/\]\]>/gu, "]]&gt;");
const mendedXml = (text: string): string => text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;").replace(/\](?=\]*$)/gu, "&#93;");
const escapedPo = (text: string): string => text.replace(/["\\]/gu, "\\$&").replace(/\n/gu, '\\n"\n"');
const files: Readonly<Record<BilingualFormat, (target: string) => string>> = {
  xliff: (target) => `<xliff version="1.2"><file source-language="en" target-language="sv"><body><trans-unit id="1"><source>Lamp</source><target>${escapedXml(target)}</target></trans-unit></body></file></xliff>`,
  tmx: (target) => `<tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>Lamp</seg></tuv><tuv xml:lang="sv"><seg>${escapedXml(target)}</seg></tuv></tu></body></tmx>`,
  po: (target) => `msgid ""\nmsgstr "Language: sv\\n"\n\nmsgid "Lamp"\nmsgstr "${escapedPo(target)}"\n`,
};

describe.each(formats)("any words in a %s file", (format) => {
  const plain = fc.string({ unit: fc.constantFrom("a", "b", "å", "&", "<", '"', "\\", "]", ">", " ", "船", "ก", "𝄞", "%", "'", "\n"), maxLength: 30 });

  it("come back as they were written once they are mended", async () => {
    await fc.assert(
      fc.asyncProperty(plain, plain, async (before, after) => {
        const bytes = new TextEncoder().encode(files[format](`${before}Q${before}`));
        const { articles } = (await readBilingual(bytes, { path: paths[format], format }));
        const segment = articles[1]?.segments.find(({ text }) => text.includes("Q"));
        if (segment === undefined) return;
        const at = segment.text.indexOf("Q");
        const done = await rewrite(bytes, articles[1]!, [{ span: sourceSpan(segment, at, at + 1), text: after }]);
        if (after === "" && /\]\]$/u.test(before) && before.startsWith(">") && format !== "po") return expect(done.refused).toHaveLength(1);
        expect(done.refused).toEqual([]);
        expect(new TextDecoder().decode(done.bytes)).toBe(files[format](`${before}Q${before}`).replace("Q", () => (format === "po" ? escapedPo(after).replaceAll('\\n"\n"', "\\n") : mendedXml(after))));
        expect(await read(format, done.bytes)).toBeDefined();
      }),
      { numRuns: 150 },
    );
  });
});
