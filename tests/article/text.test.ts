import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sourceSpan } from "../../src/article/positions.ts";
import { lines, read, texts, under } from "./reading.ts";

describe("plain text", () => {
  test("one paragraph a line: short and long lines stay apart", () => {
    const article = read("The ferry left at dawn. It was full.\nNobody waved.\nThe harbour master went home and slept until the evening.\n");
    expect(texts(article)).toEqual(["The ferry left at dawn.", "It was full.", "Nobody waved.", "The harbour master went home and slept until the evening."]);
    expect(article.segments.map((segment) => segment.paragraph)).toEqual([0, 0, 1, 2]);
  });

  test("a hard-wrapped text is joined up to blank lines", () => {
    const article = read(
      "Hej alla! Den nya färjan har nu gått i en månad och vi har räknat\nhur många som åker med den. Det är fler än någon av oss hade trott\nnär vi började, och därför kommer vi att sätta in en extra tur på\nfredagar från och med maj.\n\nHälsningar från kontoret, som har öppet alla vardagar och tar emot\nförslag.\n",
      "text",
      "sv",
    );
    expect(texts(article)).toHaveLength(4);
    expect(texts(article)[1]).toBe("Den nya färjan har nu gått i en månad och vi har räknat hur många som åker med den.");
    expect(texts(article)[3]).toMatch(/^Hälsningar .* förslag\.$/u);
  });

  test("wrapped Chinese lines join without a space", () => {
    const row = "港口的灯塔已经亮了一百多年现在终于要换上新的灯泡因为旧的灯泡再也买不到";
    const article = read(`${row}\n${row}\n${row}\n完了。\n`, "text", "zh");
    expect(texts(article)).toEqual([`${row}${row}${row}完了。`]);
  });

  test("verses and lists of names are not wrapped prose", () => {
    const article = read("Over the water\nthe lamp turns slowly\nand the boats come home\nOne by one\n");
    expect(texts(article)).toHaveLength(4);
  });

  test("line ends of all kinds, byte order mark, blank lines with spaces", () => {
    expect(texts(read("\uFEFFOne line.\r\nTwo.\rThree.\n \t\nFour."))).toEqual(["One line.", "Two.", "Three.", "Four."]);
  });

  test("list markers are no prose; a date is no list", () => {
    expect(lines(read("- En båt\n- To båter\n• Tre båter", "text", "nb"))).toEqual(["list-item: En båt", "list-item: To båter", "list-item: Tre båter"]);
    expect(lines(read("1. First thing\n2) Second thing"))).toEqual(["list-item: First thing", "list-item: Second thing"]);
    expect(lines(read("18. januar 1950 ble avtalen signert.", "text", "nb"))).toEqual(["prose: 18. januar 1950 ble avtalen signert."]);
    expect(lines(read("– Jeg vet ikke, sa hun.", "text", "nb"))).toEqual(["prose: – Jeg vet ikke, sa hun."]);
  });

  test("a short line without a stop between paragraphs is a heading", () => {
    const long = "The council met on Monday and agreed, after four hours of talk, to repair the lighthouse before the winter storms set in again this year.";
    expect(lines(read(`${long}\nA lamp for the sound\n${long} Then it went home.`))[1]).toBe("heading: A lamp for the sound");
  });

  test("an empty file and one of white space have no segments", () => {
    expect(read("").segments).toEqual([]);
    expect(read(" \r\n\u200B\n").segments).toEqual([]);
  });

  test("decomposed letters compose and keep their places", () => {
    const article = read("Nguye\u0302\u0303n   gặp\u00A0Tô Lâm.".normalize("NFD"), "text", "vi");
    expect(texts(article)).toEqual(["Nguyễn gặp Tô Lâm."]);
    expect(under(article, article.segments[0]!, "Tô").normalize("NFC")).toBe("Tô");
    expect(under(article, article.segments[0]!, "Lâm").normalize("NFC")).toBe("Lâm");
  });

  test("Korean jamo compose to syllables", () => {
    expect(texts(read("한국".normalize("NFD"), "text", "ko"))).toEqual(["한국"]);
  });
});

/** Letters that are hard on positions: marks, jamo, white space of all kinds, surrogates, quotes, stops. */
const hard = fc.array(fc.constantFrom(..."ab.!?Å국ก็あ漢🙂 \t\n\r\u00A0\u200B\u3000\u2028\u0301\u0323\u1112\u1161\u11AB\u212B\u0958\uF900“”«»()。".split(""), "🇸🇪", "e\u0301", "\r\n", "Dr. ", "1. ", "- "), { maxLength: 80 }).map((parts) => parts.join("")).filter((text) => !text.startsWith("\uFEFF"));

describe("positions", () => {
  test("every segment lies in the source, letter for letter, in order", () => {
    fc.assert(
      fc.property(fc.oneof(hard, fc.string({ unit: "binary", maxLength: 60 })), fc.constantFrom("en", "th", "zh", "de"), (text, language) => {
        const clean = text.replace(/[\0\p{Cs}\uFEFF]/gu, "");
        const article = read(clean, "text", language);
        expect(article.source).toBe(clean);
        let behind = 0;
        for (const segment of article.segments) {
          expect(segment.text).toBe(segment.text.normalize("NFC"));
          expect(segment.text).not.toMatch(/^\s|\s$|[^\S ]| {2}/u);
          expect(bare(clean.slice(segment.span.start, segment.span.end))).toBe(bare(segment.text));
          expect(segment.span.start).toBeGreaterThanOrEqual(behind);
          behind = segment.span.end;
          expect(segment.runs.map((run) => run.text)).toEqual(starts(segment.runs.map((run) => run.textLength)));
          for (let at = 0; at < segment.text.length; at++) {
            const span = sourceSpan(segment, at, at + 1);
            // Marks may change their order where letters compose; the letter is the same.
            expect(base(clean.slice(span.start, span.end))).toContain(base(segment.text.charAt(at)).charAt(0));
          }
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

/** Without white space, composed. */
function bare(text: string): string {
  return text.replace(/\s/gu, "").normalize("NFC");
}

function base(text: string): string {
  return bare(text).normalize("NFD").replace(/\p{M}/gu, "");
}

function starts(lengths: readonly number[]): number[] {
  let sum = 0;
  return lengths.map((length) => (sum += length) - length);
}
