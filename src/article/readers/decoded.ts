import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import type { Stretch } from "./reader.ts";

/** How a format writes characters otherwise than they read. */
export interface Escapes {
  /** A character reference at its last index. */
  readonly reference: RegExp;
  /** `\*` for `*`, and the marks of quotes and lists at the beginning of each line. */
  readonly markdown: boolean;
}

export const HTML_ESCAPES: Escapes = { reference: /&(?:#[xX][\da-fA-F]+|#\d+|[A-Za-z][A-Za-z\d]*);?/uy, markdown: false };
export const MARKDOWN_ESCAPES: Escapes = { reference: /&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z\d]*);/uy, markdown: true };

const PUNCTUATION = /[!-/:-@[-`{-~]/u;

/**
 * Lays a parser's decoded text back over its source. The parsers say where a text node begins and ends, not where each letter of it lies:
 * references (`&amp;`), escapes (`\*`), line ends and the marks before continued lines are walked over here. A letter that is nowhere
 * in the source (it cannot be, but for a parser's fault) maps to all that is left.
 */
export function decodedStretches(source: string, start: number, end: number, value: string, escapes: Escapes): Stretch[] {
  if (end - start === value.length && source.startsWith(value, start)) return [{ text: value, start, end }];
  const stretches = new Stretches(value);
  let at = start;
  let read = 0;
  while (read < value.length && at < end) {
    const reference = source.charAt(at) === "&" ? referenceAt(source, at, escapes.reference) : undefined;
    if (reference !== undefined && value.startsWith(reference.text, read)) {
      stretches.add(read, (read += reference.text.length), at, (at += reference.length));
    } else if (escapes.markdown && isEscape(source, at, value.charAt(read))) {
      stretches.add(read, ++read, at, (at += 2));
    } else if (source.charAt(at) === value.charAt(read)) {
      stretches.add(read, ++read, at, ++at);
      if (escapes.markdown && source.charAt(at - 1) === "\n") at = behindMarks(source, at, end);
    } else {
      // Markup inside the node: a stray tag that the parser ignored, a carriage return, white space at a line's end.
      at = source.charAt(at) === "<" && !escapes.markdown ? behindTag(source, at, end) : at + 1;
    }
  }
  if (read < value.length) stretches.add(read, value.length, Math.min(at, end - 1), end);
  return stretches.all();
}

function referenceAt(source: string, at: number, reference: RegExp): { readonly text: string; readonly length: number } | undefined {
  reference.lastIndex = at;
  const found = reference.exec(source)?.[0];
  if (found === undefined) return undefined;
  const node = parseFragment(found).childNodes[0] as DefaultTreeAdapterTypes.TextNode | undefined;
  return node === undefined || node.value === found ? undefined : { text: node.value, length: found.length };
}

function isEscape(source: string, at: number, letter: string): boolean {
  return source.charAt(at) === "\\" && source.charAt(at + 1) === letter && PUNCTUATION.test(letter);
}

/** Continued lines of a quote or a list item: "> > text", "    text". */
function behindMarks(source: string, at: number, end: number): number {
  let behind = at;
  while (behind < end && " \t>".includes(source.charAt(behind))) behind++;
  return behind;
}

function behindTag(source: string, at: number, end: number): number {
  const close = source.indexOf(">", at);
  return close < 0 || close >= end ? at + 1 : close + 1;
}

/** Collects stretches; letters that follow each other on both sides become one. */
class Stretches {
  readonly #value: string;
  readonly #places: { read: number; readEnd: number; start: number; end: number }[] = [];

  constructor(value: string) {
    this.#value = value;
  }

  add(read: number, readEnd: number, start: number, end: number): void {
    const last = this.#places.at(-1);
    const joins = last !== undefined && last.end === start && last.readEnd - last.read === last.end - last.start && readEnd - read === end - start;
    if (!joins) this.#places.push({ read, readEnd, start, end });
    else Object.assign(last, { readEnd, end });
  }

  all(): Stretch[] {
    return this.#places.map(({ read, readEnd, start, end }) => ({ text: this.#value.slice(read, readEnd), start, end }));
  }
}
