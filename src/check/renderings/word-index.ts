import { holdsWord, takesPrefixes, type WordForm } from "./same-word.ts";

/** A word of a text and the beads it stands in. */
export interface KnownWord {
  readonly word: WordForm;
  readonly beads: ReadonlySet<number>;
}

/**
 * Finds the words of a text that hold a wanted one (`holdsWord`) without trying each: in a catalogue of thousands of segments that is what
 * a check would spend its time on. Two words of one kin begin alike, or one has the other's beginning inside, so two letters lead to them;
 * words with prefixes (Arabic, Hebrew) are tried one by one.
 */
export function wordIndex(words: readonly KnownWord[]): (wanted: WordForm) => readonly KnownWord[] {
  const beginning = new Map<string, KnownWord[]>();
  const containing = new Map<string, KnownWord[]>();
  for (const known of words) {
    const [first, ...rest] = bigrams(known.word.key);
    if (first !== undefined) add(beginning, first, known);
    for (const bigram of new Set([first ?? "", ...rest])) add(containing, bigram, known);
  }
  const near = (wanted: string): ReadonlySet<KnownWord> => {
    const [first = "", ...rest] = bigrams(wanted);
    return new Set([...[first, ...rest].flatMap((bigram) => beginning.get(bigram) ?? []), ...(containing.get(first) ?? [])]);
  };
  return (wanted) => {
    const candidates = takesPrefixes(wanted.key) ? words : [...near(wanted.key)];
    return candidates.filter(({ word }) => holdsWord(word, wanted));
  };
}

/** Pairs of neighbouring letters, in order; a single letter is its own. */
function bigrams(key: string): string[] {
  return key.length < 2 ? [key] : Array.from({ length: key.length - 1 }, (_, at) => key.slice(at, at + 2));
}

function add(index: Map<string, KnownWord[]>, bigram: string, known: KnownWord): void {
  const list = index.get(bigram);
  if (list === undefined) index.set(bigram, [known]);
  else list.push(known);
}
