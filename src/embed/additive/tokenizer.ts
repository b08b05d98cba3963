import { normalise } from "./normalise.ts";
import { bestPieces } from "./unigram.ts";
import { Vocabulary } from "./vocabulary.ts";

/** A text's pieces: their numbers in the vocabulary and their places in the text, UTF-16 code units. */
export interface TokenizedText {
  readonly ids: Uint32Array;
  /** A piece that only says "a word begins" is empty: it starts and ends where the word starts. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

interface WordPieces {
  readonly ids: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const wordMark = "\u2581";
/** Words are remembered; beyond this many the memory starts anew, so that a long run stays small. */
const rememberedWords = 200_000;

/**
 * The embedded model's tokenizer, with offsets (transformers.js gives none). No piece reaches over a space, so words are
 * tokenized one by one and remembered: the pieces of a joined text are those of its parts, exactly.
 */
export class UnigramTokenizer {
  readonly #vocabulary: Vocabulary;
  #words = new Map<string, WordPieces>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  tokenize(text: string): TokenizedText {
    const words: WordPieces[] = [];
    const places: number[] = [];
    let count = 0;
    for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
      const pieces = this.#word(word);
      words.push(pieces);
      places.push(index);
      count += pieces.ids.length;
    }
    const result = { ids: new Uint32Array(count), starts: new Uint32Array(count), ends: new Uint32Array(count) };
    let at = 0;
    for (const [number, word] of words.entries()) {
      for (let piece = 0; piece < word.ids.length; piece++, at++) {
        result.ids[at] = word.ids[piece]!;
        result.starts[at] = places[number]! + word.starts[piece]!;
        result.ends[at] = places[number]! + word.ends[piece]!;
      }
    }
    return result;
  }

  #word(word: string): WordPieces {
    let pieces = this.#words.get(word);
    if (pieces === undefined) {
      pieces = tokenizeWord(word, this.#vocabulary);
      if (this.#words.size >= rememberedWords) this.#words = new Map();
      this.#words.set(word, pieces);
    }
    return pieces;
  }
}

function tokenizeWord(word: string, vocabulary: Vocabulary): WordPieces {
  const { text, origin } = normalise(word);
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  // NFKC makes spaces of some characters ("´" is a space with an acute), so one word may become several.
  for (const { 0: part, index } of text.matchAll(/\S+/gu)) {
    const pieces = bestPieces(wordMark + part, vocabulary);
    let begin = 0;
    for (const [piece, end] of pieces.ends.entries()) {
      ids.push(pieces.ids[piece]!);
      // The mark before the word has no place of its own: unit 0 of the marked word is nothing, unit 1 is the word's first.
      const first = index + Math.max(begin - 1, 0);
      const last = index + end - 2;
      starts.push(origin === undefined ? first : origin.starts[first]!);
      ends.push(end === 1 ? starts.at(-1)! : origin === undefined ? last + 1 : origin.ends[last]!);
      begin = end;
    }
  }
  return { ids, starts, ends };
}

interface TokenizerJson {
  readonly model: { readonly type: string; readonly unk_id: number; readonly vocab: readonly (readonly [string, number])[] };
}

/** Reads the `tokenizer.json` of an additive model. */
export function parseTokenizer(json: string): UnigramTokenizer {
  const { model } = JSON.parse(json) as TokenizerJson;
  return new UnigramTokenizer(new Vocabulary(model.vocab, model.unk_id));
}
