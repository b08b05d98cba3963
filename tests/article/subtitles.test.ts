import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readArticle } from "../../src/article/read.ts";
import { rewrite } from "../../src/article/write.ts";
import { UserError } from "../../src/errors.ts";
import { lines, read, texts, under } from "./reading.ts";

/** Cues of SubRip, a second each and half a second apart. */
function srt(cues: readonly string[], gap = 500): string {
  const clock = (at: number): string => `00:${String(Math.floor(at / 60_000)).padStart(2, "0")}:${String(Math.floor(at / 1000) % 60).padStart(2, "0")},${String(at % 1000).padStart(3, "0")}`;
  return cues.map((text, index) => `${index + 1}\n${clock(index * (1000 + gap))} --> ${clock(index * (1000 + gap) + 1000)}\n${text}\n`).join("\n");
}

describe("sentences over cues", () => {
  test.each<[string, string, readonly string[], readonly string[]]>([
    ["small letter behind", "en", ["The ferry to the island", "leaves every hour.", "Nobody waits."], ["The ferry to the island leaves every hour.", "Nobody waits."]],
    ["name behind, in a film that sets stops", "en", ["We sail to", "Ljusterö tonight.", "Come.", "Now."], ["We sail to Ljusterö tonight.", "Come.", "Now."]],
    ["German nouns", "de", ["Er kennt den alten", "Kapitän der Fähre.", "Ja.", "Gut."], ["Er kennt den alten Kapitän der Fähre.", "Ja.", "Gut."]],
    ["two sentences that share a cue", "sv", ["Hon kommer. Men hon", "kommer för sent."], ["Hon kommer.", "Men hon kommer för sent."]],
    ["comma, in Chinese without stops", "zh", ["每小时有一班渡轮，", "船长知道", "没有人等"], ["每小时有一班渡轮，船长知道", "没有人等"]],
    ["Thai writes no stops: a cue is a sentence", "th", ["เรือข้ามฟากออกทุกชั่วโมง", "กัปตันรู้ดี"], ["เรือข้ามฟากออกทุกชั่วโมง", "กัปตันรู้ดี"]],
    ["Japanese, a line end in a word's middle", "ja", ["次の渡し船は一時間\n後に出ます。", "待ちましょう。"], ["次の渡し船は一時間後に出ます。", "待ちましょう。"]],
    ["points that break off, and that lead on", "en", ["I thought...", "...that you knew.", "Well...", "Never mind."], ["I thought... ...that you knew.", "Well...", "Never mind."]],
    ["Arabic comma", "ar", ["تغادر العبارة كل ساعة،", "والقبطان يعرف ذلك."], ["تغادر العبارة كل ساعة، والقبطان يعرف ذلك."]],
  ])("%s", (_, language, cues, expected) => {
    expect(texts(read(srt(cues), "srt", language))).toEqual(expected);
  });

  test("a long pause ends what has no stop", () => {
    expect(texts(read(srt(["Come.", "Here.", "To the harbour", "Anna is late."], 20_000), "srt"))).toEqual(["Come.", "Here.", "To the harbour", "Anna is late."]);
  });

  test("speakers: a dash begins another's words, and is left out; a minus is none", () => {
    expect(texts(read(srt(["- Kommer du?\n-Nej. Jag bor i Vik\noch stannar", "här.", "Det är\n-5 grader."]), "srt", "sv"))).toEqual(["Kommer du?", "Nej.", "Jag bor i Vik och stannar här.", "Det är -5 grader."]);
    expect(texts(read(srt(["We go to", "- Who?"]), "srt"))).toEqual(["We go to", "Who?"]);
  });

  test("described sounds are furniture, and no sentence runs through them", () => {
    expect(lines(read(srt(["[DOOR SLAMS] Who is it?", "(applause)", "（拍手）", "【音楽】", "I came (he said) late.", "♪ Over the sea ♪"]), "srt"))).toEqual([
      "furniture: [DOOR SLAMS]",
      "prose: Who is it?",
      "furniture: (applause)",
      "furniture: （拍手）",
      "furniture: 【音楽】",
      "prose: I came (he said) late.",
      "prose: Over the sea",
    ]);
  });

  test("a film's last short lines are no list of links", () => {
    const long = "The council met on Monday and agreed, after four hours of talk, to repair the old lighthouse before the winter storms set in again, and to paint it.";
    expect(lines(read(srt([long, "Goodbye, Anna", "Farewell", "See you", "Till then"]), "srt")).every((line) => line.startsWith("prose"))).toBe(true);
  });
});

describe("the file around the words", () => {
  test("tags, positions, references: out of the prose, kept in the place", () => {
    const article = read(srt(['{\\an8}The <i>Fri</i>da &amp; <font color="#fff">the sea</font>, 1 <3']), "srt");
    expect(texts(article)).toEqual(["The Frida & the sea, 1 <3"]);
    expect(under(article, article.segments[0]!, "Frida")).toBe("Fri</i>da");
    expect(under(article, article.segments[0]!, "& the")).toBe("&amp; <font color=\"#fff\">the");
  });

  test("SubRip: CRLF, numbers out of order, no empty line between cues, one inside, a number as text", () => {
    const file = "7\r\n00:00:01,000 --> 00:00:02,000\r\nFirst.\r\n7\r\n00:00:03,000 --> 00:00:04,000\r\nSecond.\r\n\r\nStill the second.\r\n\r\n9\r\n0:0:5,0-->0:0:6,0\r\n";
    expect(texts(read(file.replace("0:0:5,0-->0:0:6,0", "00:00:05,0 --> 00:00:06,0 X1:40\r\n1945\r\n"), "srt"))).toEqual(["First.", "Second.", "Still the second.", "1945"]);
  });

  test("WebVTT: header, styles, regions and identifiers are left out; notes are comments; voices part sentences", () => {
    const file = [
      "WEBVTT - The island\nKind: captions",
      "NOTE samma-disable-next-block number-mismatch -- rounded",
      "STYLE\n::cue(.red) { color: red }",
      "REGION\nid:low",
      "opening scene\n00:01.000 --> 00:02.000 line:0 align:start\n<v.loud Siri>We sail <c.red>to</c> <00:01.500>Vik\n<v Olof Brandt>Now?",
      "00:03.000 --> 00:04.000\n<v Olof Brandt>With <ruby>漢<rt>かん</rt></ruby>?",
    ].join("\n\n");
    const article = read(file, "vtt");
    expect(texts(article)).toEqual(["We sail to Vik", "Now?", "With 漢?"]);
    expect(article.comments.map(({ text }) => text)).toEqual(["samma-disable-next-block number-mismatch -- rounded"]);
  });

  test("a voice of nothing but full stops costs no more than its letters", () => {
    // Tried in every way of parting them, thirty would take an hour.
    expect(texts(read(`WEBVTT\n\n00:01.000 --> 00:02.000\n<v${".".repeat(5000)}>Now.\n`, "vtt"))).toEqual(["Now."]);
    expect(texts(read("WEBVTT\n\n00:01.000 --> 00:02.000\n<v.loud.first Siri>We sail\n<v..low Olof>Now?\n", "vtt"))).toEqual(["We sail", "Now?"]);
  });

  test.each([
    ["srt", "1\n00:00:01,000 -> 00:00:02,000\nHello.\n\n2\n00:00:xx --> 00:00:04,000\nYou.\n", 6, "timing"],
    ["srt", "Only text here.\n\nAnd here.\n", 1, "no subtitles"],
    ["vtt", "<html>\n", 1, "no subtitles"],
  ] as const)("a broken .%s is refused at its line", (format, file, line, words) => {
    const refuse = (): unknown => read(file, format);
    expect(refuse).toThrow(UserError);
    expect(refuse).toThrow(words);
    try {
      refuse();
    } catch (error) {
      expect((error as UserError).place).toMatchObject({ line });
    }
  });

  test("an empty file is an article without segments", () => {
    expect(texts(read("", "srt"))).toEqual([]);
    expect(texts(read("WEBVTT\n", "vtt"))).toEqual([]);
  });

  test("a correction changes its bytes alone: byte order mark, CRLF and tags stay", async () => {
    const file = "\uFEFF1\r\n00:00:01,000 --> 00:00:02,000\r\n<i>Brant</i> ropar.\r\n";
    const bytes = new TextEncoder().encode(file);
    const article = await readArticle(bytes, { path: "film.sv.srt", language: "sv" });
    const start = article.source.indexOf("Brant");
    const { bytes: after, refused } = await rewrite(bytes, article, [{ span: { start, end: start + 5 }, text: "Brandt" }]);
    expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(after)).toBe(file.replace("Brant", "Brandt"));
    expect(refused).toEqual([]);
  });
});

describe("whatever stands in it", () => {
  const parts = fc.constantFrom("1\n", "00:00:01,000 --> 00:00:02,000\n", "00:01.000 --> 00:02.000 align:end\n", "WEBVTT\n", "NOTE a\n", "STYLE\n", "\n", "\r\n", "\r", "- ", "-", "<i>", "</i>", "<v A>", "<", "{\\an8}", "[", "]", "(x)", "♪", "&amp;", "&#x1F600;", "&bogus;", "Ord. ", "och", "漢字。", "...", "-->", "e\u0301", "\ud83d", "<rt>x");

  test.each(["srt", "vtt"] as const)("a .%s is read, every word at its place, or refused with a word", (format) => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (found) => {
        try {
          const article = read(found.join(""), format, "sv");
          let last = 0;
          for (const { text, span, runs } of article.segments) {
            expect(text).not.toBe("");
            expect(span.start).toBeGreaterThanOrEqual(last);
            expect(span.end).toBeLessThanOrEqual(article.source.length);
            for (const run of runs) if (run.textLength === run.sourceLength) expect(article.source.slice(run.source, run.source + run.sourceLength).replace(/[\r\n\t]/gu, " ")).toBe(text.slice(run.text, run.text + run.textLength));
            last = span.start;
          }
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
      { numRuns: 400, seed: 5 },
    );
  });

  test("marks without end are read in time that grows with their length", () => {
    for (const mark of ["<i", "{\\", "[", "- ", "<rt>", "&#"]) expect(read(srt([mark.repeat(50_000)]), "srt").source.length).toBeGreaterThan(0);
  });
});
