import { describe, expect, test } from "vitest";
import type { Edit } from "../../src/article/edits.ts";
import { isPlain } from "../../src/article/plain.ts";
import { sourceSpan } from "../../src/article/positions.ts";
import type { Article, Format } from "../../src/article/types.ts";
import { rewrite } from "../../src/article/write.ts";
import { read } from "./reading.ts";

const cues = (...texts: string[]): string => texts.map((text, index) => `${index + 1}\n00:00:0${index},000 --> 00:00:0${index},900\n${text}\n`).join("\n");
const vtt = (text: string): string => `WEBVTT\n\n00:01.000 --> 00:02.000\n${text}\n`;

/** Some words of a file that is read, as samma would mend them. */
function found(file: string, format: Format, words: string): { readonly article: Article; readonly isPlain: boolean; readonly span: Edit["span"] } {
  const article = read(file, format, "sv");
  const segment = article.segments.find(({ text }) => text.includes(words))!;
  const start = segment.text.indexOf(words);
  const span = { start, end: start + words.length };
  return { article, isPlain: isPlain(article, segment, span), span: sourceSpan(segment, span.start, span.end) };
}

async function written(file: string, format: Format, edit: Edit): Promise<{ readonly text: string; readonly why: readonly string[] }> {
  const { bytes, refused } = await rewrite(new TextEncoder().encode(file), { path: `a.${format}`, format }, [edit]);
  return { text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes), why: refused.map(({ why }) => why) };
}

describe("words that have more than words between them are left alone, and no fix is offered for them", () => {
  test.each<[what: string, format: Format, file: string, words: string]>([
    ["a cue's number and timing", "srt", cues("I går kom landets gamla första", "minister till staden."), "första minister"],
    ["a line end of a cue", "srt", cues("I går kom första\nminister till staden."), "första minister"],
    ["a tag in a cue", "srt", cues("Sedan kom <i>första</i> minister hem."), "första minister"],
    ["a break in a cue, as Aegisub writes it", "srt", cues("Sedan kom första\\Nminister hem."), "första minister"],
    ["a tag in a cue of WebVTT", "vtt", vtt("Sedan kom <i>första</i> minister hem."), "första minister"],
    ["a moment of karaoke", "vtt", vtt("Sedan kom första <00:01.500>minister hem."), "första minister"],
    ["half of the words in bold", "markdown", "Sedan kom **första** minister hem.\n", "första minister"],
    ["half of the words in a link", "markdown", "Sedan kom [första](https://a.example) minister hem.\n", "första minister"],
    ["a comment", "markdown", "Sedan kom första<!-- ? --> minister hem.\n", "första minister"],
    ["the mark of a quotation", "markdown", "> Sedan kom första\n> minister hem.\n", "första minister"],
    ["half of a word in italics", "markdown", "Sedan kom *Anna*s bror hem.\n", "Annas"],
    ["an element", "mdx", "Sedan kom <b>första</b> minister hem.\n", "första minister"],
    ["a tag", "html", "<p>Sedan kom <b>första</b> minister hem.</p>", "första minister"],
    ["a comment of HTML", "html", "<p>Sedan kom första<!-- ? --> minister hem.</p>", "första minister"],
  ])("%s (%s)", async (_, format, file, words) => {
    const { article, span, ...place } = found(file, format, words);
    expect(place.isPlain).toBe(false);
    const done = await written(file, format, { span, text: "Brandt" });
    expect(done.text).toBe(article.source);
    expect(done.why).toEqual([expect.stringContaining("between the words")]);
  });
});

describe("plain words are mended, whatever stands around them", () => {
  test.each<[what: string, format: Format, file: string, words: string, after: string]>([
    ["a whole tag around them", "html", "<p>Sedan kom <b>första minister</b> hem.</p>", "första minister", "<p>Sedan kom <b>Brandt</b> hem.</p>"],
    ["emphasis around them", "markdown", "Sedan kom *första minister* hem.\n", "första minister", "Sedan kom *Brandt* hem.\n"],
    ["a wrapped line", "markdown", "Sedan kom första\nminister hem.\n", "första minister", "Sedan kom Brandt hem.\n"],
    ["a wrapped line of HTML", "html", "<p>Sedan kom första\r\n   minister hem.</p>", "första minister", "<p>Sedan kom Brandt hem.</p>"],
    ["a reference in them", "html", "<p>Sedan kom Ek&nbsp;&amp; Co hem.</p>", "Ek & Co", "<p>Sedan kom Brandt hem.</p>"],
    ["an escape in them", "markdown", "Sedan kom Ek \\* Co hem.\n", "Ek * Co", "Sedan kom Brandt hem.\n"],
    ["a low line in a word", "markdown", "Kör ek_lund nu.\n", "ek_lund", "Kör Brandt nu.\n"],
    ["letters in pieces", "text", "Sedan kom O\u0308berg hem.\n", "Öberg", "Sedan kom Brandt hem.\n"],
    ["a line end between Chinese characters", "markdown", "昨天国家\n主席到访。\n", "国家主席", "昨天Brandt到访。\n"],
    ["a tag around a cue", "vtt", vtt("<v Eva>Sedan kom första minister.</v>"), "första minister", vtt("<v Eva>Sedan kom Brandt.</v>")],
  ])("%s (%s)", async (_, format, file, words, after) => {
    const { span, ...place } = found(file, format, words);
    expect(place.isPlain).toBe(true);
    expect(await written(file, format, { span, text: "Brandt" })).toEqual({ text: after, why: [] });
  });
});

describe("new words are written as the format writes words", () => {
  test.each<[format: Format, file: string, text: string, after: string]>([
    ["html", "<p>Bolaget Ek ror.</p>", "R&B <Ek>", "<p>Bolaget R&amp;B &lt;Ek&gt; ror.</p>"],
    ["vtt", vtt("Bolaget Ek ror."), "R&B", vtt("Bolaget R&amp;B ror.")],
    ["srt", cues("Bolaget Ek ror."), "R&B", cues("Bolaget R&B ror.")],
    ["text", "Bolaget Ek ror.\n", "R&B <*Ek*>", "Bolaget R&B <*Ek*> ror.\n"],
    ["markdown", "Bolaget Ek ror.\n", "R&B; <Ek>", "Bolaget R&amp;B; &lt;Ek> ror.\n"],
    ["markdown", "Bolaget Ek ror.\n", "1. FC Ek & Co", "Bolaget 1. FC Ek & Co ror.\n"],
  ])("%s: %j with %j", async (format, file, text, after) => {
    expect(await written(file, format, { span: found(file, format, "Ek").span, text })).toEqual({ text: after, why: [] });
    expect(read(after, format, "sv").segments.map((segment) => segment.text).join(" ")).toContain(text);
  });

  test.each<[format: Format, file: string, text: string]>([
    ["markdown", "Bolaget Ek ror.\n", "*Ek*"],
    ["markdown", "Bolaget Ek ror.\n", "Ek[1]"],
    ["markdown", "Ek ror.\n", "1. FC Ek"],
    ["markdown", "> Ek ror.\n", "# Ek"],
    ["mdx", "Bolaget Ek ror.\n", "{ek}"],
    ["srt", cues("Bolaget Ek ror."), "<i>Ek"],
  ])("%s: in %j %j would be markup, so it is refused", async (format, file, text) => {
    expect(await written(file, format, { span: found(file, format, "Ek").span, text })).toEqual({ text: file, why: ["the new words would be read as markup there"] });
  });

  test("a comment goes in as it is", async () => {
    const edit: Edit = { span: { start: 0, end: 0 }, text: "<!-- samma-disable-next-block -->\n", markup: true };
    expect((await written("<p>Ek ror.</p>", "html", edit)).text).toBe("<!-- samma-disable-next-block -->\n<p>Ek ror.</p>");
  });
});
