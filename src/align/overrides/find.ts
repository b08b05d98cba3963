import type { Segment } from "../../article/types.ts";

/** Segments one after another, as positions, that together read as a text. */
export type SegmentRun = readonly number[];

/** One side's segments, read once for all overrides. */
export interface Searched {
  readonly size: number;
  /** Every run of segments that reads as the text, whoever has them. */
  runs(text: string): readonly SegmentRun[];
  /** The segment that a text most likely became, where one is like it. */
  like(text: string): string | undefined;
}

/** Shorter texts are like one another by chance. */
const shortest = 10;
/** Dice's coefficient of pairs of letters above which a text is taken for an edited one. */
const likeEnough = 0.7;

/** White space says nothing: a text may be folded over lines, and joined segments stand with or without a space between them. */
const squeezed = (text: string): string => text.normalize("NFC").replace(/\s+/gu, "");

export function searched(segments: readonly Segment[]): Searched {
  const texts = segments.map(({ text }) => squeezed(text));
  let index: PairIndex | undefined;
  return {
    size: segments.length,
    runs(text) {
      const wanted = squeezed(text);
      return texts.flatMap((_, first): SegmentRun[] => {
        const run = runFrom(first, texts, wanted);
        return run === undefined ? [] : [run];
      });
    },
    like(text) {
      const wanted = squeezed(text);
      return wanted.length < shortest ? undefined : segments[mostLike(wanted, (index ??= indexed(texts)))]?.text;
    },
  };
}

function runFrom(first: number, texts: readonly string[], wanted: string): SegmentRun | undefined {
  const run: number[] = [];
  for (let at = first, done = 0; at < texts.length; at++) {
    const text = texts[at]!;
    if (text === "" || !wanted.startsWith(text, done)) return undefined;
    run.push(at);
    done += text.length;
    if (done === wanted.length) return run;
  }
  return undefined;
}

/** Which texts have a pair of letters, and how many pairs each has. A folder's file may name thousands of texts of other articles. */
interface PairIndex {
  readonly texts: ReadonlyMap<string, readonly number[]>;
  readonly sizes: readonly number[];
}

const pairsOf = (text: string): Set<string> => new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));

function indexed(texts: readonly string[]): PairIndex {
  const all = texts.map(pairsOf);
  const having = new Map<string, number[]>();
  for (const [at, pairs] of all.entries()) {
    for (const pair of pairs) {
      const known = having.get(pair);
      if (known === undefined) having.set(pair, [at]);
      else known.push(at);
    }
  }
  return { texts: having, sizes: all.map(({ size }) => size) };
}

/** -1 where none is like enough. */
function mostLike(text: string, { texts, sizes }: PairIndex): number {
  const shared = new Map<number, number>();
  const pairs = pairsOf(text);
  for (const pair of pairs) for (const at of texts.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  let best = { at: -1, likeness: likeEnough };
  for (const [at, count] of shared) {
    const likeness = (2 * count) / (pairs.size + sizes[at]!);
    if (likeness > best.likeness) best = { at, likeness };
  }
  return best.at;
}
