import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareArticles } from "../../src/check/changes/compare.ts";
import { editOf, isCosmetic } from "../../src/check/changes/edit.ts";
import { formats, type FormatName } from "../../src/report/formats/index.ts";
import { wholeScript, withBlock, withoutBlock } from "../../src/cli/hook/script.ts";
import { parseBaseline } from "../../src/check/baseline.ts";
import { UserError } from "../../src/errors.ts";
import { articleOf } from "../check/views.ts";
import { findingOf, placeOf, reportOf } from "../report/reports.ts";
import { parseXml } from "../report/xml.ts";

/** Any text there can be: controls, half surrogates, bidirectional marks, markup. */
const anyText = fc.string({ unit: fc.oneof(fc.constantFrom("<", "&", '"', "]]>", "\u001b", "\u202e", "\n", "\r", "\u0000", "%", "`", "|", "@", "\\", "\ud800", "\uffff", "ก", "船"), fc.string({ minLength: 1, maxLength: 1, unit: "binary" })), maxLength: 40 });
const word = anyText.filter((text) => text !== "" && !/[\r\n]/u.test(text));

/** HTML, CSV and TSV are not read in a terminal; they have rules, and tests, of their own. */
const forTerminals = (Object.keys(formats) as FormatName[]).filter((name) => !["html", "csv", "tsv"].includes(name));

describe("every format that may end up in a terminal, whatever stands in the texts and paths", () => {
  it.each(forTerminals)("%s lets no acting character through, and reads back where it is JSON or XML", (name) => {
    fc.assert(
      fc.property(word, anyText, word, (actual, path, reason) => {
        const article = articleOf("th", [actual], { path: `a${path}` });
        const finding = findingOf("deprecated-term", { status: "forbidden", reason }, { at: placeOf(article, actual), expected: [reason] });
        const text = formats[name](reportOf([article], [finding]), { color: false, width: 80 });
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
        if (["json", "sarif", "gitlab"].includes(name)) JSON.parse(text);
        if (["junit", "checkstyle"].includes(name)) parseXml(text);
        if (name === "github") expect(text.trimEnd().split("\n")).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });
});

describe("what changed", () => {
  const sentences = fc.array(fc.constantFrom("One.", "Two.", "Three.", "Four.", "Five."), { maxLength: 12 });

  it("is nothing between a text and itself, and all that is new between any two", () => {
    fc.assert(
      fc.property(sentences, sentences, (before, after) => {
        const [earlier, article] = [articleOf("en", before), articleOf("en", after)];
        expect(compareArticles(article, article)).toMatchObject({ changed: new Set(), gaps: new Set() });
        const { changed } = compareArticles(article, earlier);
        // What was not there before at all has changed, unless only the cuts between sentences moved.
        if (before.join("") !== after.join("")) for (const [at, text] of after.entries()) if (!before.includes(text)) expect(changed.has(at)).toBe(true);
      }),
    );
  });

  it("is cosmetic the same way in both directions, and never for two numbers", () => {
    fc.assert(
      fc.property(anyText, anyText, (was, is) => {
        const [there, back] = [editOf(was, is, "en"), editOf(is, was, "en")];
        expect(isCosmetic(there)).toBe(isCosmetic(back));
        expect(there.share).toBeLessThanOrEqual(1);
      }),
    );
    expect(isCosmetic({ was: "12345", is: "12346" })).toBe(false);
  });
});

describe("a hook", () => {
  it("is byte for byte what it was after install and uninstall", () => {
    fc.assert(
      fc.property(fc.constantFrom("", "#!/bin/sh\n", "#!/usr/bin/env bash\n", "#!/bin/sh"), anyText, (first, rest) => {
        const script = first === "#!/bin/sh" ? first : first + rest;
        expect(withoutBlock(withBlock(script)).script).toBe(script);
      }),
    );
    expect(withoutBlock(wholeScript({ folderToo: true }))).toEqual({ script: undefined, folderToo: true });
  });
});

describe("samma-suppressions.json", () => {
  it("is read or refused with a word, whatever stands in it", () => {
    const lines = fc.array(fc.oneof(anyText, fc.constantFrom('[{"samma-suppressions":1}', ',{"fingerprint":"0123456789abcdef","rule":"r","path":"p","actual":"a"}', "]", "<<<<<<< HEAD", "=======")), { maxLength: 8 });
    fc.assert(
      fc.property(lines, (written) => {
        try {
          parseBaseline(written.join("\n"), "samma-suppressions.json");
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });
});
