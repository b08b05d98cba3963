import { likeness } from "../../src/check/names/likeness.ts";
import { withoutMarks } from "../../src/check/names/difference.ts";
import type { Text } from "./name-texts.ts";

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

/** English words with a capital inside sentences, never in small letters, four times or more. */
function englishNames(lines: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  const small = new Set(lines.join(" ").match(/\b[a-z]+\b/gu));
  for (const line of lines) for (const match of line.matchAll(/(?<=[a-z,] )[A-Z][a-z]{3,}\b/gu)) counts.set(match[0], (counts.get(match[0]) ?? 0) + 1);
  return [...counts].filter(([name, count]) => count >= 3 && !small.has(name.toLowerCase()) && !/^(?:January|February|March|April|June|July|August|September|October|November|December|.*day|President|Minister|Prime|Catholic|Muslim)$/u.test(name)).map(([name]) => name);
}

/** The name's form in the text, found by sound alone (no part of what is measured but `likeness`), at least four times. */
function formOf(name: string, { language, lines }: Text): string | undefined {
  const candidates = new Map<string, number>();
  const unspaced = /^(?:th|zh|ja)$/u.test(language);
  const segmenter = new Intl.Segmenter(language, { granularity: unspaced ? "grapheme" : "word" });
  for (const line of lines) {
    const pieces = [...segmenter.segment(line)].map(({ segment }) => segment);
    const longest = unspaced ? (language === "zh" ? 5 : 8) : 1;
    for (let from = 0; from < pieces.length; from += 1) {
      for (let length = unspaced ? 2 : 1; length <= longest; length += 1) {
        const form = pieces.slice(from, from + length).join("");
        if (/^[\p{L}\p{M}ー]{2,}$/u.test(form) && (unspaced || form.length > 3)) candidates.set(form, (candidates.get(form) ?? 0) + 1);
      }
    }
  }
  const ranked = [...candidates].filter(([, count]) => count >= 4).map(([form, count]) => ({ form, count, like: likeness(name, "en", form, language) })).filter(({ like }) => like > 0.7).sort((a, b) => b.like - a.like || b.count - a.count);
  return ranked[0]?.form;
}

/** Up to `atMost` slips, each alone in its own copy of the text, in names that stand four times or more. */
export function plant(text: Text, options: { seed: number; atMost: number }): readonly Planted[] {
  const next = random(options.seed);
  const planted: Planted[] = [];
  for (const name of englishNames(text.english)) {
    const form = formOf(name, text);
    if (form === undefined) continue;
    const spots = text.lines.flatMap((line, index) => [...line.matchAll(new RegExp(form, "gu"))].map((match) => ({ line: index, start: match.index })));
    for (const slip of SLIPS) {
      const wrong = misspell(form, slip, { next, name, language: text.language });
      if (wrong === undefined || wrong === form) continue;
      const { line, start } = spots[1 + Math.floor(next() * (spots.length - 1))]!;
      const old = text.lines[line]!;
      const lines = text.lines.map((other, index) => (index === line ? old.slice(0, start) + wrong + old.slice(start + form.length) : other));
      planted.push({ slip, line, start, end: start + wrong.length, right: form, wrong, lines });
    }
  }
  return planted.sort((a, b) => (a.wrong < b.wrong ? -1 : 1)).filter((_, index, all) => all.length <= options.atMost || Math.floor((index * options.atMost) / all.length) !== Math.floor(((index - 1) * options.atMost) / all.length));
}

function misspell(form: string, slip: Slip, { next, name, language }: { next: () => number; name: string; language: string }): string | undefined {
  const letters = [...new Intl.Segmenter("und", { granularity: "grapheme" }).segment(form)].map(({ segment }) => segment);
  const at = Math.floor(next() * letters.length);
  const from = (count: number, ...rest: readonly string[]): string => [...letters.slice(0, at), ...rest, ...letters.slice(at + count)].join("");
  if (slip === "drop") return letters.length > 3 ? from(1) : undefined;
  if (slip === "double") return letters.length > 2 ? from(0, letters[at]!) : undefined;
  if (slip === "swap") return at + 1 < letters.length && letters.length > 3 ? from(2, letters[at + 1]!, letters[at]!) : undefined;
  if (slip === "change") {
    const other = letters[Math.floor(next() * letters.length)]!;
    return letters.length > 2 ? from(1, letters[at] === letters[at]!.toLowerCase() ? other.toLowerCase() : other.toUpperCase()) : undefined;
  }
  if (slip === "marks") return withoutMarks(form);
  if (slip === "space") return at > 0 && letters.length > 3 ? from(0, at % 2 === 0 && /\p{Lu}/u.test(form) ? "-" : " ") : undefined;
  return /\p{Script=Latin}/u.test(form) || language === "" ? undefined : name;
}
