import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "yaml";
import { keyText } from "./yaml-text.ts";
import { below, contentEnd, indentOf, type Splice, startOf } from "./splice.ts";

/** A new key in a mapping, in the mapping's own style. */
export function appendKey(text: string, map: YAMLMap, key: string, value: string): Splice {
  const line = `${keyText(key)}: ${value}`;
  const last = map.items.at(-1) as Pair<Node, Node | null> | undefined;
  if (last === undefined) return { start: map.range![0], end: map.range![1], text: `{ ${line} }` };
  const end = contentEnd(text, last);
  if (map.flow === true) return { start: end, end, text: `, ${line}` };
  const first = (map.items[0] as Pair<Node>).key;
  return below(text, end, [indentOf(text, startOf(first)) + line]);
}

/** One more value for a key that has a value or a list of them: a single value becomes a list. */
export function appendValue(text: string, pair: Pair<Node, Node | null>, added: string): Splice {
  const { value } = pair;
  if (value === null || (isScalar(value) && value.value === null)) {
    const end = contentEnd(text, pair);
    return { start: end, end, text: `${text[end - 1] === ":" ? "" : ":"} ${added}` };
  }
  if (isSeq(value)) {
    const last = value.items.at(-1) as Node | undefined;
    if (last === undefined) return { start: startOf(value), end: value.range![1], text: `[${added}]` };
    const end = contentEnd(text, last);
    return value.flow === true ? { start: end, end, text: `, ${added}` } : below(text, end, [`${indentOf(text, startOf(value))}- ${added}`]);
  }
  const [start, end] = [startOf(value), contentEnd(text, value)];
  const old = text.slice(start, end);
  if (isMap(value) && value.flow !== true) {
    // A term written as a block mapping becomes the first of a block list, two columns further in.
    const indent = indentOf(text, start);
    return { start, end, text: `- ${old.replace(/\n(?=[^\r\n])/gu, "\n  ")}\n${indent}- ${added}` };
  }
  return { start, end, text: `[${old}, ${added}]` };
}
