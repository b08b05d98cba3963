import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, samma, textOf } from "./harness.ts";
import { gitEnv, repositoryWith } from "./repository.ts";

const glossary = `concepts:
  - id: harbour-office
    terms: { en: [Harbour Office, { term: Port Office, status: deprecated }], sv: [Hamnkontoret, { term: Hamnverket, status: deprecated }], th: สำนักงานท่าเรือ }
`;
const header = 'msgid ""\nmsgstr ""\n"Language: sv\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n';
const po = `${header}#: quay.c:12
#, c-format
msgid "The Port Office opened \\"%s\\" on Monday."
msgstr ""
"Hamnverket öppnade "
"\\"%s\\" på måndagen."

# A note of a translator's.
msgctxt "menu"
msgid "Not translated yet"
msgstr ""
`;
const xliff = `<?xml version="1.0" encoding="UTF-8"?>\r\n<xliff version="1.2"><file original="a.docx" datatype="x" source-language="en" target-language="sv"><body>\r
<trans-unit id="u1"><source>The <g id="1">Harbour Office</g> is open &amp; warm.</source><target>Det är öppet &amp; varmt på <g id="1">Hamnverket</g>.</target></trans-unit>\r
</body></file></xliff>\r\n`;
const tmx = `<tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>The Harbour Office sells 45 tickets.</seg></tuv><tuv xml:lang="sv"><seg>Hamnkontoret säljer 54 biljetter.</seg></tuv><tuv xml:lang="th"><seg>สำนักงานท่าเรือขายตั๋ว 45 ใบ</seg></tuv></tu></body></tmx>`;

interface Found {
  readonly rule: string;
  readonly path: string;
  readonly language: string;
  readonly unit?: string;
  readonly actual: string;
  readonly fix?: object;
  readonly message: string;
  readonly range: { readonly start: { readonly line: number; readonly column: number } };
}
interface Checked {
  readonly sets: readonly { readonly id: string; readonly articles: readonly { readonly path: string; readonly language: string }[]; readonly alignments: readonly { readonly beads: number }[] }[];
  readonly findings: readonly Found[];
  readonly suppressed: { readonly baseline: number; readonly inline: number; readonly unchanged?: number };
}
async function check(cwd: string, ...args: string[]): Promise<Checked & { readonly err: string }> {
  const { out, err } = await samma(["check", "-f", "json", ...args], { cwd, env: gitEnv });
  return { ...(JSON.parse(out) as Checked), err };
}
const where = ({ rule, path, range: { start } }: Found): string => `${rule} ${path}:${start.line}:${start.column}`;
const files = { "po/sv.po": po, "news.xlf": xliff, "memory.tmx": tmx, "news.en.txt": "The Harbour Office is open.\n", "news.sv.txt": "Hamnkontoret är öppet.\n", "glossary/names.yaml": glossary };

describe("bilingual files in samma check", () => {
  it("are found in folders beside articles, a set each, and point into the file", async () => {
    const { sets, findings, err } = await check(await folderWith(files), ".");
    expect(err).toBe("");
    expect(sets.map(({ id, articles }) => `${id}: ${articles.map(({ language }) => language).join(" ")}`)).toEqual(["news: en sv", "memory.tmx: en sv th", "news.xlf: en sv", "po/sv.po: en sv"]);
    expect(findings.map(where)).toEqual(["number-mismatch memory.tmx:1:168", "deprecated-term news.xlf:3:136", "deprecated-term po/sv.po:8:12", "deprecated-term po/sv.po:10:2"]);
    expect(findings.map(({ unit }) => unit)).toEqual([undefined, "u1", undefined, undefined]);
  });

  it("say nothing of what is not translated yet, and miss what is said to be done", async () => {
    const cwd = await folderWith({ "a.xlf": xliff.replaceAll("Hamnverket", "Hamnkontoret").replace("</body>", '<trans-unit id="u2"><source>Two ferries leave from it every hour.</source><target/></trans-unit><trans-unit id="u3" approved="yes"><source>A ticket costs 45 kronor and is sold on board.</source><target/></trans-unit></body>') });
    const { findings } = await check(cwd, ".");
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([["missing-segment", "a sentence of the English text missing here"]]);
  });

  it("mend the translation and nothing else; the source is read only", async () => {
    const cwd = await folderWith(files);
    const { findings } = await check(cwd, ".");
    expect(findings.filter(({ fix }) => fix !== undefined).map(where)).toEqual(["deprecated-term news.xlf:3:136", "deprecated-term po/sv.po:10:2"]);
    const dry = await samma(["check", "po", "--fix", "--dry-run"], { cwd });
    expect(dry.out).toContain('+"Hamnkontoret öppnade "');
    await samma(["check", ".", "--fix"], { cwd });
    expect(await textOf(cwd, "po/sv.po")).toBe(po.replace("Hamnverket", "Hamnkontoret"));
    expect(await textOf(cwd, "news.xlf")).toBe(xliff.replace("Hamnverket", "Hamnkontoret"));
    expect(await textOf(cwd, "memory.tmx")).toBe(tmx);
  });

  it("are waived by the suppression file, and PO by a translator's comment", async () => {
    const cwd = await folderWith({ "a.sv.po": po, "b.xlf": xliff, "glossary/names.yaml": glossary });
    await samma(["check", ".", "--suppress-all"], { cwd });
    expect(await check(cwd, ".")).toMatchObject({ findings: [], suppressed: { baseline: 3 } });
    const commented = await folderWith({ "a.sv.po": po.replace("#: quay", "# samma-disable-next-block deprecated-term -- its old name\n#: quay"), "glossary/names.yaml": glossary });
    const { findings, suppressed, err } = await check(commented, ".");
    expect(findings.map(({ language }) => language)).toEqual(["en"]);
    expect([suppressed.inline, err]).toEqual([1, ""]);
  });

  it("say once what is wrong with a source that several catalogues share, and accept it in all of them", async () => {
    const cwd = await folderWith({ "po/da.po": po.replace("Language: sv", "Language: da"), "po/sv.po": po, "glossary/names.yaml": glossary });
    const { findings } = await check(cwd, ".", "--rule", "deprecated-term");
    expect(findings.map(where)).toEqual(["deprecated-term po/da.po:8:12", "deprecated-term po/sv.po:10:2"]);
    await samma(["check", ".", "--suppress-all"], { cwd });
    expect((await check(cwd, "po/sv.po", "--rule", "deprecated-term")).findings).toEqual([]);
  });

  it("keep a finding's fingerprint when units come before it", async () => {
    const cwd = await folderWith({ "a.xlf": xliff, "glossary/names.yaml": glossary });
    await samma(["check", ".", "--suppress-all"], { cwd });
    await writeFile(join(cwd, "a.xlf"), xliff.replace("<body>", "<body><trans-unit id='u0'><source>Good morning.</source><target>God morgon.</target></trans-unit>"));
    expect((await check(cwd, ".")).findings).toEqual([]);
  });

  const rows = [
    ["The keeper lit the lamp before the storm came in.", "Fyrvaktaren tände lampan innan stormen kom in."],
    ["Two ferries leave the island every morning.", "Två färjor lämnar ön varje morgon."],
    ["The school bought new books for its library.", "Skolan köpte nya böcker till sitt bibliotek."],
    ["Her grandmother baked bread with rye and honey.", "Hennes mormor bakade bröd med råg och honung."],
    ["The museum is closed during the winter.", "Museet är stängt under vintern."],
    ["A red fox crossed the road behind the church.", "En röd räv korsade vägen bakom kyrkan."],
  ] as const;
  const catalogue = (order: readonly number[]): string => header + rows.map(([source], index) => `msgid "${source}"\nmsgstr "${rows[order[index]!]![1]}"\n`).join("\n");

  it("are told where two translations changed places", async () => {
    const { findings } = await check(await folderWith({ "a.sv.po": catalogue([0, 1, 3, 2, 4, 5]), "b.sv.po": catalogue([0, 1, 2, 3, 4, 5]) }), ".");
    expect(findings.map(({ message, ...found }) => `${where(found as Found)} ${message}`)).toEqual([
      "misaligned-segment a.sv.po:13:9 linked with the wrong English text: the translation that fits stands one unit further on",
      "misaligned-segment a.sv.po:16:9 linked with the wrong English text: the translation that fits stands one unit back",
    ]);
  });

  it("are looked at when they are staged, and what did not change is left out", async () => {
    const { folder, git, write } = await repositoryWith({ "a.sv.po": po, "b.sv.po": po, "glossary/names.yaml": glossary });
    write({ "a.sv.po": `${po}\nmsgid "Two ferries wait at the Harbour Office."\nmsgstr "Två färjor väntar vid Hamnverket."\n` });
    git("add", "a.sv.po");
    const { sets, findings, suppressed } = await check(folder, "--staged");
    expect(sets.map(({ id }) => id)).toEqual(["a.sv.po"]);
    expect(findings.map(where)).toEqual(["deprecated-term a.sv.po:19:31"]);
    expect(suppressed.unchanged).toBe(2);
  });
});

describe("bilingual files whose source the settings name", () => {
  it("are compared with what they were in that language", async () => {
    const german = (more: string): string => `${header}msgid "In dem kleinen Hafen liegen 30 Boote."\nmsgstr "I den lilla hamnen ligger 40 båtar."\n${more}`;
    const { folder, git, write } = await repositoryWith({ "a.sv.po": german(""), "samma.config.yaml": "source: de\n" });
    write({ "a.sv.po": german('\nmsgid "Die Fahrkarte kostet 45 Kronen und wird an Bord verkauft."\nmsgstr "Färjebiljetten kostar 54 kronor och säljs ombord på båten."\n') });
    for (const how of [["--since", "HEAD"], ["--staged"]]) {
      git("add", "a.sv.po");
      const { sets, findings, suppressed } = await check(folder, ...how);
      expect(sets[0]!.articles.map(({ language }) => language)).toEqual(["de", "sv"]);
      expect(findings.map(where)).toEqual(["number-mismatch a.sv.po:10:31"]);
      expect(suppressed.unchanged).toBe(1);
    }
  });
});

describe("bilingual files elsewhere", () => {
  it("are read unit by unit", async () => {
    const cwd = await folderWith({ "memory.tmx": tmx, "a.sv.po": po });
    const { out } = await samma(["read", "memory.tmx"], { cwd });
    expect(out.split("\n").map((line) => line.trim())).toEqual(["1 ¶ en The Harbour Office sells 45 tickets.", "1   sv Hamnkontoret säljer 54 biljetter.", "1   th สำนักงานท่าเรือขายตั๋ว 45 ใบ", "memory.tmx: tmx, English 1 segment, Swedish 1 segment, Thai 1 segment; linked: en-sv 1 unit, en-th 1 unit", ""]);
    const json = JSON.parse((await samma(["read", "a.sv.po", "-f", "json"], { cwd })).out) as { versions: { language: string; segments: { id?: string }[] }[]; links: { units: object[] }[] };
    expect(json.versions.map(({ language, segments }) => [language, segments.map(({ id }) => id)])).toEqual([["en", [undefined, "menu"]], ["sv", [undefined]]]);
    expect(json.links[0]!.units).toEqual([{ source: [0], target: [0] }]);
  });

  it("give their own alignment; of several translations the one asked for", async () => {
    const cwd = await folderWith({ "memory.tmx": tmx, "a.sv.po": po });
    expect((await samma(["align", "a.sv.po"], { cwd })).out).toMatch(/^\[0\]:\[0\]:0\.\d+\n$/u);
    expect((await samma(["align", "memory.tmx"], { cwd })).err).toContain("samma align memory.tmx --lang sv");
    expect((await samma(["align", "memory.tmx", "--lang", "th", "-f", "tsv"], { cwd })).out).toContain("สำนักงานท่าเรือ");
    expect((await samma(["align", "a.sv.po", "memory.tmx"], { cwd })).err).toContain("Name it alone");
  });

  it("have nothing to pair", async () => {
    const cwd = await folderWith({ ...files, "other.txt": "Färjan väntar vid kajen och alla går ombord.\n" });
    expect(await samma(["pair", "memory.tmx", "news.xlf"], { cwd })).toMatchObject({ code: 2, err: expect.stringContaining("nothing to pair") as string });
    const { err, code } = await samma(["pair", "."], { cwd });
    expect([code, err]).toEqual([0, "note: 3 bilingual files left out: they are paired in themselves\n"]);
  });

  it("are mined for glossary entries", async () => {
    const units = Array.from({ length: 6 }, (_, index) => `<tu><tuv xml:lang="en"><seg>The Vikhamn Lighthouse was lit on night ${index + 1}.</seg></tuv><tuv xml:lang="sv"><seg>Vikhamns fyr tändes natt ${index + 1}.</seg></tuv></tu>`).join("");
    const { code, out } = await samma(["glossary", "mine", "a.tmx"], { cwd: await folderWith({ "a.tmx": `<tmx version="1.4"><header srclang="en"/><body>${units}</body></tmx>` }) });
    expect(code).toBe(0);
    expect(out).toContain("Vikhamn");
  });

  it("take the language from the name or the user where they do not say it", async () => {
    const bare = 'msgid "The Harbour Office is open"\nmsgstr "Hamnkontoret är öppet"\n';
    const cwd = await folderWith({ "po/sv.po": bare, "news.nb.po": bare, "locale/da/LC_MESSAGES/app.po": bare, "x.po": bare });
    const { sets } = await check(cwd, "po/sv.po", "news.nb.po", "locale/da/LC_MESSAGES/app.po");
    expect(sets.map(({ articles }) => articles[1]!.language)).toEqual(["sv", "nb", "da"]);
    expect((await check(cwd, "x.po", "--lang", "nn")).sets[0]!.articles[1]!.language).toBe("nn");
  });
});
