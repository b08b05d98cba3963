import type { Article, Segment, Span } from "./types.ts";

/** Index of the run that holds a text offset; the last run for the offset at the text's end. */
function runAt(segment: Segment, offset: number): number {
  let low = 0;
  let high = segment.runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (segment.runs[middle]!.text <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Where a stretch of a segment's text lies in the source file. The end is taken from the last character inside, not from the
 * first one behind it: in `**Kina**s` the span of "Kina" leaves the asterisks out.
 *
 * @throws RangeError for an empty or foreign stretch.
 */
export function sourceSpan(segment: Segment, start: number, end: number): Span {
  if (start < 0 || end > segment.text.length || start >= end) {
    throw new RangeError(`no stretch ${start}-${end} in a segment of ${segment.text.length} code units`);
  }
  const first = segment.runs[runAt(segment, start)]!;
  const last = segment.runs[runAt(segment, end - 1)]!;
  const exact = (run: typeof first): boolean => run.textLength === run.sourceLength;
  return {
    start: exact(first) ? first.source + (start - first.text) : first.source,
    end: exact(last) ? last.source + (end - last.text) : last.source + last.sourceLength,
  };
}

/** A line and column, 1-based; columns count UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds lines by offset in one text; made once per text, each question costs a binary search. */
export class LineIndex {
  readonly #starts: number[] = [0];
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
    for (const ending of source.matchAll(/\r\n|\n|\r/gu)) this.#starts.push(ending.index + ending[0].length);
  }

  position(offset: number): Position {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - this.#starts[low]! + 1 };
  }

  /** A line's text without its ending; empty where there is no such line. */
  line(line: number): string {
    const start = this.#starts[line - 1];
    if (start === undefined) return "";
    return this.#source.slice(start, this.#starts[line] ?? this.#source.length).replace(/[\r\n]+$/u, "");
  }
}

const indexes = new WeakMap<Article, LineIndex>();

/** The article's line index, made at the first question. */
export function lines(article: Article): LineIndex {
  let index = indexes.get(article);
  if (index === undefined) {
    index = new LineIndex(article.source);
    indexes.set(article, index);
  }
  return index;
}
