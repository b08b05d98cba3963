import { lines } from "../article/positions.ts";
import type { Article, Span } from "../article/types.ts";

/** A place as people and editors count it: lines and columns from 1, columns and offsets in UTF-16 code units, ends exclusive. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export interface Range {
  readonly start: Point;
  readonly end: Point;
}

export function rangeOf(article: Article, span: Span): Range {
  const index = lines(article);
  return {
    start: { ...index.position(span.start), offset: span.start },
    end: { ...index.position(span.end), offset: span.end },
  };
}

/** `path:line:column`, as terminals and editors make clickable. */
export function locate(article: Article, span: Span): string {
  const { line, column } = lines(article).position(span.start);
  return `${article.path}:${line}:${column}`;
}
