import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { decodedStretches, type Escapes } from "../decoded.ts";
import type { Stretch } from "../reader.ts";

/** What is not text in a cue: `<i>`, `<c.yellow>`, `<00:01:02.500>`, a reading over a character, `{\an8}`, the marks of songs. */
const MARKUP = /<rt\b[^<>]*>[^<]*(?:<\/rt>)?|<\/?(?:[bcisuv]|br|em|font|lang|rp|rt|ruby|span|strong)(?:[.\s/][^<>]*)?>|<\d[\d:.]*>|\{\\[^{}]*\}|\\[Nh]|[♩♪♫♬]+/giu;
const BREAK = /^(?:<br|\\N)/iu;
const REFERENCE = /&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z\d]*);/gu;
const ESCAPES: Escapes = { reference: new RegExp(REFERENCE.source, "uy"), markdown: false };

/** A line of a cue as stretches of its words, without markup. */
export function cueStretches(source: string, start: number, end: number): Stretch[] {
  const stretches: Stretch[] = [];
  let at = start;
  for (const mark of source.slice(start, end).matchAll(MARKUP)) {
    const from = start + mark.index;
    stretches.push(...wordsOf(source, at, from));
    at = from + mark[0].length;
    if (BREAK.test(mark[0]) || mark[0] === "\\h") stretches.push({ text: " ", start: from, end: at });
  }
  return [...stretches, ...wordsOf(source, at, end)];
}

function wordsOf(source: string, start: number, end: number): Stretch[] {
  if (start === end) return [];
  const value = source.slice(start, end).replace(REFERENCE, decoded);
  return decodedStretches(source, start, end, value, ESCAPES);
}

function decoded(reference: string): string {
  const node = parseFragment(reference).childNodes[0] as DefaultTreeAdapterTypes.TextNode | undefined;
  return node?.value ?? reference;
}

/** Who speaks, where a line of WebVTT begins with it: `<v Roger Bingham>`. */
export function voiceOf(line: string): string | undefined {
  return /^\s*<v(?:\.[^\s<>.]*)*\s+([^<>]*)>/u.exec(line)?.[1]?.trim();
}

/** The stretches between two offsets of their joined text. A stretch that maps as a whole goes with its first letter. */
export function cutStretches(stretches: readonly Stretch[], from: number, to: number): Stretch[] {
  const cut: Stretch[] = [];
  let at = 0;
  for (const { text, start, end } of stretches) {
    const [first, last] = [Math.max(from - at, 0), Math.min(to - at, text.length)];
    const isExact = text.length === end - start;
    if (first < last && isExact) cut.push({ text: text.slice(first, last), start: start + first, end: start + last });
    else if (first < last && first === 0) cut.push({ text, start, end });
    at += text.length;
  }
  return cut;
}
