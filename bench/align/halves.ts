import type { Language } from "../../src/article/types.ts";
import type { Random } from "./random.ts";

/** Languages that write no space between sentences. */
export const unspaced: ReadonlySet<Language> = new Set(["zh", "zt", "ja"]);

/** Where a poor segmenter sees an end: behind an initial or a short abbreviation, and between words in a bracket. */
const falseEnd = /(?<=(?<![\p{L}\p{N}])\p{Lu}\p{L}{0,3}\.)\s+(?=[\p{L}\p{N}])|(?<=[(（][^()（）]{3,60}[,.;、，]?)[\s、，]+(?=[^()（）]{2,60}[)）])/gu;

/** Two halves of a sentence, cut where it does not end; the sentence itself where no place looks like an end. */
export function misread(text: string, random: Random): readonly string[] {
  const cuts = [...text.matchAll(falseEnd)].filter(({ index }) => index > 5 && index < text.length - 5);
  const cut = cuts[Math.floor(random() * cuts.length)];
  return cut === undefined ? [text] : [text.slice(0, cut.index), text.slice(cut.index + cut[0].length)];
}

const clauseEnd = /[,;:，；：、،؛]\s*/gu;

/**
 * Two halves of a sentence, cut at the clause that ends nearest its middle; the sentence itself where no clause ends near it.
 *
 * @param half true where the first half ends in a semicolon rather than a stop
 */
export function split(text: string, language: Language, half: boolean): readonly string[] {
  const middle = text.length / 2;
  const [cut] = [...text.matchAll(clauseEnd)].filter(({ index }) => Math.abs(index - middle) < text.length / 4).sort((x, y) => Math.abs(x.index - middle) - Math.abs(y.index - middle) || x.index - y.index);
  if (cut === undefined) return [text];
  const rest = text.slice(cut.index + cut[0].length);
  const [stop, semicolon] = unspaced.has(language) ? ["。", "；"] : [".", ";"];
  return half ? [text.slice(0, cut.index) + semicolon, rest] : [text.slice(0, cut.index) + stop, rest.charAt(0).toUpperCase() + rest.slice(1)];
}
