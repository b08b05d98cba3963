import type { Vocabulary } from "./vocabulary.ts";

/** Pieces of a string, left to right; `ends[i]` is where piece i ends and the next begins. */
export interface UnigramPieces {
  readonly ids: readonly number[];
  readonly ends: readonly number[];
}

/**
 * The most likely split of a string into pieces (Kudo 2018, "Subword Regularization", section 3.1: Viterbi over the lattice of pieces).
 * Neighbouring unknown code units make one unknown piece. Of two equally likely splits the one with the longer last piece wins,
 * as in transformers.js, so both give the same pieces.
 */
export function bestPieces(text: string, vocabulary: Vocabulary): UnigramPieces {
  const best = new Float64Array(text.length + 1).fill(-Infinity);
  const from = new Int32Array(text.length + 1);
  const piece = new Int32Array(text.length + 1);
  best[0] = 0;
  for (let begin = 0; begin < text.length; begin++) {
    let single = false;
    let node = 0;
    for (let at = begin; at < text.length; at++) {
      node = vocabulary.child(node, text.charCodeAt(at));
      if (node < 0) break;
      const id = vocabulary.piece(node);
      if (id < 0) continue;
      if (at === begin) single = true;
      offer(begin, at + 1, id, vocabulary.score(id));
    }
    if (!single) offer(begin, begin + 1, vocabulary.unknown, vocabulary.unknownScore);
  }
  return backtrace();

  function offer(begin: number, end: number, id: number, score: number): void {
    const total = best[begin]! + score;
    if (total <= best[end]!) return;
    best[end] = total;
    from[end] = begin;
    piece[end] = id;
  }

  function backtrace(): UnigramPieces {
    const ids: number[] = [];
    const ends: number[] = [];
    for (let end = text.length; end > 0; end = from[end]!) {
      if (piece[end] === vocabulary.unknown && ids.at(-1) === vocabulary.unknown) continue;
      ids.push(piece[end]!);
      ends.push(end);
    }
    return { ids: ids.reverse(), ends: ends.reverse() };
  }
}
