import { differenceOf, ending } from "./marks.ts";
import type { Side } from "./side.ts";

/**
 * How far signs on the surface can be trusted in one pair of texts: 0 (as good as chance, as stops between Thai and English) to 1 (hardly ever
 * wrong), measured on segments that are each other's nearest.
 */
export interface Trust {
  /** Both hold as many sentences. */
  readonly sentences: number;
  /** Both end alike. */
  readonly ending: number;
  /** Both or neither go on with the sentence before. */
  readonly beginning: number;
  /** Both or neither end in a question mark. */
  readonly question: number;
  /** Where either begins in a quote (or a dash of speech), the other does too; and where either ends in one. */
  readonly quote: { readonly begins: number; readonly ends: number };
}

/** Agreement that is taken for granted before anything is seen, and how many observations that is worth. */
const prior = { agreement: 0.8, count: 4 };
/** Log-odds of agreement that count as full trust: 19 times out of 20. */
const full = Math.log(19);

function trustIn(agreeing: number, seen: number): number {
  const agreement = (agreeing + prior.agreement * prior.count) / (seen + prior.count);
  return Math.min(1, Math.max(0, Math.log(agreement / (1 - agreement)) / full));
}

/** @param pairs source and target segments that very likely translate each other */
export function measureTrust(source: Side, target: Side, pairs: readonly (readonly [number, number])[]): Trust {
  let sentences = 0;
  let endings = 0;
  let beginnings = 0;
  let questions = 0;
  /** At the beginning and at the end: how many of how many agree. */
  const quotes = [0, 0];
  const quoted = [0, 0];
  for (const [i, j] of pairs) {
    const x = source.endings[i]!;
    const y = target.endings[j]!;
    if (source.sentences[i + 1]! - source.sentences[i]! === target.sentences[j + 1]! - target.sentences[j]!) sentences++;
    endings += 1 - differenceOf(x, y);
    beginnings += 1 - Math.abs(source.continuing[i]! - target.continuing[j]!);
    if ((x === ending.question) === (y === ending.question)) questions++;
    for (const end of [0, 1]) {
      const both = ((source.quotes[i]! >> end) & 1) + ((target.quotes[j]! >> end) & 1);
      if (both > 0) quoted[end]!++;
      if (both === 2) quotes[end]!++;
    }
  }
  return { sentences: trustIn(sentences, pairs.length), ending: trustIn(endings, pairs.length), beginning: trustIn(beginnings, pairs.length), question: trustIn(questions, pairs.length), quote: { begins: trustIn(quotes[0]!, quoted[0]!), ends: trustIn(quotes[1]!, quoted[1]!) } };
}
