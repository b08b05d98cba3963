import type { Language } from "../../article/types.ts";
import type { BeadText } from "./beads.ts";
import type { Asking } from "./agreement.ts";
import type { Line } from "./side.ts";
import type { SourceTerm } from "./terms.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { isUnspaced } from "./words.ts";
import type { Word } from "./words.ts";

export interface Span {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  readonly key: string;
}

export interface Scene {
  readonly beads: readonly BeadText[];
  readonly words: Vocabulary;
  readonly languages: readonly [source: Language, target: Language];
  /** Median of target words per source word over the alignment. */
  readonly ratio: number;
  /** Content words of the target. */
  readonly isContent: (line: Line, index: number) => boolean;
  /** Content words of the source. */
  readonly isSourceContent: (line: Line, index: number) => boolean;
  /** Mean over the beads of how well the target explains the source's content words. */
  readonly usualContext: number;
  /** The same of the target's content words. */
  readonly usualTargetContext: number;
  /** Whether a function word stands before and after a source word, by segment and word. */
  readonly isLight: (line: Line, index: number) => boolean;
  readonly sourceLines: ReadonlyMap<number, Line>;
  /** Positions of the beads whose source has a word. */
  readonly sourceBeads: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Positions of the beads whose source has the term, or a part of the name ("Rahimi" of "Farah Rahimi"). */
export function mentioning(words: readonly Word[], { sourceBeads }: Pick<Scene, "sourceBeads">): ReadonlySet<number> {
  return new Set(words.flatMap(({ key }) => (key.length >= 3 || isUnspaced(key) ? [...(sourceBeads.get(key) ?? [])] : [])));
}

export function beadsBySourceWord(beads: readonly BeadText[]): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const [position, { source }] of beads.entries()) {
    for (const { key } of source.flatMap(({ words }) => words)) {
      const known = found.get(key);
      if (known === undefined) found.set(key, new Set([position]));
      else known.add(position);
    }
  }
  return found;
}

/** How well the target explains the content words around the term; a free translation explains them badly, a single wrong word does not. */
export function context({ source, cosines, targetWords }: BeadText, first: number, count: number, { isSourceContent }: Pick<Scene, "isSourceContent">): { mean: number; worst: number } {
  let sum = 0;
  let words = 0;
  let worst = 1;
  let at = 0;
  for (const line of source) {
    for (let index = 0; index < line.words.length; index++, at++) {
      if ((at >= first && at < first + count) || cosines.length === 0 || !isSourceContent(line, index)) continue;
      let best = 0;
      for (let j = 0; j < targetWords; j++) best = Math.max(best, cosines[at * targetWords + j]!);
      const explained = Math.min(1, best / 0.6);
      sum += explained;
      words++;
      worst = Math.min(worst, explained);
    }
  }
  return words === 0 ? { mean: 0.5, worst: 0.5 } : { mean: sum / words, worst };
}

/** Position of the occurrence's first word in the bead's source. */
export function firstWord({ source }: BeadText, { occurrence }: Asking): number {
  const before = source.slice(0, source.findIndex(({ segment }) => segment === occurrence.segment));
  return before.reduce((sum, { words }) => sum + words.length, 0) + occurrence.from;
}

/** How well the source explains the content words of the target outside the odd words. */
export function targetContext({ target, cosines, sourceWords, targetWords }: BeadText, odd: Span | undefined, { isContent }: Pick<Scene, "isContent">): number {
  let sum = 0;
  let words = 0;
  let at = 0;
  for (const line of target) {
    for (let index = 0; index < line.words.length; index++, at++) {
      if ((odd?.line === line && index >= odd.from && index < odd.to) || cosines.length === 0 || !isContent(line, index)) continue;
      let best = 0;
      for (let i = 0; i < sourceWords; i++) best = Math.max(best, cosines[i * targetWords + at]!);
      sum += Math.min(1, best / 0.6);
      words++;
    }
  }
  return words === 0 ? 0.5 : sum / words;
}

/** Shares of a term's mentions with a function word before and after. */
export function surroundings({ occurrences }: SourceTerm, { sourceLines, isLight }: Scene): { before: number; after: number } {
  let before = 0;
  let after = 0;
  let count = 0;
  for (const { segment, from, to } of occurrences) {
    const line = sourceLines.get(segment);
    if (line === undefined) continue;
    count++;
    if (from > 0 && isLight(line, from - 1)) before++;
    if (to === line.words.length || !line.words[to - 1]!.joins || isLight(line, to)) after++;
  }
  return { before: before / Math.max(1, count), after: after / Math.max(1, count) };
}
