import { isMap, isPair, isSeq, type Node, type Pair } from "yaml";

/** A stretch of a file to be replaced; everything outside stays byte for byte. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** @throws RangeError where two overlap. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  let result = "";
  let at = 0;
  for (const { start, end, text: replacement } of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) throw new RangeError(`two edits overlap at ${start}`);
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}

/** The line end that a text uses. */
export const lineEndOf = (text: string): string => (text.includes("\r\n") ? "\r\n" : "\n");

/** Where a node begins. */
export const startOf = (node: Node): number => node.range![0];

/** Where the last character of a node's own content ends: blank lines and comments after it are not counted in. */
export function contentEnd(text: string, node: Node | Pair): number {
  if (isPair(node)) return contentEnd(text, (hasRange(node.value) ? node.value : node.key) as Node);
  const items = (isMap(node) || isSeq(node)) && node.flow !== true ? (node.items as (Node | Pair)[]) : [];
  const last = items[items.length - 1];
  if (last !== undefined) return contentEnd(text, last);
  let end = node.range![1];
  while (end > node.range![0] && /\s/u.test(text[end - 1]!)) end--;
  return end;
}

function hasRange(node: unknown): boolean {
  return node !== null && (node as Node | undefined)?.range !== undefined;
}

/** The offset of the line's beginning. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** The offset of the line's end, its line break not counted in. */
export function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf("\n", offset);
  if (newline < 0) return text.length;
  return text[newline - 1] === "\r" ? newline - 1 : newline;
}

/** The spaces before an offset on its line; a dash of a list counts as one. */
export function indentOf(text: string, offset: number): string {
  return " ".repeat(offset - lineStart(text, offset));
}

/** Lines to stand below the line on which something ends. */
export function below(text: string, end: number, lines: readonly string[]): Splice {
  const at = lineEnd(text, end);
  return { start: at, end: at, text: lines.map((line) => (line === "" ? lineEndOf(text) : lineEndOf(text) + line)).join("") };
}

/** Whole lines taken out, from the one where something begins to the one where it ends. */
export function withoutLines(text: string, start: number, end: number): Splice {
  const from = lineStart(text, start);
  const newline = text.indexOf("\n", end);
  return newline < 0 ? { start: Math.max(0, from - lineEndOf(text).length), end: text.length, text: "" } : { start: from, end: newline + 1, text: "" };
}

/** One part of a flow collection taken out, with the comma that it leaves behind. */
export function withoutPart(text: string, parts: readonly (Node | Pair)[], index: number): Splice {
  const begin = (part: Node | Pair): number => startOf((isPair(part) ? part.key : part) as Node);
  const next = parts[index + 1];
  if (next !== undefined) return { start: begin(parts[index]!), end: begin(next), text: "" };
  const before = parts[index - 1];
  return { start: before === undefined ? begin(parts[index]!) : contentEnd(text, before), end: contentEnd(text, parts[index]!), text: "" };
}
