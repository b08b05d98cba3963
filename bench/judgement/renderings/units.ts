/** A word (or, without spaces, a run of up to four dictionary words) of a line. */
export interface Unit {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const UNSPACED = new Set(["th", "zh", "ja", "km", "lo", "my"]);
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu;
/** Capitalised words inside a sentence. */
const NAME = /(?<!^)(?<![.!?:“"„«»‘] ?)\b\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+)*/gu;

export function hasNoSpaces(language: string): boolean {
  return UNSPACED.has(language);
}

export function words(text: string, language: string): Unit[] {
  if (!hasNoSpaces(language)) return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ text: word, start: index, end: index + word.length }));
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment, index }) => ({ text: segment, start: index, end: index + segment.length }));
}

/** What a target term may be made of. */
export function units(text: string, language: string): Unit[] {
  const found = words(text, language);
  if (!hasNoSpaces(language)) return found;
  return found.flatMap((first, from) => {
    const runs: Unit[] = [];
    for (let to = from; to < Math.min(found.length, from + 4) && (to === from || found[to]!.start === found[to - 1]!.end); to++) {
      runs.push({ text: text.slice(first.start, found[to]!.end), start: first.start, end: found[to]!.end });
    }
    return runs;
  });
}

/** Words and names of a source line. */
export function sourceUnits(text: string, language: string): string[] {
  return [...new Set([...text.matchAll(NAME)].map(([name]) => name).concat(words(text, language).map((word) => word.text)))];
}
