import { readArticle } from "../../src/article/read.ts";
import { sourceSpan } from "../../src/article/positions.ts";
import type { Article, Format, Segment } from "../../src/article/types.ts";

/** Reads a text as a file of a format would be. */
export function read(text: string, format: Format = "text", language = "en"): Article {
  return readArticle(new TextEncoder().encode(text), { path: `sample.${format}`, language, format });
}

export function texts(article: Article): string[] {
  return article.segments.map((segment) => segment.text);
}

/** "kind: text", one a segment. */
export function lines(article: Article): string[] {
  return article.segments.map((segment) => `${segment.kind}: ${segment.text}`);
}

/** The source letters under a stretch of a segment. */
export function under(article: Article, segment: Segment, words: string): string {
  const start = segment.text.indexOf(words);
  const span = sourceSpan(segment, start, start + words.length);
  return article.source.slice(span.start, span.end);
}
