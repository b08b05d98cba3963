import type { Stretch } from "../readers/reader.ts";

const LETTERS: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", a: "\u0007", b: "\b", f: "\f", v: "\v", '"': '"', "\\": "\\" };

/** The escapes of C's strings, as gettext reads them (po-lex.c): a letter, up to three octal digits, hexadecimal digits. */
const ESCAPE = /\\(?:([ntrabfv"\\])|([0-7]{1,3})|x([\da-fA-F]{1,6})|([^]))/gu;

/** The characters between the quotes of one line, with their places. */
export function stringStretches(source: string, start: number, end: number): Stretch[] {
  const written = source.slice(start, end);
  const stretches: Stretch[] = [];
  let at = 0;
  const plain = (to: number): void => {
    if (to > at) stretches.push({ text: written.slice(at, to), start: start + at, end: start + to });
  };
  for (const match of written.matchAll(ESCAPE)) {
    plain(match.index);
    at = match.index + match[0].length;
    stretches.push({ text: decoded(match), start: start + match.index, end: start + at });
  }
  plain(written.length);
  return stretches;
}

function decoded([, letter, octal, hex, other]: RegExpMatchArray): string {
  if (letter !== undefined) return LETTERS[letter]!;
  if (other !== undefined) return other;
  const code = octal === undefined ? Number.parseInt(hex!, 16) : Number.parseInt(octal, 8);
  return String.fromCodePoint(code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? code : 0xfffd);
}

/** A text as it stands between the quotes of a PO string. */
export function escapedString(text: string): string {
  return text.replace(/["\\]/gu, "\\$&").replace(/\n/gu, "\\n").replace(/\t/gu, "\\t").replace(/\r/gu, "\\r");
}
