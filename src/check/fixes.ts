import { isPlain } from "../article/plain.ts";
import type { Article, Span } from "../article/types.ts";
import { placeOf } from "./places.ts";
import type { Fix } from "./types.ts";

/**
 * A fix that puts a text in the place of words of a segment; undefined where the file has more than the words between them (formatting, a
 * comment, the timing of a cue), which would be lost.
 *
 * @param words in the segment's text
 */
export function fixOf(article: Article, segment: number, words: Span, text: string): Fix | undefined {
  return isPlain(article, article.segments[segment]!, words) ? { span: placeOf(article, segment, words).span, text } : undefined;
}
