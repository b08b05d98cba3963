import { sameWord } from "./same-word.ts";
import type { WordForm } from "./same-word.ts";
import type { BeadText } from "./beads.ts";
import { LIGHT } from "./candidates.ts";
import type { Line } from "./side.ts";
import { wordIndex } from "./word-index.ts";
import { comparable, isUnspaced } from "./words.ts";

/** In which beads of one alignment a target form stands, inflected or not. */
export interface Vocabulary {
  /** Positions in the list of beads that hold the form. */
  beadsWith(form: TargetForm): ReadonlySet<number>;
  /** Positions of the beads that have this very word; within a longer word it does not count. */
  beadsWithWord(key: string): ReadonlySet<number>;
  /** True where both are forms of one expression. */
  same(a: TargetForm, b: TargetForm): boolean;
}

/** Some target words as they may be looked for elsewhere. */
export interface TargetForm {
  readonly key: string;
  readonly words: readonly WordForm[];
}

export function targetForm(line: Line, from: number, to: number, key: string): TargetForm {
  let heaviest = 0;
  for (let index = from; index < to; index++) heaviest = Math.max(heaviest, line.weights[index]!);
  const words: WordForm[] = [];
  for (let index = from; index < to; index++) {
    if (line.weights[index]! >= LIGHT * heaviest) words.push(wordForm(line, index));
  }
  return { key, words };
}

function wordForm({ words, units, dimensions }: Line, index: number): WordForm {
  return { key: words[index]!.key, vector: dimensions > 0 ? units.subarray(index * dimensions, (index + 1) * dimensions) : undefined };
}

export function vocabulary(beads: readonly BeadText[]): Vocabulary {
  const texts = beads.map(({ target }) => compact(target.map(({ text }) => text).join("\n")));
  const index = new Map<string, { word: WordForm; beads: Set<number> }>();
  for (const [position, { target }] of beads.entries()) {
    for (const line of target) {
      for (const [at, { key }] of line.words.entries()) {
        let known = index.get(key);
        if (known === undefined) index.set(key, (known = { word: wordForm(line, at), beads: new Set() }));
        known.beads.add(position);
      }
    }
  }
  const holding = wordIndex([...index.values()]);
  const found = new Map<string, ReadonlySet<number>>();
  const withWord = (word: WordForm): ReadonlySet<number> =>
    remembered(found, `w ${word.key}`, () => new Set(holding(word).flatMap(({ beads }) => [...beads])));
  const withText = (key: string): ReadonlySet<number> => {
    const wanted = compact(key);
    return new Set(texts.flatMap((text, position) => (text.includes(wanted) ? [position] : [])));
  };
  const withForm = ({ key, words: [first, ...rest] }: TargetForm): ReadonlySet<number> => {
    if (first === undefined || isUnspaced(key)) return withText(key);
    return rest.reduce((beads, word) => intersection(beads, withWord(word)), withWord(first));
  };
  return {
    beadsWith: (form) => remembered(found, `f ${form.key}`, () => withForm(form)),
    beadsWithWord: (key) => index.get(key)?.beads ?? new Set(),
    same: sameForm,
  };
}

function sameForm(a: TargetForm, b: TargetForm): boolean {
  if (a.key === b.key) return true;
  if (isUnspaced(a.key) || isUnspaced(b.key)) return overlap(compact(a.key), compact(b.key)) >= 0.7;
  const [few, many] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  return few.every((word) => many.some((other) => sameWord(word, other)));
}

/** Length of the longest stretch both have, in shares of the longer one; 1 where one holds the other. */
function overlap(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.includes(short)) return 1;
  for (let length = short.length - 1; length > 0; length--) {
    for (let start = 0; start + length <= short.length; start++) if (long.includes(short.slice(start, start + length))) return length / long.length;
  }
  return 0;
}

/** Letters and digits alone: Thai writes โตลัม and โต ลัม, ลางเซิน-ฮานอย and ลางเซิน ฮานอย. */
function compact(text: string): string {
  return comparable(text).replace(/[^\p{L}\p{M}\p{N}\n]/gu, "");
}

function intersection(a: ReadonlySet<number>, b: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...a].filter((position) => b.has(position)));
}

function remembered<K, V>(memory: Map<K, V>, key: K, make: () => V): V {
  let value = memory.get(key);
  if (value === undefined) memory.set(key, (value = make()));
  return value;
}
