import { type Band, nodeCount } from "./band.ts";
import type { Side } from "./side.ts";
import { sharedTokens } from "./tokens.ts";

/** Numbers, names and loans that stand in both texts, as weights. */
export interface Lexical {
  /** For every cell of the band (laid out as `cellAt` says): the weight of the tokens that its two segments share. */
  readonly cells: Float32Array;
  /** For each segment: the weight of all its tokens that stand somewhere in the other text. */
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

export function lexicalEvidence(source: Side, target: Side, band: Band): Lexical {
  const cells = new Float32Array(nodeCount(band));
  const weights = { source: new Float32Array(source.size), target: new Float32Array(target.size) };
  const inTarget = places(target.texts);
  for (const [token, rows] of places(source.texts)) {
    const columns = inTarget.get(token);
    if (columns === undefined) continue;
    const weight = weightOf(rows.length, columns.length, source, target);
    for (const j of columns) weights.target[j]! += weight;
    for (const i of rows) {
      weights.source[i]! += weight;
      for (let c = firstFrom(columns, band.low[i]!); c < columns.length && columns[c]! < band.high[i]!; c++) {
        cells[band.start[i]! + columns[c]! - band.low[i]!]! += weight;
      }
    }
  }
  return { cells, ...weights };
}
