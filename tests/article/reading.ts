import { articleOf } from "../../src/article/read.ts";
import { readHtml } from "../../src/article/readers/html.ts";
import { readMarkdown } from "../../src/article/readers/markdown.ts";
import { readMdx } from "../../src/article/readers/mdx.ts";
import type { Reader } from "../../src/article/readers/reader.ts";
import { readSubRip, readWebVtt } from "../../src/article/readers/subtitles.ts";
import { readText } from "../../src/article/readers/text.ts";
import { sourceSpan } from "../../src/article/positions.ts";
import type { Article, Format, Segment } from "../../src/article/types.ts";

const readers: Readonly<Partial<Record<Format, Reader>>> = { text: readText, markdown: readMarkdown, mdx: readMdx, html: readHtml, srt: readSubRip, vtt: readWebVtt };

/** Reads a text as a file of a format would be. */
export function read(text: string, format: Format = "text", language = "en"): Article {
  const path = `sample.${format}`;
  const source = text.replace(/^\uFEFF/u, "");
  return articleOf(readers[format]!(source, path), { path, language, format, source });
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
