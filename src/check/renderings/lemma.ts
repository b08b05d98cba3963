import { sameWord } from "./same-word.ts";
import type { WordForm } from "./same-word.ts";
import { dot } from "./side.ts";
import type { Line } from "./side.ts";

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
      const head = same.find((other) => !compounded(other.key, key) && sameWord(other, { key, vector }) && near(other.vector, vector));
      if (head === undefined) same.push({ key, vector });
      lemmas.set(key, head?.key ?? key);
    }
  }
  return (key) => lemmas.get(key) ?? key;
}

/** In the source a compound is a term of its own: "tull" is not "tullförvaltning". */
function compounded(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) > 4;
}

/** Letters alone would make one word of "felles" and "fellesskap". */
function near(a: Float32Array | undefined, b: Float32Array | undefined): boolean {
  return a === undefined || b === undefined || dot(a, b) >= 0.7;
}
