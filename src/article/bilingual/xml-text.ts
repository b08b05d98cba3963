import type { Stretch } from "../readers/reader.ts";
import { escapedStretches } from "./escapes.ts";

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

/** A text as XML writes it between tags. */
export function escapedText(text: string): string {
  return text.replace(/[&<>]/gu, (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[character]!);
}
