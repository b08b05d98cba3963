import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { docx, odt, paragraph, run } from "../article/office/documents.ts";
import { folderWith, samma, textOf } from "./harness.ts";
import { gitEnv, repositoryWith } from "./repository.ts";

const glossary = { "glossary/names.yaml": "concepts:\n  - id: brandt\n    type: person\n    terms: { en: Brandt, sv: [Brandt, { term: Brant, status: deprecated }] }\n" };
const utf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe("documents and subtitles from the command line", () => {
  test("a finding in a DOCX names paragraph and column; --fix mends the runs' words, in a name half in italics, too", async () => {
    const cwd = await folderWith({ ...glossary, "news.en.txt": "Brandt sings.\nBrandt rows.\n", "news.sv.docx": docx(paragraph(run("Olof Brant sjunger.")) + paragraph(run("Br", "<w:i/>") + run("ant ror."))) });
    const found = await samma(["check", ".", "-f", "compact"], { cwd });
    expect(found.out.match(/^news\.sv\.docx:\d+:\d+: error/gmu)).toEqual(["news.sv.docx:1:6: error", "news.sv.docx:2:1: error"]);
    const preview = await samma(["check", ".", "--fix", "--dry-run"], { cwd });
    expect(preview.out).toContain("\n+Olof Brandt sjunger.\n");
    const before = await readFile(join(cwd, "news.sv.docx"));
    const { out, err } = await samma(["check", ".", "--fix"], { cwd });
    expect([out, err]).toEqual([expect.stringContaining("mended 2 findings"), ""]);
    const [old, now] = [unzipSync(before), unzipSync(await readFile(join(cwd, "news.sv.docx")))];
    expect(utf8(now["word/document.xml"]!)).toBe(utf8(old["word/document.xml"]!).replace("Olof Brant", "Olof Brandt").replace("ant ror", "andt ror"));
    expect((await samma(["check", "."], { cwd })).code).toBe(0);
  });

  test("a fix that a document cannot take is said, and the others are made", async () => {
    const terms = { "glossary/names.yaml": "concepts:\n  - id: office\n    terms: { sv: [Hamnverket, { term: Nya kontoret, status: deprecated }] }\n" };
    const cwd = await folderWith({ ...terms, "news.sv.odt": odt('<text:p>Nya <text:a>kontoret</text:a> stängt.</text:p><text:p>Ring Nya kontoret.</text:p>') });
    const { out, err } = await samma(["check", ".", "--fix"], { cwd });
    expect(err).toContain("news.sv.odt:1:1: left for you: the words are in two formats or links");
    expect(out).toContain("mended 1 finding; 1 left for you");
  });

  test("subtitles: --fix keeps byte order mark, CRLF and tags", async () => {
    const film = "\uFEFF1\r\n00:00:01,000 --> 00:00:02,000\r\n<i>Brant</i> ror ut\r\n\r\n2\r\n00:00:02,100 --> 00:00:03,000\r\ntill fyren.\r\n";
    const cwd = await folderWith({ ...glossary, "film.sv.srt": film });
    expect((await samma(["check", ".", "--fix"], { cwd })).out).toContain("mended 1 finding");
    expect(await textOf(cwd, "film.sv.srt")).toBe(film.replace("Brant", "Brandt"));
  });

  test("--staged reads documents from the index, and the earlier ones from the last commit", async () => {
    const repository = await repositoryWith({ ...glossary, "a.sv.docx": docx(paragraph(run("Brant ror.")) + paragraph(run("Han sjunger."))) });
    await writeFile(join(repository.folder, "a.sv.docx"), docx(paragraph(run("Brant ror.")) + paragraph(run("Brant sjunger."))));
    repository.git("add", "-A");
    await writeFile(join(repository.folder, "a.sv.docx"), "not staged");
    const { out } = await samma(["check", "--staged", "-f", "compact"], { cwd: repository.folder, env: gitEnv });
    expect(out.trim().split("\n")).toEqual([expect.stringMatching(/^a\.sv\.docx:2:1: error/u)]);
  });

  test("folders and globs find them; what they are not is said", async () => {
    const cwd = await folderWith({ "a.sv.docx": "text under a wrong name\n", "b.sv.txt": docx(paragraph(run("Hej."))) });
    const wrong = await samma(["check", "a.sv.docx"], { cwd });
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining("no ZIP archive")]);
    const other = await samma(["check", "b.sv.txt"], { cwd });
    expect([other.code, other.err]).toEqual([2, expect.stringContaining("named .docx or .odt")]);
  });
});
