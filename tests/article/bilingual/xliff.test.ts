import { describe, expect, it } from "vitest";
import { linked, readAs, texts, under, unit1, xliff1 } from "./reading.ts";

describe("XLIFF 1.2", () => {
  it("gives an article a language, linked unit by unit, with the places of their letters", async () => {
    const set = await readAs("xliff", xliff1('<trans-unit id="a"><source>The lamp &amp; the boat</source><target>Lampan &#38; båten</target><note>nothing to read</note></trans-unit>'));
    expect(set.articles.map(({ language, readOnly = false }) => [language, readOnly])).toEqual([["en", true], ["sv", false]]);
    expect(linked(set)).toEqual(["The lamp & the boat | Lampan & båten"]);
    expect(under(set.articles[1]!, "båten")).toBe("båten");
    expect(under(set.articles[1]!, "Lampan & b")).toBe("Lampan &#38; b");
    expect(set.articles[1]!.segments[0]!.id).toBe("a");
  });

  it.each([
    ["what is around words is no part of them", 'Sala <g id="1">To</g>kyo', "Sala Tokyo"],
    ["codes that begin and end have no width", 'A<bpt id="1">&lt;b&gt;</bpt>lamp<ept id="1">&lt;/b&gt;</ept>s', "Alamps"],
    ["a value parts words", 'Call <ph id="1">{name}</ph> now', "Call \uFFFC now"],
    ["a picture parts words", 'North<x id="1"/>Quay', "North\uFFFCQuay"],
    ["a line break is white space", 'North<x id="1" ctype="lb"/>Quay', "North Quay"],
    ["so is one that only its content tells", 'North<ph id="1">&lt;br/&gt;</ph>Quay', "North Quay"],
    ["Angular's tags are told by their text", '<x id="START_LINK" equiv-text="&lt;a&gt;"/>North<x id="CLOSE_LINK" equiv-text="&lt;/a&gt;"/>s', "Norths"],
    ["a title inside a code is not the sentence", 'The <bpt id="1">&lt;a title="<sub>Open</sub>"&gt;</bpt>lamp<ept id="1">&lt;/a&gt;</ept>', "The lamp"],
    ["what must not be translated is a gap", 'Run <mrk mtype="protected">samma</mrk> now', "Run \uFFFC now"],
    ["tags written as text are codes as well", "The &lt;b&gt;lamp&lt;/b&gt;s burn", "The lamps burn"],
    ["CDATA is text", "<![CDATA[The <b>lamp</b> & the boat]]>", "The lamp & the boat"],
    ["comments inside are passed over", "The <!-- old --> lamp", "The lamp"],
    ["white space folds, whatever xml:space says", "The\n   lamp", "The lamp"],
    ["tracked deletions are gone", 'The <mrk mtype="x-sdl-deleted">old</mrk><mrk mtype="x-sdl-added">new</mrk> lamp', "The new lamp"],
  ])("%s", async (_, source, text) => {
    const set = await readAs("xliff", xliff1(unit1(source, "Mål")));
    expect(texts(set.articles[0]!)).toEqual([text]);
  });

  it("takes the segments a tool made as they are, and pairs them by their number", async () => {
    const unit = '<trans-unit id="u"><source>One. Two. And so on.</source><seg-source><g id="1"><mrk mtype="seg" mid="0">One. Two.</mrk> <mrk mtype="seg" mid="1">And so on.</mrk></g></seg-source><target><mrk mtype="seg" mid="1">Och så vidare.</mrk> <mrk mtype="seg" mid="0">Ett. Två.</mrk></target></trans-unit>';
    const set = await readAs("xliff", xliff1(unit));
    expect(linked(set)).toEqual(["One. Two. | Ett. Två.", "And so on. | Och så vidare."]);
    expect(set.articles[0]!.segments.map(({ id }) => id)).toEqual(["u:0", "u:1"]);
  });

  it("reads what the translation alone has, where it stands there", async () => {
    const part = (mid: string, text: string): string => `<mrk mtype="seg" mid="${mid}">${text}</mrk> `;
    const unit = `<trans-unit id="u"><source>x</source><seg-source>${part("1", "One.")}${part("2", "Two.")}</seg-source><target>${part("0", "Noll.")}${part("1", "Ett.")}${part("1b", "Ett och ett halvt.")}${part("2", "Två.")}${part("3", "Tre.")}</target></trans-unit>`;
    const set = await readAs("xliff", xliff1(unit));
    expect(set.articles[1]!.segments.map(({ id, text }) => [id, text])).toEqual([["u:0", "Noll."], ["u:1", "Ett."], ["u:1b", "Ett och ett halvt."], ["u:2", "Två."], ["u:3", "Tre."]]);
    expect(linked(set)).toEqual(["One. | Ett.", "Two. | Två."]);
  });

  it("reads a code of a hundred thousand letters that is no tag", async () => {
    const set = await readAs("xliff", xliff1(unit1(`A <ph id="1">&lt;${"a".repeat(100_000)}</ph> b`, "Mål")));
    expect(texts(set.articles[0]!)).toEqual(["A \uFFFC b"]);
  });

  it("cuts a unit that no tool segmented into sentences, in one link", async () => {
    const set = await readAs("xliff", xliff1(unit1("The lamp burns. The boat waits.", "Lampan brinner, båten väntar.")));
    expect(linked(set)).toEqual(["The lamp burns. / The boat waits. | Lampan brinner, båten väntar."]);
  });

  it("leaves out suggestions, kept units, and texts nobody has translated yet", async () => {
    const set = await readAs("xliff", xliff1(`
      <trans-unit id="1"><source>Lamp</source><target>Lampa</target><alt-trans><source>Lamps</source><target>Lampor</target></alt-trans></trans-unit>
      <trans-unit id="2" translate="no"><source>CODE-1</source><target>CODE-1</target></trans-unit>
      <group translate="no"><trans-unit id="3"><source>CODE-2</source></trans-unit><trans-unit id="4" translate="yes"><source>Quay</source><target>Kaj</target></trans-unit></group>
      <trans-unit id="5"><source>Boat</source><target></target></trans-unit>
      <trans-unit id="6"><source>Storm</source></trans-unit>
      <trans-unit id="7"><source>Winter road</source><target state="new">Winter road</target></trans-unit>
      <trans-unit id="8"><source>Ferry</source><target state="needs-translation">Färja?</target></trans-unit>`));
    expect(linked(set)).toEqual(["Lamp | Lampa", "Quay | Kaj"]);
    expect(texts(set.articles[0]!)).toEqual(["Lamp", "Quay", "Boat", "Storm", "Winter road", "Ferry"]);
    expect(texts(set.articles[1]!)).toEqual(["Lampa", "Kaj"]);
  });

  it("misses the text of a unit that is said to be done", async () => {
    const set = await readAs("xliff", xliff1('<trans-unit id="1" approved="yes"><source>The lamp burns.</source><target/></trans-unit><trans-unit id="2"><source>The boat waits.</source><target>Båten väntar.</target></trans-unit>'));
    expect(linked(set)).toEqual(["The lamp burns. | ", "The boat waits. | Båten väntar."]);
  });

  it("reads all files of a document, in several target languages", async () => {
    const file = (target: string, text: string): string => `<file original="a" datatype="x" source-language="EN-us" target-language="${target}"><body>${unit1("Lamp", text)}</body></file>`;
    const set = await readAs("xliff", `<xliff version="1.2">${file("sv_SE", "Lampa")}${file("th", "โคมไฟ")}</xliff>`);
    expect(set.articles.map(({ language }) => language)).toEqual(["en-US", "sv-SE", "th"]);
    expect([linked(set, 0), linked(set, 1)]).toEqual([["Lamp | Lampa"], ["Lamp | โคมไฟ"]]);
  });

  it("reads Trados' and memoQ's dialects: their states and their prefixes", async () => {
    const trados = '<trans-unit id="5f0c1d2e-0000-4000-8000-000000000001"><source>One. Two.</source><seg-source><mrk mtype="seg" mid="41">One.</mrk><mrk mtype="seg" mid="42">Two.</mrk></seg-source><target><mrk mtype="seg" mid="41">Ett.</mrk><mrk mtype="seg" mid="42">Two.</mrk></target><sdl:seg-defs xmlns:sdl="x"><sdl:seg id="41" conf="Translated"/><sdl:seg id="42"/></sdl:seg-defs></trans-unit>';
    const set = await readAs("xliff", xliff1(trados));
    expect(linked(set)).toEqual(["One. | Ett."]);
    expect(set.articles[0]!.segments.map(({ id }) => id)).toEqual(["41", "42"]);
    const memoq = await readAs("xliff", xliff1('<trans-unit id="1" mq:status="NotStarted" xmlns:mq="m"><source>Lamp</source><target>Lamp</target></trans-unit><trans-unit id="2" mq:status="ManuallyConfirmed" xmlns:mq="m"><source>Boat</source><target></target></trans-unit><trans-unit id="3"><source>Quay</source><target>Kaj</target></trans-unit>'));
    expect(linked(memoq)).toEqual(["Boat | ", "Quay | Kaj"]);
  });

  it("tells headings, items and cells by what they were", async () => {
    const kinds = ["x-html-h2", "title", "x-li", "cell", "string"];
    const set = await readAs("xliff", xliff1(kinds.map((type) => `<trans-unit id="${type}" restype="${type}"><source>Lamp</source></trans-unit>`).join("")));
    expect(set.articles[0]!.segments.map(({ kind }) => kind)).toEqual(["heading", "heading", "list-item", "table-cell", "prose"]);
  });

  it("takes the language of a translation from the user, else from its words, where the file is silent", async () => {
    const silent = xliff1(unit1("The keeper lights the lamp every night.", "Fyrvaktaren tänder lampan varje natt, också när det stormar."), 'source-language="en"');
    expect((await readAs("xliff", silent)).articles[1]!.language).toBe("sv");
    expect((await readAs("xliff", silent, { target: "nb" })).articles[1]!.language).toBe("nb");
  });
});

describe("XLIFF 2", () => {
  const document = (units: string): string => `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.1" version="2.1" srcLang="en" trgLang="de"><file id="f">${units}</file></xliff>`;

  it("takes segments as units, without what stands between them and what modules suggest", async () => {
    const set = await readAs("xliff", document(`<unit id="u" name="intro"><notes><note>x</note></notes>
      <mtc:matches xmlns:mtc="m"><mtc:match ref="#1"><source>Old</source><target>Alt</target></mtc:match></mtc:matches>
      <segment id="s1"><source>The lamp burns.</source><target>Die Lampe brennt.</target></segment><ignorable><source> </source></ignorable>
      <segment id="s2"><source>The boat waits.</source><target>Das Boot wartet.</target></segment></unit>`));
    expect(linked(set)).toEqual(["The lamp burns. | Die Lampe brennt.", "The boat waits. | Das Boot wartet."]);
    expect(set.articles[0]!.segments.map(({ id }) => id)).toEqual(["intro:s1", "intro:s2"]);
  });

  it.each([
    ["spans have no width", '<pc id="1">Lamp</pc>s', "Lamps"],
    ["so have their loose ends", '<sc id="1"/>Lamp<ec startRef="1"/>s', "Lamps"],
    ["a code is told by its data", 'North<ph id="1" dataRef="d"/>Quay', "North Quay"],
    ["or by what it stands for", 'Hello <ph id="1" equiv="{name}"/>', "Hello \uFFFC"],
    ["or by its kind", 'A<ph id="1" type="fmt" subType="xlf:lb"/>B', "A B"],
    ["a character that XML cannot hold parts words", 'A<cp hex="0001"/>B', "A\uFFFCB"],
    ["kept terms are gaps", 'Run <mrk id="m" translate="no">samma</mrk>', "Run \uFFFC"],
  ])("%s", async (_, source, text) => {
    const set = await readAs("xliff", document(`<unit id="u"><originalData><data id="d">&lt;br></data></originalData><segment><source>${source}</source></segment></unit>`));
    expect(texts(set.articles[0]!).map((one) => one.replace(/ $/u, ""))).toEqual([text]);
  });

  it("heeds translate and state, on whatever level they stand", async () => {
    const segment = (source: string, target: string, state = ""): string => `<segment${state}><source>${source}</source><target>${target}</target></segment>`;
    const set = await readAs("xliff", document(`<group id="g" translate="no"><unit id="a">${segment("KEEP", "KEEP")}</unit><unit id="b" translate="yes">${segment("Quay", "Kai")}</unit></group>
      <unit id="c">${segment("Winter road", "Winter road", ' state="initial"')}</unit><unit id="d">${segment("The boat waits.", "", ' state="final"')}</unit><unit id="e">${segment("Storm", "")}</unit>`));
    expect(linked(set)).toEqual(["Quay | Kai", "The boat waits. | "]);
  });
});
