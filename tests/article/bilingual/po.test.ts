import { describe, expect, it } from "vitest";
import { linked, readAs, texts, under } from "./reading.ts";

const header = (language = "sv"): string => `msgid ""\nmsgstr ""\n"Project-Id-Version: x\\n"\n"Language: ${language}\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n`;

describe("PO", () => {
  it("links each message with its translation; the language comes from the header, English from the format", async () => {
    const set = await readAs("po", `${header("pt_BR")}msgid "The lamp"\nmsgstr "A lâmpada"\n`);
    expect(set.articles.map(({ language }) => language)).toEqual(["en", "pt-BR"]);
    expect(linked(set)).toEqual(["The lamp | A lâmpada"]);
  });

  it("puts the lines of a text together, undoes its escapes, and knows where each letter stands", async () => {
    const set = await readAs("po", `${header()}msgid ""\n"The \\"lamp\\" of\\n"\n"V\\303\\251k"\nmsgstr ""\n"\\"Lampan\\" på\\n"\n"\\tVik\\x21"\n`.replace("\\303\\251", "i"));
    expect(texts(set.articles[1]!)).toEqual(['"Lampan" på Vik!']);
    expect(under(set.articles[1]!, '"Lampan"')).toBe('\\"Lampan\\"');
    expect(under(set.articles[1]!, "Vik!")).toBe("Vik\\x21");
  });

  it("takes escaped bytes for the letters they make", async () => {
    const set = await readAs("po", `${header()}msgid "x"\nmsgstr "H\\303\\245kans b\\xc3\\xa5t \\360\\235\\204\\236"\n`);
    expect(texts(set.articles[1]!)).toEqual(["Håkans båt 𝄞"]);
    expect(under(set.articles[1]!, "båt")).toBe("b\\xc3\\xa5t");
  });

  it.each([
    ["%s and %1$d and %-5.2f of %(count)s", "\uFFFC and \uFFFC and \uFFFC of \uFFFC"],
    ["{name} has {0}, {{ more }} and ${total}", "\uFFFC has \uFFFC, \uFFFC and \uFFFC"],
    ["{n, plural, one {# lamp} other {# lamps}} burn", "\uFFFC burn"],
    ["The <b>lamp</b>s<br/>burn", "The lamps burn"],
    ["Open <filename>a</filename> at <place>", "Open a at \uFFFC"],
    ["Use `samma` and ``check`` at :ref:`home`", "Use \uFFFC and \uFFFC at \uFFFC"],
    ["`%s' needs 3 arguments before `%s'", "`\uFFFC' needs 3 arguments before `\uFFFC'"],
    ["Fish &amp; chips&nbsp;today", "Fish & chips today"],
    ["50 % of it, 100%!", "50 % of it, 100%!"],
    ["%50 artış, %20'si", "%50 artış, %20'si"],
    ["a < b and b > a", "a < b and b > a"],
  ])("%s: codes are no words", async (written, text) => {
    expect(texts((await readAs("po", `msgid "${written}"\nmsgstr ""\n`)).articles[0]!)).toEqual([text]);
  });

  it("leaves out fuzzy, empty and obsolete translations, and earlier sources", async () => {
    const set = await readAs("po", `${header()}#, fuzzy, c-format\n#| msgid "Old"\nmsgid "New %s"\nmsgstr "Gammal %s"\n\nmsgid "Open"\nmsgstr ""\n\n#~ msgid "Gone"\n#~ msgstr "Borta"\n\nmsgid "Lamp"\nmsgstr "Lampa"\n`);
    expect(linked(set)).toEqual(["Lamp | Lampa"]);
    expect(texts(set.articles[0]!)).toEqual(["New \uFFFC", "Open", "Lamp"]);
    expect(texts(set.articles[1]!)).toEqual(["Lampa"]);
  });

  it.each(["#~ msgid", "#~msgctxt \"old\"\n#~ msgid", "#~| msgid \"older\"\n#~ msgid"])("takes the flags of an obsolete message for no other's: %j", async (begins) => {
    const set = await readAs("po", `${header()}#, fuzzy\n${begins} "Gone"\n#~ msgstr "Borta"\n\nmsgid "Lamp"\nmsgstr "Lampa"\n\n#, fuzzy\nmsgid "Boat"\nmsgstr "Lampa"\n`);
    expect(linked(set)).toEqual(["Lamp | Lampa"]);
  });

  it.each([
    ["two forms", ["%d båt", "%d båtar"], ["\uFFFC boat | \uFFFC båt", "\uFFFC boats | \uFFFC båtar"]],
    ["one form, as Japanese has", ["%d 艘の船"], ["\uFFFC boats | \uFFFC 艘の船"]],
    ["three forms, as Polish has", ["%d łódź", "%d łodzie", "%d łodzi"], ["\uFFFC boat | \uFFFC łódź", "\uFFFC boats | \uFFFC łodzi"]],
    ["six forms, as Arabic has", ["a0", "b1", "c2", "d3", "e4", "f5"], ["\uFFFC boat | b1", "\uFFFC boats | f5"]],
  ])("links plural forms: %s", async (_, forms, pairs) => {
    const set = await readAs("po", `${header()}msgid "%d boat"\nmsgid_plural "%d boats"\n${forms.map((form, index) => `msgstr[${index}] "${form}"\n`).join("")}`);
    expect(linked(set)).toEqual(pairs);
    expect(set.articles[1]!.segments).toHaveLength(forms.length);
  });

  it("tells messages of one text apart by their context, with or without blank lines between", async () => {
    const set = await readAs("po", `${header()}msgctxt "verb"\nmsgid "Land"\nmsgstr "Landa"\nmsgctxt "noun"\nmsgid "Land"\nmsgstr "Land"\n`);
    expect(set.articles[1]!.segments.map(({ id, text }) => [id, text])).toEqual([["verb", "Landa"], ["noun", "Land"]]);
  });

  it("reads a template as a text without translations", async () => {
    const { articles, links } = await readAs("po", `#, fuzzy\nmsgid ""\nmsgstr ""\n"Language: \\n"\n\nmsgid "The lamp burns."\nmsgstr ""\n`, { source: "da" });
    expect(articles.map(({ language, readOnly }) => [language, readOnly])).toEqual([["da", undefined]]);
    expect(links).toBeUndefined();
  });

  it("keeps to the line ends of the file", async () => {
    const set = await readAs("po", `${header()}msgid "Lamp"\nmsgstr ""\n"Lam"\n"pa"\n`.replaceAll("\n", "\r\n"));
    expect(texts(set.articles[1]!)).toEqual(["Lampa"]);
    expect(under(set.articles[1]!, "Lampa")).toBe('Lam"\r\n"pa');
  });

  it("cuts paragraphs apart inside one message", async () => {
    const set = await readAs("po", `${header()}msgid "A lamp\\n\\nA boat"\nmsgstr "En lampa\\n\\nEn båt"\n`);
    expect(linked(set)).toEqual(["A lamp / A boat | En lampa / En båt"]);
  });
});
