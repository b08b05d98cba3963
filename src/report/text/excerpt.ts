import stringWidth from "string-width";
import { visible } from "./visible.ts";

/** A stretch of text cut to fit a line, the words in question apart. All three are safe to print. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const ellipsis = "…";

/** The user-perceived characters of a text; cutting between them never parts a letter from its marks (Thai, Devanagari). */
function graphemes(text: string): string[] {
  return [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)].map((part) => part.segment);
}

/** As many graphemes from the start as fit a width, with an ellipsis where something was left out. */
export function fit(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = "";
  let used = stringWidth(ellipsis);
  for (const grapheme of graphemes(text)) {
    used += stringWidth(grapheme);
    if (used > width) break;
    kept += grapheme;
  }
  return kept + ellipsis;
}

/** As many graphemes from the end as fit a width. */
function fitEnd(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = "";
  let used = stringWidth(ellipsis);
  for (const grapheme of graphemes(text).reverse()) {
    used += stringWidth(grapheme);
    if (used > width) break;
    kept = grapheme + kept;
  }
  return ellipsis + kept;
}

/**
 * Cuts a line around the words at `start`-`end` so that it takes at most `width` columns of a terminal: the words whole where
 * they fit, two fifths of what is left before them, the rest after.
 */
export function excerpt(text: string, start: number, end: number, width: number): Excerpt {
  const words = fit(visible(text.slice(start, end)), width);
  const left = Math.max(0, width - stringWidth(words));
  const tail = visible(text.slice(end)).trimEnd();
  const head = visible(text.slice(0, start)).trimStart();
  const headRoom = Math.max(Math.floor(left * 0.4), left - stringWidth(tail));
  const before = headRoom < 2 ? "" : fitEnd(head, headRoom);
  const tailRoom = left - stringWidth(before);
  return { before, words, after: tailRoom < 2 ? "" : fit(tail, tailRoom) };
}

/** Columns a text takes in a terminal. */
export const columns = (text: string): number => stringWidth(text);
