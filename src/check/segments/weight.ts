import type { SegmentKind } from "../../article/types.ts";

/** The kinds whose absence a reader would miss. Captions come and go with pictures, cells with their tables. */
const owed: ReadonlySet<SegmentKind> = new Set(["prose", "heading", "list-item"]);

export function isOwed(kind: SegmentKind): boolean {
  return owed.has(kind);
}

/** About how many words a text has, in any script: five letters to a word, less than two characters of Chinese or Japanese. */
export function wordWeight(text: string): number {
  const ideographs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const syllables = text.match(/\p{Script=Hangul}/gu)?.length ?? 0;
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return ideographs / 1.7 + syllables / 2.5 + (letters - ideographs - syllables) / 5;
}

/** How much a segment's absence matters, 0 to 1: a word or two ("Read more") are seldom the article's. */
export function importance(text: string, kind: SegmentKind): number {
  const length = 0.4 + 0.6 * Math.min(1, wordWeight(text) / 5);
  return kind === "heading" ? 0.85 * length : length;
}
