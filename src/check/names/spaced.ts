import type { NameMention } from "../types.ts";
import type { Line } from "./cased.ts";
import { endingsOf, stemOf } from "./endings.ts";
import { titlesAfter, titlesBefore } from "./titles.ts";
import { wordsOf } from "./words.ts";

function isTitle(word: string, titles: ReadonlySet<string>, endings: ReadonlySet<string>): boolean {
  for (let length = 1; length <= word.length; length += 1) if (titles.has(word.slice(0, length)) && endings.has(word.slice(length))) return true;
  return false;
}

/**
 * Names in a script with spaces but no capitals (Arabic, Hebrew, Devanagari, Hangul, Georgian): the word beside a title or an
 * honorific, and that word wherever it stands again; and two words that recur together and hardly apart (a first name and a surname).
 */
export function mineSpaced(lines: readonly Line[], language: string): readonly NameMention[] {
  const words = lines.map(({ text }) => wordsOf(text));
  const counts = new Map<string, number>();
  for (const word of words.flat()) counts.set(word.text, (counts.get(word.text) ?? 0) + 1);
  const stem = (form: string): string => stemOf(form, language, (rest) => counts.has(rest));
  const stems = new Map<string, number>();
  for (const [form, count] of counts) stems.set(stem(form), (stems.get(stem(form)) ?? 0) + count);

  const [before, after] = [titlesBefore(language), titlesAfter(language)];
  const endings = new Set(["", ...endingsOf(language)]);
  const named = new Map<string, number>();
  const couples = new Map<string, number>();
  for (const [index, list] of words.entries()) {
    for (const [at, word] of list.entries()) {
      const next = list[at + 1];
      if (next === undefined || !/^\s$/u.test(lines[index]!.text.slice(word.end, next.start))) continue;
      if (before.has(word.text) && !before.has(next.text)) named.set(stem(next.text), Math.max(named.get(stem(next.text)) ?? 0, 0.55));
      if (isTitle(next.text, after, endings)) named.set(word.text, Math.max(named.get(word.text) ?? 0, 0.6));
      const couple = `${stem(word.text)} ${stem(next.text)}`;
      couples.set(couple, (couples.get(couple) ?? 0) + 1);
    }
  }
  for (const [couple, count] of couples) {
    const [first, second] = couple.split(" ") as [string, string];
    const exclusive = count >= 3 && count >= 0.75 * stems.get(first)! && count >= 0.5 * stems.get(second)!;
    if (exclusive && Math.min(first.length, second.length) >= 3) for (const part of [first, second]) named.set(part, Math.max(named.get(part) ?? 0, 0.5));
  }

  return lines.flatMap(({ segment, text }, index) =>
    words[index]!.flatMap((word): NameMention[] => {
      const form = stem(word.text);
      const confidence = named.get(form);
      if (confidence === undefined || form.length < 2 || before.has(word.text) || after.has(form)) return [];
      const start = word.start + word.text.indexOf(form);
      return [{ segment, span: { start, end: start + form.length }, form: text.slice(start, start + form.length), confidence: Math.min(0.9, confidence + 0.1 * Math.min(3, (stems.get(form) ?? 1) - 1)) }];
    }));
}
