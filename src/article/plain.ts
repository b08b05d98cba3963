import type { Article, Run, Segment, Span } from "./types.ts";

/** A character that a format writes otherwise than it reads: `&amp;`, `\*`, gettext's `\303\245`. */
const WRITTEN = /^(?:&#?\w+;?|\\[^\s]+)$/u;
/** White space, or references to it (`&nbsp;`). */
const BLANK = /^(?:[\s\u0085]|&#?\w+;?)*$/u;

/**
 * True where words of a segment stand in the file as they read, so that nothing but they would be lost if they were taken out of it. Not so
 * in `**Anna** Öberg`, with a comment between them, or over two lines of a subtitle, whose breaks are set for the eye.
 *
 * @param words in the segment's text
 */
export function isPlain({ source, format }: Pick<Article, "source" | "format">, { text, runs }: Segment, words: Span): boolean {
  const parts = runs.filter((run) => run.text < words.end && run.text + run.textLength > words.start).map((run) => clipped(run, words));
  const joins = parts.every((part, index) => index === 0 || isBlank(source.slice(parts[index - 1]!.end, part.start)));
  if (!joins || !parts.every((part) => readsAs(source.slice(part.start, part.end), text.slice(part.text, part.text + part.textLength)))) return false;
  const isLined = format === "srt" || format === "vtt";
  return !isLined || !/[\r\n]/u.test(source.slice(parts[0]!.start, parts.at(-1)!.end));
}

/** What of a run belongs to the words; a run that maps as a whole does so here. */
function clipped({ text, textLength, source, sourceLength }: Run, words: Span): Span & Pick<Run, "text" | "textLength"> {
  if (textLength !== sourceLength) return { text, textLength, start: source, end: source + sourceLength };
  const from = Math.max(words.start, text);
  const to = Math.min(words.end, text + textLength);
  return { text: from, textLength: to - from, start: source + from - text, end: source + to - text };
}

/** Between two runs: nothing, or a line end between two Chinese characters, which is no character of the text. */
function isBlank(written: string): boolean {
  return BLANK.test(written);
}

function readsAs(written: string, read: string): boolean {
  if (isBlank(read)) return isBlank(written);
  return evened(written) === evened(read) || WRITTEN.test(written);
}

const evened = (text: string): string => text.normalize("NFC").replace(/[\s\u0085]/gu, " ");
