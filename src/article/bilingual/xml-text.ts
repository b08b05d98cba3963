import type { Stretch } from "../readers/reader.ts";

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** What XML writes otherwise than it reads: a reference, a line end of two characters or of an old kind. */
const WRITTEN = /&(?:#x([\da-fA-F]+)|#(\d+)|(amp|lt|gt|quot|apos));|\r\n?/gu;

/** The characters of a stretch of XML text that was found well-formed, with their places. */
export function textStretches(source: string, start: number, end: number): Stretch[] {
  const written = source.slice(start, end);
  const stretches: Stretch[] = [];
  let at = 0;
  const plain = (to: number): void => {
    if (to > at) stretches.push({ text: written.slice(at, to), start: start + at, end: start + to });
  };
  for (const match of written.matchAll(WRITTEN)) {
    plain(match.index);
    at = match.index + match[0].length;
    stretches.push({ text: decoded(match), start: start + match.index, end: start + at });
  }
  plain(written.length);
  return stretches;
}

function decoded([, hex, decimal, name]: RegExpMatchArray): string {
  if (name !== undefined) return NAMED[name]!;
  if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
  return decimal === undefined ? "\n" : String.fromCodePoint(Number(decimal));
}

/** A text as XML writes it between tags. */
export function escapedText(text: string): string {
  return text.replace(/[&<>]/gu, (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[character]!);
}
