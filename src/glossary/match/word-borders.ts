import type { Language } from "../../article/types.ts";

const han = /^[\p{Script=Han}]+$/u;
const asian = /^[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{M}]+$/u;

/**
 * The platform's dictionary words (Intl.Segmenter), asked only where a short term in a script without spaces may be a piece of
 * another word: ตาก (a province) holds ตา (eye), 東京都 holds 京都. Names are in no dictionary, so long terms are not asked about.
 */
export class WordBorders {
  readonly #text: string;
  readonly #language: Language;
  #words: Intl.Segments | undefined;

  constructor(text: string, language: Language) {
    this.#text = text;
    this.#language = language;
  }

  /** Whether a stretch (of the original text) is likely a piece of another word. */
  within(start: number, end: number): boolean {
    const actual = this.#text.slice(start, end);
    const isHan = han.test(actual);
    if (isHan ? actual.length > 2 : !asian.test(actual) || graphemes(actual) > 4) return false;
    this.#words ??= new Intl.Segmenter(this.#language, { granularity: "word" }).segment(this.#text);
    const first = this.#words.containing(start)!;
    const last = this.#words.containing(end - 1)!;
    const startsInside = first.index < start;
    const endsInside = last.index + last.segment.length > end;
    if (startsInside) return true;
    if (!endsInside) return false;
    // 中国 at the beginning of 中国人 is still China; a Thai word that goes on is another word.
    return !(isHan && first.index === last.index);
  }
}

function graphemes(text: string): number {
  return [...new Intl.Segmenter("und", { granularity: "grapheme" }).segment(text)].length;
}
