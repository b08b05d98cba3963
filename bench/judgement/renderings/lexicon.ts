import type { Pair } from "./texts.ts";
import { hasNoSpaces, sourceUnits, units, words } from "./units.ts";

/** Which words go together in a collection, counted over its beads: knows nothing of samma's own search. */
export interface Lexicon {
  readonly beads: number;
  sourceCount(text: string): number;
  /** Dice coefficient of a source and a target unit over the beads. */
  dice(source: string, target: string): number;
  /** Words of the target language to put in a wrong place, sorted. */
  readonly vocabulary: readonly string[];
}

const LEAST = 3;
const MOST = 400;

export function lexiconOf(pairs: readonly Pair[]): Lexicon {
  const source = new Map<string, number>();
  const target = new Map<string, number>();
  const both = new Map<string, number>();
  const read = pairs.flatMap((pair) =>
    pair.beads.filter(([from, to]) => from.length > 0 && to.length > 0).map(([from, to]) => ({
      from: new Set(from.flatMap((index) => sourceUnits(pair.from[index]!, pair.source))),
      to: new Set(to.flatMap((index) => units(pair.to[index]!, pair.target).map(({ text }) => text))),
    })),
  );
  for (const { from, to } of read) {
    for (const word of from) count(source, word);
    for (const word of to) count(target, word);
  }
  const usual = (counts: ReadonlyMap<string, number>) => (word: string): boolean => counts.get(word)! >= LEAST && counts.get(word)! <= MOST;
  for (const { from, to } of read) {
    const right = [...to].filter(usual(target));
    for (const word of [...from].filter(usual(source))) for (const other of right) count(both, `${word}\t${other}`);
  }
  const language = pairs[0]!.target;
  return {
    beads: read.length,
    sourceCount: (text) => source.get(text) ?? 0,
    dice: (a, b) => (2 * (both.get(`${a}\t${b}`) ?? 0)) / Math.max(1, (source.get(a) ?? 0) + (target.get(b) ?? 0)),
    vocabulary: [...target].filter(([word, times]) => times >= LEAST && times <= 150 && isPlainWord(word, language)).map(([word]) => word).sort(),
  };
}

function isPlainWord(word: string, language: string): boolean {
  const least = /\p{Script=Han}/u.test(word) ? 2 : hasNoSpaces(language) ? 4 : 5;
  return word.length >= least && /^[\p{L}\p{M}]+$/u.test(word) && words(word, language).length === 1;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
