import type { Paradigm, Word } from "./types.ts";

/** People and places by capitalised name: they take the fewest endings. Bodies and events are mostly made of common nouns. */
export function isProperName({ name, type }: Word): boolean {
  return name && (type === "person" || type === "place");
}

/** The word without its last letters; undefined where it does not end so or would be left with fewer than two letters. */
export function without(text: string, ending: string): string | undefined {
  return text.endsWith(ending) && text.length >= ending.length + 2 ? text.slice(0, text.length - ending.length) : undefined;
}

/** A paradigm for words that end so: `ending` is cut off before the endings are put on. Empty where the word ends otherwise. */
export function cut(text: string, ending: string, endings: string, replacement = ""): Paradigm[] {
  const stem = without(text, ending);
  return stem === undefined ? [] : [{ stem: stem + replacement, endings }];
}

/** The first of several `cut`s that fits: longest endings are listed first. */
export function firstCut(text: string, rules: readonly (readonly [ending: string, endings: string])[]): Paradigm[] {
  for (const [ending, endings] of rules) {
    const found = cut(text, ending, endings);
    if (found.length > 0) return found;
  }
  return [];
}

/** `(?:a|b)?`: one of the endings or none. */
export function optional(endings: string): string {
  return `(?:${endings})?`;
}

/** What follows the first part of a compound: a link, then a word of four letters or more that is no derivational suffix. */
export function compoundRest(link: string, derivations: string): string {
  return `(?!(?:${derivations}))(?:${link})?\\p{L}{4,}`;
}

/** Whether a word may be the first part of a compound written together: a common noun, long enough not to be found in other words. */
export function compounds(word: Word, shortest = 5): boolean {
  return !word.name && !word.acronym && word.type !== "person" && word.type !== "place" && word.text.length >= shortest;
}
