import type { Stretch } from "../readers/reader.ts";
import type { Span } from "../types.ts";
import { escapedStretches } from "../escapes.ts";

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** What XML writes otherwise than it reads: a reference, a line end of two characters or of an old kind. */
const WRITTEN = /&(?:#x([\da-fA-F]+)|#(\d+)|(amp|lt|gt|quot|apos));|\r\n?/gu;

/** The characters of a stretch of XML text that was found well-formed, with their places. */
export function textStretches(source: string, start: number, end: number): Stretch[] {
  return escapedStretches(source, start, end, WRITTEN, decoded);
}

function decoded([, hex, decimal, name]: RegExpMatchArray): string {
  if (name !== undefined) return NAMED[name]!;
  if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
  return decimal === undefined ? "\n" : String.fromCodePoint(Number(decimal));
}

/** A text as XML writes it between tags. What follows it may begin with a bare `>`, and `]]>` must not stand there. */
export function escapedText(text: string): string {
  return text.replace(/[&<>]|\](?=\]*$)/gu, (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", "]": "&#93;" })[character]!);
}

/** Characters above ASCII as references, for a file whose encoding may not have them. */
export function inAscii(text: string): string {
  return text.replace(/[^\0-\x7F]/gu, (character) => `&#x${character.codePointAt(0)!.toString(16).toUpperCase()};`);
}

/** Where the characters of CDATA sections lie, in order. What a comment or a processing instruction quotes is none. */
export function cdataSections(source: string): Span[] {
  return Array.from(source.matchAll(/<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[[^]*?\]\]>/gu))
    .filter(([markup]) => markup.startsWith("<!["))
    .map(({ 0: markup, index }) => ({ start: index + "<![CDATA[".length, end: index + markup.length - "]]>".length }));
}

/** True where one of some spans, which are in order, holds an offset. */
export function holds(spans: readonly Span[], offset: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && spans[low]!.start <= offset;
}
