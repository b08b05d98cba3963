import type { BeadText } from "../renderings/beads.ts";

/** For each bead, how likely each target word is linked with each source word: source words x target words, row after row. */
export type Links = readonly Float32Array[];

type Lemma = (key: string) => string;

/** Likelier links count as so much more: a cosine of 0.5 is as good as e^4 chances. */
const SHARPNESS = 10;
/** Words that nothing explains are linked with none. */
const NONE = 3;
/** How much it costs to stand elsewhere in the sentence. */
const DISTANCE = 5;
const ROUNDS = 4;
/** What a pair of words is worth that never stood together before. */
const UNSEEN = 0.05;

/**
 * Links the words of every bead, by what the encoder says of two words and by how regularly they stand in the same beads: what the
 * encoder does not know (a name, an office) is learned from the text itself. Expectation-maximisation as in IBM Model 1 (Brown et al. 1993,
 * section 4.1), the encoder's cosines as prior, counts over the geometric mean of both words' so that rare words draw nothing to themselves.
 */
export function linkWords(beads: readonly BeadText[], lemmas: { readonly source: Lemma; readonly target: Lemma }): Links {
  const ids = new Map<string, number>();
  const idOf = (key: string): number => {
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, ids.size);
    return ids.size - 1;
  };
  const texts = beads.map((bead) => ({
    bead,
    source: bead.source.flatMap(({ words }) => words.map(({ key }) => idOf(`s ${lemmas.source(key)}`))),
    target: bead.target.flatMap(({ words }) => words.map(({ key }) => idOf(`t ${lemmas.target(key)}`))),
    prior: priorOf(bead),
  }));
  const counts = new Float32Array(ids.size);
  for (const { source, target } of texts) for (const id of [...source, ...target]) counts[id]! += 1;
  let expected: Map<number, number> | undefined;
  let links: Float32Array[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Map<number, number>();
    links = texts.map(({ source, target, prior }) => linked(source, target, { prior, counts, expected, next, size: ids.size }));
    expected = next;
  }
  return links.map((one, index) => shared(one, texts[index]!.source, texts[index]!.target.length));
}

/** A word that stands twice in a sentence is linked through both: which of them is meant, the words around it tell. */
function shared(links: Float32Array, source: readonly number[], columns: number): Float32Array {
  const sums = new Map<number, Float32Array>();
  for (const [i, word] of source.entries()) {
    const sum = sums.get(word) ?? new Float32Array(columns);
    for (let j = 0; j < columns; j++) sum[j]! += links[i * columns + j]!;
    sums.set(word, sum);
  }
  const whole = new Float32Array(links.length);
  for (const [i, word] of source.entries()) whole.set(sums.get(word)!, i * columns);
  return whole;
}

function priorOf({ cosines, sourceWords, targetWords }: BeadText): Float32Array {
  const prior = new Float32Array(sourceWords * targetWords);
  for (let i = 0, at = 0; i < sourceWords; i++) {
    for (let j = 0; j < targetWords; j++, at++) {
      const apart = Math.abs((i + 0.5) / sourceWords - (j + 0.5) / targetWords);
      prior[at] = Math.exp(SHARPNESS * Math.max(0, cosines[at] ?? 0) - DISTANCE * apart);
    }
  }
  return prior;
}

interface Round {
  readonly prior: Float32Array;
  readonly counts: Float32Array;
  readonly expected: ReadonlyMap<number, number> | undefined;
  readonly next: Map<number, number>;
  readonly size: number;
}

function linked(source: readonly number[], target: readonly number[], { prior, counts, expected, next, size }: Round): Float32Array {
  const links = new Float32Array(prior.length);
  const columns = target.length;
  for (const [j, word] of target.entries()) {
    let sum = expected === undefined ? NONE : NONE * UNSEEN * 2;
    for (const [i, other] of source.entries()) {
      const at = i * columns + j;
      const habit = expected === undefined ? 1 : UNSEEN + (expected.get(other * size + word) ?? 0) / Math.sqrt(counts[other]! * counts[word]!);
      links[at] = prior[at]! * habit;
      sum += links[at]!;
    }
    for (const [i, other] of source.entries()) {
      const at = i * columns + j;
      links[at]! /= sum;
      if (links[at]! > 0.01) next.set(other * size + word, (next.get(other * size + word) ?? 0) + links[at]!);
    }
  }
  return links;
}
