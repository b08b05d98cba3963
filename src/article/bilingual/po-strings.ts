import type { Stretch } from "../readers/reader.ts";
import { escapedStretches } from "../escapes.ts";

const LETTERS: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", a: "\u0007", b: "\b", f: "\f", v: "\v", '"': '"', "\\": "\\" };

/**
 * The escapes of C's strings, as gettext reads them (po-lex.c): a letter, or the bytes of one in octal or hexadecimal digits
 * (`msgcat --escape` writes å as \303\245).
 */
const ESCAPE = /\\([ntrabfv"\\])|(\\(?:[2-3][0-7]{2}|x[c-fC-F][\da-fA-F])(?:\\(?:2[0-7]{2}|x[89abAB][\da-fA-F])){1,3}|\\(?:[0-7]{1,3}|x[\da-fA-F]{1,2}))|\\([^])/gu;

/** The characters between the quotes of one line, with their places. */
export function stringStretches(source: string, start: number, end: number): Stretch[] {
  return escapedStretches(source, start, end, ESCAPE, decoded);
}

function decoded([, letter, bytes, other]: RegExpMatchArray): string {
  if (letter !== undefined) return LETTERS[letter]!;
  if (bytes === undefined) return other!;
  const codes = bytes.slice(1).split("\\").map((code) => (code.startsWith("x") ? Number.parseInt(code.slice(1), 16) : Number.parseInt(code, 8)));
  return new TextDecoder().decode(Uint8Array.from(codes));
}

/** A text as it stands between the quotes of a PO string. */
export function escapedString(text: string): string {
  return text.replace(/["\\]/gu, "\\$&").replace(/\n/gu, "\\n").replace(/\t/gu, "\\t").replace(/\r/gu, "\\r");
}
