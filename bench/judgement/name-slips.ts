import { inflects } from "../../src/check/names/endings.ts";
import { withoutMarks } from "../../src/check/names/difference.ts";
import { likeness } from "../../src/check/names/likeness.ts";
import type { Text } from "./name-texts.ts";

/** `change` (another letter) and `latin` (left in the source's script) besides what issue 4 lists. */
export const SLIPS = ["drop", "double", "swap", "change", "marks", "space", "latin"] as const;
export type Slip = (typeof SLIPS)[number];

export interface Planted {
  readonly slip: Slip;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly right: string;
  readonly wrong: string;
  readonly lines: readonly string[];
}

/** A small random number generator (mulberry32): the same seeds plant the same slips. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const NO_NAME = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|.*day|President|Minister|Prime|Secretary|Chairman|State|House|Court|Supreme|Senate|Congress|National|Party|Government|University|.*ian|.*ese|.*ish|.*can|Catholic|Muslims?|Democrats?|Republicans?)$/u;

/** English words with a capital inside sentences, never in small letters, three times or more. */
function englishNames(lines: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  const small = new Set(lines.join(" ").match(/\b[a-z]+\b/gu));
  for (const line of lines) for (const match of line.matchAll(/(?<=[a-z,] |[A-Z][a-z]+ )[A-Z][a-z]{3,}\b/gu)) counts.set(match[0], (counts.get(match[0]) ?? 0) + 1);
  return [...counts].filter(([name, count]) => count >= 3 && !small.has(name.toLowerCase()) && !NO_NAME.test(name)).map(([name]) => name);
}

const unspaced = (language: string): boolean => /^(?:th|zh|ja)$/u.test(language);

function graphemes(text: string): readonly string[] {
  return [...new Intl.Segmenter("und", { granularity: "grapheme" }).segment(text)].map(({ segment }) => segment);
}

/** Long enough that a reader sees the slip: five letters, three Han or kana, three Thai letters, two syllables of Hangul. */
function isLongEnough(form: string): boolean {
  const letters = graphemes(form).length;
  if (/\p{Script=Hangul}/u.test(form)) return letters >= 3;
  return letters >= (/[\p{Script=Han}\p{Script=Katakana}\p{Script=Thai}\p{Script=Devanagari}]/u.test(form) ? 3 : 5);
}

/** The name's form in the text, found by sound alone in the lines whose English has it: four times or more, on three lines or more. */
function formOf(name: string, { language, lines, english }: Text): string | undefined {
  const own = lines.filter((_, index) => new RegExp(`\\b${name}\\b`, "u").test(english[index]!));
  const counts = new Map<string, { times: number; lines: number }>();
  for (const line of own) {
    const forms = stretches(line, language);
    for (const form of new Set(forms)) counts.set(form, { times: counts.get(form)?.times ?? 0, lines: (counts.get(form)?.lines ?? 0) + 1 });
    for (const form of forms) counts.get(form)!.times += 1;
  }
  return [...counts]
    .filter(([form, { times, lines: spread }]) => times >= 4 && spread >= 3 && isLongEnough(form))
    .map(([form, { times }]) => ({ form, times, like: likeness(name, "en", form, language) }))
    .filter(({ like, form }) => like > 0.7 && !isSmall(form, lines))
    .sort((a, b) => b.like - a.like || b.times - a.times || (a.form < b.form ? -1 : 1))[0]?.form;
}

function stretches(line: string, language: string): readonly string[] {
  const pieces = [...new Intl.Segmenter(language, { granularity: unspaced(language) ? "grapheme" : "word" }).segment(line)].map(({ segment }) => segment);
  if (!unspaced(language)) return pieces.filter((piece) => /^[\p{L}\p{M}]{4,}$/u.test(piece));
  // A katakana name ends where its katakana ends.
  const kana: readonly string[] = line.match(/[\p{Script=Katakana}ー]{3,}/gu) ?? [];
  const found: string[] = [];
  for (let from = 0; from < pieces.length; from += 1) for (let length = 2; length <= 8; length += 1) found.push(pieces.slice(from, from + length).join(""));
  return found.filter((form) => /^[\p{L}\p{M}ー]+$/u.test(form) && !/\p{Script=Latin}/u.test(form) && !/\p{Script=Katakana}/u.test(form)).concat(kana);
}

/** In a script with capitals a name has one. */
function isSmall(form: string, lines: readonly string[]): boolean {
  return /\p{Ll}/u.test(form) && (!/^\p{Lu}/u.test(form) || lines.some((line) => new RegExp(`(?<!\\p{L})${form.toLowerCase()}`, "u").test(line)));
}

/** Up to `atMost` slips, each alone in its own copy of the text, in names that stand on four lines or more. */
export function plant(text: Text, options: { seed: number; atMost: number }): readonly Planted[] {
  const next = random(options.seed);
  const taken = new Set<string>();
  const planted = englishNames(text.english).flatMap((name) => {
    const form = formOf(name, text);
    if (form === undefined || taken.has(form)) return [];
    taken.add(form);
    const spots = text.lines.flatMap((line, index) => [...line.matchAll(new RegExp(unspaced(text.language) ? form : `(?<!\\p{L})${form}`, "gu"))].map((match) => ({ line: index, start: match.index })));
    return SLIPS.flatMap((slip): Planted[] => {
      const wrong = misspell(form, slip, { next, name, language: text.language });
      if (wrong === undefined || wrong === form || text.lines.some((line) => line.includes(wrong))) return [];
      const { line, start } = spots[1 + Math.floor(next() * (spots.length - 1))]!;
      const old = text.lines[line]!;
      const lines = text.lines.map((other, index) => (index === line ? old.slice(0, start) + wrong + old.slice(start + form.length) : other));
      return [{ slip, line, start, end: start + wrong.length, right: form, wrong, lines }];
    });
  });
  const sorted = planted.sort((a, b) => (a.wrong < b.wrong ? -1 : 1));
  return sorted.filter((_, index) => sorted.length <= options.atMost || Math.floor((index * options.atMost) / sorted.length) !== Math.floor(((index - 1) * options.atMost) / sorted.length));
}

export function misspell(form: string, slip: Slip, { next, name, language }: { next: () => number; name: string; language: string }): string | undefined {
  if (slip === "marks") return withoutMarks(form);
  if (slip === "latin") return /\p{Script=Latin}/u.test(form) ? undefined : name;
  const letters = graphemes(form);
  // A native ending's letters are grammar's: Трамп, Трампа.
  const reach = letters.length - (inflects(language) ? 2 : 0);
  const at = Math.floor(next() * reach);
  const from = (count: number, ...rest: readonly string[]): string => withCapital([...letters.slice(0, at), ...rest, ...letters.slice(at + count)].join(""), form);
  if (slip === "drop") return from(1);
  if (slip === "double") return from(0, letters[at]!.toLowerCase());
  if (slip === "swap") return at + 1 < reach ? from(2, letters[at + 1]!.toLowerCase(), letters[at]!.toLowerCase()) : undefined;
  if (slip === "change") return from(1, letters[Math.floor(next() * letters.length)]!.toLowerCase());
  return at > 1 && at < letters.length - 1 ? from(0, at % 2 === 0 && /\p{Lu}/u.test(form) ? "-" : " ") : undefined;
}

function withCapital(wrong: string, form: string): string {
  return /^\p{Lu}/u.test(form) ? wrong[0]!.toUpperCase() + wrong.slice(1) : wrong;
}
