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
/** Dice's coefficient of runs of three letters above which a text is taken for an edited one. */
const likeEnough = 0.6;

/** White space says nothing: a text may be folded over lines, and joined segments stand with or without a space between them. */
export const squeezed = (text: string): string => text.normalize("NFC").replace(/\s+/gu, "");

export function searched(segments: readonly Segment[]): Searched {
  const texts = segments.map(({ text }) => squeezed(text));
  const beginning = new Map<string, number[]>();
  for (const [at, text] of texts.entries()) beginning.set(text.slice(0, 1), [...(beginning.get(text.slice(0, 1)) ?? []), at]);
  const known = new Map<string, string | undefined>();
  let index: LetterIndex | undefined;
  return {
    size: segments.length,
    runs(text) {
      const wanted = squeezed(text);
      return (beginning.get(wanted.slice(0, 1)) ?? []).flatMap((first): SegmentRun[] => {
        const run = runFrom(first, texts, wanted);
        return run === undefined ? [] : [run];
      });
    },
    like(text) {
      const wanted = squeezed(text);
      if (wanted.length < shortest) return undefined;
      if (!known.has(wanted)) known.set(wanted, segments[mostLike(wanted, (index ??= indexed(texts)))]?.text);
      return known.get(wanted);
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

/** Which texts have three letters in a row, and how many such runs each has: a folder's file may name thousands of texts of other articles. */
interface LetterIndex {
  readonly having: ReadonlyMap<string, readonly number[]>;
  readonly sizes: readonly number[];
}

const threes = (text: string): Set<string> => new Set(Array.from({ length: Math.max(0, text.length - 2) }, (_, at) => text.slice(at, at + 3)));

function indexed(texts: readonly string[]): LetterIndex {
  const all = texts.map(threes);
  const having = new Map<string, number[]>();
  for (const [at, runs] of all.entries()) {
    for (const run of runs) {
      const known = having.get(run);
      if (known === undefined) having.set(run, [at]);
      else known.push(at);
    }
  }
  return { having, sizes: all.map(({ size }) => size) };
}

/** -1 where none is like enough. */
function mostLike(text: string, { having, sizes }: LetterIndex): number {
  const shared = new Uint32Array(sizes.length);
  const runs = threes(text);
  for (const run of runs) for (const at of having.get(run) ?? []) shared[at]!++;
  let best = -1;
  let most = likeEnough;
  for (let at = 0; at < sizes.length; at++) {
    const likeness = (2 * shared[at]!) / (runs.size + sizes[at]!);
    if (likeness > most) [best, most] = [at, likeness];
  }
  return best;
}
