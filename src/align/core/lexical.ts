import { type Band, nodeCount } from "./band.ts";
import type { Side } from "./side.ts";
import { sharedTokens } from "./tokens.ts";

/** Numbers, names and loans that stand in both texts, as weights. */
export interface Lexical {
  /** For every cell of the inner band (laid out as `cellAt` says): the weight of the tokens that its two segments share. */
  readonly cells: Float32Array;
  /** For each segment: the weight of all its tokens that stand in the other text, near enough that they could be its counterpart's. */
  readonly source: Float32Array;
  readonly target: Float32Array;
}

/** Where each token stands: segment indexes, ascending. */
function places(texts: readonly string[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  texts.forEach((text, i) => {
    for (const token of new Set(sharedTokens(text))) {
      const list = found.get(token);
      if (list === undefined) found.set(token, [i]);
      else list.push(i);
    }
  });
  return found;
}

/** A token says the less the more segments hold it, counted per hundred segments so that a long text weighs as a short one. */
function weightOf(inSource: number, inTarget: number, source: Side, target: Side): number {
  const crowd = Math.max(inSource / Math.max(1, source.size / 100), inTarget / Math.max(1, target.size / 100), 1);
  return 1 / crowd;
}

/** First place in an ascending list that is not below a value. */
function firstFrom(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * @param inner the band that is searched
 * @param outer the band that is looked at: in a book every name stands somewhere in the other version, and only near by does that mean anything
 */
export function lexicalEvidence(source: Side, target: Side, inner: Band, outer: Band): Lexical {
  const cells = new Float32Array(nodeCount(inner));
  const weights = { source: new Float32Array(source.size), target: new Float32Array(target.size) };
  /** The last token that was counted for each target segment, so that none counts twice. */
  const counted = new Int32Array(target.size).fill(-1);
  const inTarget = places(target.texts);
  let number = 0;
  for (const [token, rows] of places(source.texts)) {
    const columns = inTarget.get(token);
    if (columns === undefined) continue;
    const weight = weightOf(rows.length, columns.length, source, target);
    for (const i of rows) {
      let seen = false;
      for (let c = firstFrom(columns, outer.low[i]!); c < columns.length && columns[c]! < outer.high[i]!; c++) {
        const j = columns[c]!;
        seen = true;
        if (counted[j] !== number) weights.target[j]! += weight;
        counted[j] = number;
        if (j >= inner.low[i]! && j < inner.high[i]!) cells[inner.start[i]! + j - inner.low[i]!]! += weight;
      }
      if (seen) weights.source[i]! += weight;
    }
    number++;
  }
  return { cells, ...weights };
}
