/**
 * What a text's language looks like: counts of letter trigrams (Cavnar and Trenkle 1994, "N-gram-based text categorization"). Made of
 * the very articles that are compared, so it works for any two languages without knowing either.
 */
export class Profile {
  readonly #counts = new Map<string, number>();
  #total = 0;

  constructor(texts: Iterable<string>) {
    for (const text of texts) {
      for (const trigram of trigrams(text)) this.#counts.set(trigram, (this.#counts.get(trigram) ?? 0) + 1);
    }
    for (const count of this.#counts.values()) this.#total += count;
  }

  /**
   * Log probabilities of some trigrams, as if those of `without` had not been counted (so that a sentence does not speak for itself);
   * where one was not seen at all, `isSeen` says so.
   */
  logProbabilities(sought: readonly string[], without: ReadonlyMap<string, number>): { readonly log: number; readonly isSeen: boolean }[] {
    let removed = 0;
    for (const count of without.values()) removed += count;
    const total = Math.max(0, this.#total - removed);
    const kinds = this.#counts.size + 1;
    return sought.map((trigram) => {
      const count = Math.max(0, (this.#counts.get(trigram) ?? 0) - (without.get(trigram) ?? 0));
      return { log: Math.log((count + smoothing) / (total + smoothing * kinds)), isSeen: count > 0 };
    });
  }
}

const smoothing = 0.3;

/** Letters with the borders of their words: "de två" is " de", "de ", " tv", "två", "vå ". Names and numbers say little of a language and are left out. */
export function trigrams(text: string): string[] {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? [])
    .filter((word) => !/^\p{Lu}/u.test(word))
    .flatMap((word) => {
      const letters = [" ", ...word.normalize("NFC"), " "];
      return letters.slice(2).map((_, at) => letters.slice(at, at + 3).join(""));
    });
}

export function tally(some: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of some) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

export interface Sentence {
  /** What is judged of it. */
  readonly words: string;
  /** All of it, as it was counted into its own text's profile. */
  readonly whole: string;
  /** What it answers to, as it was counted into the other text's profile. */
  readonly counterpart: string;
}

/**
 * How much better a sentence fits the other text's language than its own text's, in nats a trigram; neither profile counts what the
 * sentence and its counterpart gave it. Around 0 where both fit alike or the texts are too short to tell.
 */
export function fitsBetter({ words, whole, counterpart }: Sentence, other: Profile, own: Profile): { perTrigram: number; total: number } {
  const sought = trigrams(words);
  if (sought.length === 0) return { perTrigram: 0, total: 0 };
  const a = other.logProbabilities(sought, tally(trigrams(counterpart)));
  const b = own.logProbabilities(sought, tally(trigrams(whole)));
  // What neither text has seen says nothing of languages, only which text is shorter.
  const total = a.reduce((sum, { log, isSeen }, at) => (isSeen || b[at]!.isSeen ? sum + log - b[at]!.log : sum), 0);
  return { perTrigram: total / sought.length, total };
}
