import type { Language } from "../../article/types.ts";
import { lazy } from "../lazy.ts";

/** A word of a text: the atom that spans are made of. */
export interface Word {
  /** UTF-16 code units in the text. */
  readonly start: number;
  readonly end: number;
  /** Comparable form: NFKC, lower case. */
  readonly key: string;
  /** True where the next word stands so close that both may belong to one expression: nothing but spaces, hyphens, apostrophes between. */
  readonly joins: boolean;
}

/** Scripts that put no space between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const WORD = /[\p{L}\p{M}\p{N}]+(?:[.’'][\p{L}\p{M}\p{N}]+)*/gu;
/** The dictionary would take "รอferryท่า" for one word. */
const ONE_SCRIPT = /[\p{Script=Latin}\p{N}]+|[^\p{Script=Latin}\p{N}]+/gu;
/** "Vietnam-Kina", "Xi Jinping", "l’Italie", "习·近平"; but not "Kina, Xi" nor "Kina (Xi". */
const GLUE = /^[\s\p{Pd}'’·・.&/]*$/u;

/** True where a text's words must be found by a dictionary. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

/** Cuts a text into words. */
export type Splitter = (text: string) => Word[];

/** Splits a language's texts into words: by letters and digits where the script has spaces, by the platform's dictionary where it has none. */
export function wordSplitter(language: Language): Splitter {
  // A segmenter costs a millisecond to make, so there is one for all texts, made when the first run without spaces is met.
  const segmenter = lazy(() => new Intl.Segmenter(language, { granularity: "word" }));
  const byDictionary = (run: string, offset: number): Bounds[] =>
    [...run.matchAll(ONE_SCRIPT)].flatMap(({ 0: part, index: at }) =>
      [...segmenter().segment(part)].map(({ segment, index }) => ({ start: offset + at + index, end: offset + at + index + segment.length })),
    );
  return (text) => {
    const bounds = [...text.matchAll(WORD)].flatMap(({ 0: run, index }) => (isUnspaced(run) ? byDictionary(run, index) : [{ start: index, end: index + run.length }]));
    return bounds.map(({ start, end }, index) => {
      const next = bounds[index + 1];
      return { start, end, key: comparable(text.slice(start, end)), joins: next !== undefined && GLUE.test(text.slice(end, next.start)) };
    });
  };
}

interface Bounds {
  readonly start: number;
  readonly end: number;
}

/** How words are compared: width, case and composition do not count. */
export function comparable(text: string): string {
  return text.normalize("NFKC").toLowerCase().normalize("NFC");
}
