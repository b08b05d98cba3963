import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "yaml";
import { keyText } from "./yaml-text.ts";
import { below, contentEnd, indentOf, lineEndOf, type Splice, startOf } from "./splice.ts";

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

/** More values for a key that has a value or a list of them: a single value becomes a list. What is there is not touched, only wrapped. */
export function appendValues(text: string, pair: Pair<Node, Node | null>, added: readonly string[]): Splice[] {
  const { value } = pair;
  const insert = (at: number, words: string): Splice => ({ start: at, end: at, text: words });
  const list = added.join(", ");
  if (value === null || (isScalar(value) && value.value === null)) {
    const end = contentEnd(text, pair);
    return [insert(end, `${text[end - 1] === ":" ? "" : ":"} ${added.length === 1 ? list : `[${list}]`}`)];
  }
  if (isSeq(value)) {
    const last = value.items.at(-1) as Node | undefined;
    if (last === undefined) return [{ start: startOf(value), end: value.range![1], text: `[${list}]` }];
    const end = contentEnd(text, last);
    return [value.flow === true ? insert(end, `, ${list}`) : below(text, end, added.map((one) => `${indentOf(text, startOf(value))}- ${one}`))];
  }
  const [start, end] = [startOf(value), contentEnd(text, value)];
  if (!isMap(value) || value.flow === true) return [insert(start, "["), insert(end, `, ${list}]`)];
  // A term written as a block mapping becomes the first of a block list, two columns further in.
  const indent = indentOf(text, start);
  const breaks = [...text.slice(start, end).matchAll(/\n(?=[^\r\n])/gu)].map(({ index }) => insert(start + index + 1, "  "));
  return [insert(start, "- "), ...breaks, insert(end, added.map((one) => `${lineEndOf(text)}${indent}- ${one}`).join(""))];
}
