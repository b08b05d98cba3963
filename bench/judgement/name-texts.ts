import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A text to plant slips in, with its English version, line by line. */
export interface Text {
  readonly id: string;
  readonly language: string;
  readonly lines: readonly string[];
  readonly english: readonly string[];
}

const shared = fileURLToPath(new URL("../../../shared/", import.meta.url));

/** Articles of NTREX-128 (professional news translations), where the shared folder has them. */
function ntrexTexts(): readonly Text[] {
  const folders = { de: "eng-deu", sv: "eng-swe", vi: "eng-vie" };
  return Object.entries(folders).flatMap(([language, folder]) => {
    const at = `${shared}alignment/ntrex/${folder}/`;
    if (!existsSync(at)) return [];
    const read = (path: string): string[] => readFileSync(path, "utf8").split("\n").filter((line) => line.trim() !== "");
    return readdirSync(at).filter((name) => name.endsWith(".tgt")).sort().flatMap((name): Text[] => {
      const english = read(`${at}${name.replace(/tgt$/u, "src")}`);
      const own = { id: `${folder}/${name}`, language, lines: read(at + name), english };
      return language === "de" ? [own, { ...own, language: "en", lines: english }] : [own];
    });
  });
}

/** Lines of one source of the training corpus, cut into texts of some lines each; neighbours are of one article, mostly. */
function corpusTexts(options: { source: string; languages: readonly string[]; lines: number; atMost: number; minimumLength: number }): readonly Text[] {
  const path = `${shared}corpus/groups.jsonl.xz`;
  if (!existsSync(path)) return [];
  const found = execFileSync("sh", ["-c", `xz -dc '${path}' | grep -F '{"s": "${options.source}"'`], { maxBuffer: 1 << 30, encoding: "utf8" });
  const groups = found.split("\n").filter((line) => line !== "").map((line) => (JSON.parse(line) as { t: Readonly<Record<string, string>> }).t);
  return options.languages.flatMap((language) => {
    const both = groups.filter((texts) => texts[language] !== undefined && texts["en"] !== undefined && texts["en"].length > options.minimumLength);
    const texts: Text[] = [];
    for (let from = 0; from + options.lines <= both.length && texts.length < options.atMost; from += options.lines) {
      const part = both.slice(from, from + options.lines);
      texts.push({ id: `${options.source}/${language}/${from}`, language, lines: part.map((group) => group[language]!), english: part.map((group) => group["en"]!) });
    }
    return texts;
  });
}

/** All texts, in a fixed order. */
export function texts(): readonly Text[] {
  return [
    ...ntrexTexts(),
    ...corpusTexts({ source: "xquad", languages: ["ar", "el", "es", "hi", "ru", "th", "tr", "vi", "zh"], lines: 6, atMost: 60, minimumLength: 250 }),
    ...corpusTexts({ source: "news", languages: ["ru", "cs", "fi", "ja", "zh", "tr", "uk", "hi", "fr", "it", "ro", "pl"], lines: 25, atMost: 80, minimumLength: 20 }),
    ...corpusTexts({ source: "tico", languages: ["ar", "id", "fa"], lines: 25, atMost: 40, minimumLength: 20 }),
  ];
}
