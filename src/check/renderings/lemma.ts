import { sameWord } from "./same-word.ts";
import type { WordForm } from "./same-word.ts";
import { dot } from "./side.ts";
import type { Line } from "./side.ts";

/**
 * True where two words inflect one word; stricter than `sameWord`, which takes compounds and derived words as one: "tull" is not
 * "tullförvaltning", "Kina" not "kinesisk", "felles" not "fellesskap".
 */
export function sameLemma(a: WordForm, b: WordForm): boolean {
  const [short, long] = a.key.length <= b.key.length ? [a.key, b.key] : [b.key, a.key];
  if (long.startsWith(short) && long.length - short.length <= (short.length >= 5 ? 3 : 1)) return true;
  if (Math.abs(a.key.length - b.key.length) > 4 || !sameWord(a, b)) return false;
  return a.vector === undefined || b.vector === undefined || dot(a.vector, b.vector) >= 0.75;
}

/** Maps a word to the first-seen form of the same word ("presidenten", "presidentens" to "presidenten"). */
export function lemmatise(lines: readonly Line[]): (key: string) => string {
  const heads = new Map<string, WordForm[]>();
  const lemmas = new Map<string, string>();
  for (const { words, units, dimensions } of lines) {
    for (const [index, { key }] of words.entries()) {
      if (lemmas.has(key)) continue;
      const vector = dimensions > 0 ? units.subarray(index * dimensions, (index + 1) * dimensions) : undefined;
      const start = key.slice(0, 3);
      let same = heads.get(start);
      if (same === undefined) heads.set(start, (same = []));
      const head = same.find((other) => sameLemma(other, { key, vector }));
      if (head === undefined) same.push({ key, vector });
      lemmas.set(key, head?.key ?? key);
    }
  }
  return (key) => lemmas.get(key) ?? key;
}
