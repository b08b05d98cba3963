import type { Stretch } from "../readers/reader.ts";

const LETTERS: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", a: "\u0007", b: "\b", f: "\f", v: "\v", '"': '"', "\\": "\\" };

/**
 * The escapes of C's strings, as gettext reads them (po-lex.c): a letter, or the bytes of one in octal or hexadecimal digits
 * (`msgcat --escape` writes å as \303\245).
 */
const ESCAPE = /\\([ntrabfv"\\])|(\\(?:[2-3][0-7]{2}|x[c-fC-F][\da-fA-F])(?:\\(?:2[0-7]{2}|x[89abAB][\da-fA-F])){1,3}|\\(?:[0-7]{1,3}|x[\da-fA-F]{1,2}))|\\([^])/gu;

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
