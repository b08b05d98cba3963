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

/** Latin letters and those of another script are two words where they touch (Frank找到), with a hyphen too (ה-GPS). */
const WORD = /(?:\p{Script=Latin}|[\p{M}\p{N}])+(?:['’ʼ\u2010\u2011-](?:\p{Script=Latin}|[\p{M}\p{N}])+)*|(?:(?!\p{Script=Latin})[\p{L}\p{M}\p{N}])+(?:['’ʼ\u2010\u2011-](?:(?!\p{Script=Latin})[\p{L}\p{M}\p{N}])+)*/gu;
/** What stands before a word that begins a sentence or a quotation; a dot after an initial (J. Smith) or a number (3. Oktober) does not end one. */
const BEFORE_FIRST = /(?:^|[.!?…:;。؟॥।|][\p{Pe}\p{Pf}"'”’]*\s+|[\p{Ps}\p{Pi}"“„«‘'\u2013\u2014•]\s*|^[\s\p{Pd}•*\d.)]+)$/u;
const DOT_WITHIN = /(?:^|[\s.])(?:\p{Lu}|\p{N}+|\p{L}{1,3})\.\s+$/u;

/** The words of a segment's text, in order. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const capital = /^\p{Lu}/u.test(word);
    words.push({ text: word, start: index, end: index + word.length, capital, caps: capital && isCaps(word), first: isFirst(text, index) });
  }
  return words;
}

function isCaps(word: string): boolean {
  if (/\p{Ll}/u.test(word)) return false;
  const letters = word.replace(/[^\p{L}]/gu, "");
  return letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

function isFirst(text: string, at: number): boolean {
  if (at === 0) return true;
  // Most words stand behind a letter and a space, and need no closer look.
  if (/^[\p{L}\p{M}\p{N},] ?$/u.test(text.slice(Math.max(0, at - 2), at)) && at > 12) return false;
  const before = text.slice(Math.max(0, at - 12), at);
  return BEFORE_FIRST.test(before) && !DOT_WITHIN.test(before);
}
