import type { Segment, Span } from "../../article/types.ts";
import type { Place } from "../../check/types.ts";

/** Where a span of the source lies in a segment's text: what its runs cover of it; an empty span keeps its place. */
export function textRange(segment: Segment, span: Span): Span {
  if (span.start === span.end) {
    const before = segment.runs.findLast(({ source }) => source < span.start);
    const at = before === undefined ? 0 : before.text + Math.min(before.textLength, span.start - before.source);
    return { start: at, end: at };
  }
  let start = segment.text.length;
  let end = 0;
  for (const run of segment.runs) {
    const from = Math.max(span.start, run.source);
    const to = Math.min(span.end, run.source + run.sourceLength);
    if (from >= to) continue;
    const exact = run.textLength === run.sourceLength;
    start = Math.min(start, exact ? run.text + from - run.source : run.text);
    end = Math.max(end, exact ? run.text + to - run.source : run.text + run.textLength);
  }
  return start < end ? { start, end } : { start: 0, end: 0 };
}

/** A text with a place in it. */
export interface Quoted extends Span {
  readonly text: string;
}

/**
 * The sentence around a place as its file writes it; in its own words alone where more than it stands between them (a timing, in a subtitle
 * over two cues; a page's line ends). A place outside of all segments is quoted as it is.
 */
export function sentenceAt({ article, segment: index, span }: Place): Quoted {
  const segment = article.segments[index];
  const [from, to] = segment === undefined ? [span.start, span.end] : [Math.min(span.start, segment.span.start), Math.max(span.end, segment.span.end)];
  const text = article.source.slice(from, to);
  if (segment !== undefined && /[\r\n]/u.test(text)) return { text: segment.text, ...textRange(segment, span) };
  return { text, start: span.start - from, end: span.end - from };
}
