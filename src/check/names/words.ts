/** One word of running text in a script that writes spaces. */
export interface Word {
  readonly text: string;
  /** In the segment's text, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** First letter is a capital. */
  readonly capital: boolean;
  /** At least two letters, all of them capitals. */
  readonly caps: boolean;
  /** The sentence, a quotation or an item begins here: a capital says nothing. */
  readonly first: boolean;
}

/** Latin letters and those of another script are two words where they touch (Frank找到). */
const WORD = /(?:(?:\p{Script=Latin}|[\p{M}\p{N}])+|(?:(?!\p{Script=Latin})[\p{L}\p{M}\p{N}])+)(?:['’ʼ\u2010\u2011-][\p{L}\p{M}\p{N}]+)*/gu;
/** What stands before a word that begins a sentence or a quotation; a dot after an initial (J. Smith) or a number (3. Oktober) does not end one. */
const BEFORE_FIRST = /(?:^|[.!?…:;。؟॥।|][\p{Pe}\p{Pf}"'”’]*\s+|[\p{Ps}\p{Pi}"“„«‘'\u2013\u2014•]\s*|^[\s\p{Pd}•*\d.)]+)$/u;
const DOT_WITHIN = /(?:^|[\s.])(?:\p{Lu}|\p{N}+|\p{L}{1,3})\.\s+$/u;

/** The words of a segment's text, in order. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map((match) => {
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    const letters = match[0].replace(/[^\p{L}]/gu, "");
    return {
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
      capital: /^\p{Lu}/u.test(match[0]),
      caps: letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase(),
      first: match.index === 0 || (BEFORE_FIRST.test(before) && !DOT_WITHIN.test(before)),
    };
  });
}
