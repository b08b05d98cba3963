import { readFileSync, readdirSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/** What a mark's letter says: person, place, body, slogan, term, number, year, percentage (rate), date. */
export type MarkKind = "p" | "l" | "b" | "s" | "t" | "n" | "y" | "r" | "d";

/** Words of a line that are marked, `[words|mark]` or `[words|mark|other words]`; offsets in the line without the marks. */
export interface Marked {
  readonly mark: string;
  readonly kind: MarkKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What a translator might slip into here, in the grammar of this place. */
  readonly other?: string;
}

export interface Line {
  readonly text: string;
  readonly marked: readonly Marked[];
}

/** The usual and the other word for a mark in a language, in the form that a glossary has. */
export interface Wording {
  readonly usual: string;
  readonly other?: string;
}

export interface Topic {
  readonly id: string;
  /** By mark, then by language. */
  readonly base: ReadonlyMap<string, ReadonlyMap<string, Wording>>;
  /** Pronoun of each person. */
  readonly pronoun: Readonly<Record<string, "she" | "he">>;
  /** What else a text calls a person, by mark and language: "the mayor". */
  readonly role: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What another article may call it, by mark and language: form by form, `Göteborg ~ Gothenburg; Göteborgs ~ Gothenburgs`. */
  readonly elsewhere: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** One sentence a line, the same number in every language. */
  readonly lines: ReadonlyMap<string, readonly Line[]>;
}

export const LANGUAGES = ["sv", "nb", "de", "nl", "vi", "th", "zh", "ja", "ar", "ru"] as const;

const MARK = /\[([^|[\]]+)\|([plbstnyrd]\d+)(?:\|([^|[\]]+))?\]/gu;

/** The topics of one half: `tune` may be read and tuned on, `held` only counted. */
export function topics(half: "tune" | "held"): readonly Topic[] {
  return topicsIn(`${half}/`);
}

/** Stories of which each half is an article of its own, with slogans: for what is said across articles. */
export function stories(half: "tune" | "held"): readonly Topic[] {
  return topicsIn(`${half}/across/`);
}

function topicsIn(path: string): readonly Topic[] {
  const folder = fileURLToPath(new URL(`../articles/${path}`, import.meta.url));
  return readdirSync(folder).filter((name) => name.endsWith(".yaml")).sort().map((name) => readTopic(readFileSync(folder + name, "utf8"), basename(name, ".yaml")));
}

export function readTopic(source: string, id: string): Topic {
  const { base = {}, pronoun = {}, role = {}, elsewhere = {}, ...texts } = parse(source) as TopicFile & Record<string, string>;
  const lines = new Map(Object.entries(texts).map(([language, text]) => [language, text.trimEnd().split("\n").map(readLine)]));
  const count = lines.get("en")?.length;
  for (const [language, { length }] of lines) if (length !== count) throw new Error(`${id}: ${length} lines in ${language}, ${count} in en`);
  return { id, base: new Map(Object.entries(base).map(([mark, words]) => [mark, wordings(words)])), pronoun, role, elsewhere, lines };
}

interface TopicFile {
  readonly base?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly pronoun?: Topic["pronoun"];
  readonly role?: Topic["role"];
  readonly elsewhere?: Topic["elsewhere"];
}

/** `hamnarbetare ~ stuveriarbetare`. */
function wordings(words: Readonly<Record<string, string>>): ReadonlyMap<string, Wording> {
  return new Map(
    Object.entries(words).map(([language, text]) => {
      const [usual, other] = text.split(" ~ ");
      return [language, { usual: usual!, ...(other === undefined ? {} : { other }) }];
    }),
  );
}

function readLine(source: string): Line {
  const marked: Marked[] = [];
  let text = "";
  let at = 0;
  for (const { 0: whole, 1: words, 2: mark, 3: other, index } of source.matchAll(MARK)) {
    text += source.slice(at, index);
    marked.push({ mark: mark!, kind: mark![0] as MarkKind, text: words!, start: text.length, end: text.length + words!.length, ...(other === undefined ? {} : { other }) });
    text += words!;
    at = index + whole.length;
  }
  text += source.slice(at);
  if (/[[\]|]/u.test(text)) throw new Error(`a mark that cannot be read: ${source}`);
  return { text, marked };
}
