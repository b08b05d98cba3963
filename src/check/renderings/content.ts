import type { Line } from "./side.ts";
import { isUnspaced } from "./words.ts";

/** Words lighter than this in the embedded encoder are function words in every language ("the" 1.0, "in" 1.4, "president" 5.7). */
const LEAST_WEIGHT = 2.4;
/** A word in this share of the lines is a function word ("och" 2.5, "และ" 3.0) unless it is as heavy as `HEAVY`. */
const COMMON = 0.2;
const HEAVY = 3.2;

/** Tells content words from function words and numbers, without word lists: by the weight the encoder learned, and how common they are here. */
export function contentWords(lines: readonly Line[]): (line: Line, index: number) => boolean {
  const spread = new Map<string, number>();
  for (const { words } of lines) for (const key of new Set(words.map((word) => word.key))) spread.set(key, (spread.get(key) ?? 0) + 1);
  const common = Math.max(6, COMMON * lines.length);
  return (line, index) => {
    const { key } = line.words[index]!;
    if (!/\p{L}/u.test(key) || /\p{N}/u.test(key)) return false;
    if (line.dimensions === 0) return key.length >= (isUnspaced(key) ? 2 : 6);
    const weight = line.weights[index]!;
    // A word that the encoder puts together from pieces is a rare one, and none of grammar ("dock" 2.0, "fee" 2.2).
    if (key.length >= 3 && !isUnspaced(key) && line.pieces(index, index + 1) > 1) return true;
    return key.length >= 2 && weight >= LEAST_WEIGHT && (weight >= HEAVY || spread.get(key)! < common);
  };
}
