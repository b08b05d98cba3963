import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A text to plant slips in, with its English version, line by line. */
export interface Text {
  readonly id: string;
  readonly language: string;
  readonly lines: readonly string[];
  /** Line n renders line n. */
  readonly english: readonly string[];
}

const shared = fileURLToPath(new URL("../../../shared/", import.meta.url));

/** Articles of NTREX-128 (professional news translations), one line a gold bead, where the shared folder has them. */
function ntrexTexts(language: string): readonly Text[] {
  const folder = { de: "eng-deu", sv: "eng-swe", vi: "eng-vie" }[language];
  const at = `${shared}alignment/ntrex/${folder ?? ""}/`;
  if (folder === undefined || !existsSync(at)) return [];
  const read = (path: string): string[] => readFileSync(path, "utf8").replace(/\n$/u, "").split("\n");
  const indexes = (list: string): number[] => list.split(",").filter((part) => part.trim() !== "").map(Number);
  return readdirSync(at).filter((name) => name.endsWith(".gold")).sort().map((name): Text => {
    const base = at + name.slice(0, -".gold".length);
    const [source, target] = [read(`${base}.src`), read(`${base}.tgt`)];
    const beads = read(`${base}.gold`).flatMap((line): [string, string][] => {
      const bead = /^\[(.*?)\]:\[(.*?)\]/u.exec(line);
      const text = (lines: readonly string[], list: string): string => indexes(list).map((index) => lines[index]!).join(" ");
      return bead === null ? [] : [[text(source, bead[1]!), text(target, bead[2]!)]];
    });
    const both = beads.filter(([english, own]) => english !== "" && own !== "");
    return { id: `${folder}/${name}`, language, lines: both.map(([, own]) => own), english: both.map(([english]) => english) };
  });
}

/** What a run of groups of the training corpus is cut into: neighbours are of one article, mostly. */
interface Cut {
  readonly source: string;
  /** Lines of one text. */
  readonly lines: number;
  /** Shorter English lines are left out: a course's headings, a quiz's questions. */
  readonly shortest: number;
}

const NEWS: Cut = { source: "news", lines: 25, shortest: 30 };
const WIKIPEDIA: Cut = { source: "xquad", lines: 6, shortest: 250 };
const HEALTH: Cut = { source: "tico", lines: 25, shortest: 30 };
const COURSES: Cut = { source: "md", lines: 40, shortest: 60 };

/** Where each language's texts come from: news where there is any. */
const ORIGINS: Readonly<Record<string, readonly ("ntrex" | Cut)[]>> = {
  sv: ["ntrex"], de: ["ntrex"], vi: ["ntrex", WIKIPEDIA], ru: [NEWS, WIKIPEDIA], zh: [NEWS, WIKIPEDIA], ja: [NEWS], fi: [NEWS], cs: [NEWS], tr: [NEWS, WIKIPEDIA],
  pl: [NEWS], uk: [NEWS], fr: [NEWS], it: [NEWS], ro: [NEWS, WIKIPEDIA], hi: [NEWS, WIKIPEDIA], ar: [WIKIPEDIA, HEALTH], th: [WIKIPEDIA], el: [WIKIPEDIA], es: [WIKIPEDIA],
  ko: [COURSES], he: [COURSES], nl: [COURSES], nb: [COURSES],
};

export const LANGUAGES = Object.keys(ORIGINS);

type Groups = readonly Readonly<Record<string, string>>[];

function readGroups(source: string): Groups {
  const path = `${shared}corpus/groups.jsonl.xz`;
  if (!existsSync(path)) return [];
  const found = execFileSync("sh", ["-c", `xz -dc '${path}' | grep -F '{"s": "${source}"'`], { maxBuffer: 1 << 30, encoding: "utf8" });
  return found.split("\n").filter((line) => line !== "").map((line) => (JSON.parse(line) as { t: Readonly<Record<string, string>> }).t);
}

function cut(groups: Groups, { source, lines, shortest }: Cut, language: string): readonly Text[] {
  const both = groups.filter((texts) => texts[language] !== undefined && texts["en"] !== undefined && texts["en"].length > shortest);
  const texts: Text[] = [];
  for (let from = 0; from + lines <= both.length; from += lines) {
    const part = both.slice(from, from + lines);
    texts.push({ id: `${source}/${language}/${from}`, language, lines: part.map((group) => group[language]!), english: part.map((group) => group["en"]!) });
  }
  return texts;
}

/**
 * Texts by language in a fixed order, cut down to so many spread over the whole. The even ones of all are for tuning, the odd ones for the
 * table: they are told apart before any are left out, so that a text is on one side whatever the number.
 */
export function textsBy(languages: readonly string[], { atMost, tune }: { atMost: number; tune: boolean }): ReadonlyMap<string, readonly Text[]> {
  const read = new Map<string, Groups>();
  return new Map(languages.map((language) => {
    const all = (ORIGINS[language] ?? []).flatMap((origin): readonly Text[] => {
      if (origin === "ntrex") return ntrexTexts(language);
      if (!read.has(origin.source)) read.set(origin.source, readGroups(origin.source));
      return cut(read.get(origin.source)!, origin, language);
    });
    const half = all.filter((_, index) => (index % 2 === 0) === tune);
    const step = Math.max(1, Math.floor(half.length / atMost));
    return [language, half.filter((_, index) => index % step === 0).slice(0, atMost)];
  }));
}
