/** Text as the tokenizer sees it, and where each of its code units comes from in the text as it stands. */
export interface NormalisedText {
  readonly text: string;
  /** Per code unit of `text`: the stretch of the original it was made of. Undefined where both texts run side by side. */
  readonly origin: { readonly starts: readonly number[]; readonly ends: readonly number[] } | undefined;
}

/**
 * What NFKC may merge or reorder: a character with the marks behind it, and runs of Korean letters. U+FF9E and U+FF9F are the
 * half-width voicing marks of Japanese; half-width and compatibility jamo join to syllables.
 */
const cluster = /[\u1100-\u11FF\u3131-\u318E\uFFA0-\uFFDC\p{M}]+|\P{M}[\p{M}\u1160-\u11FF\uFF9E\uFF9F]*/gu;

/** NFKC and lower case, as the embedded model was trained. "İ" becomes two code units, "ﬁ" two, "e" + acute one, Thai "ำ" two. */
export function normalise(text: string): NormalisedText {
  const composed = text.normalize("NFKC");
  const lower = composed.toLowerCase();
  if (composed === text && lower.length === text.length) return { text: lower, origin: undefined };

  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: part, index } of text.matchAll(cluster)) {
    const normal = part.normalize("NFKC");
    const length = normal.toLowerCase().length;
    const sideBySide = normal === part && length === part.length;
    for (let unit = 0; unit < length; unit++) {
      starts.push(sideBySide ? index + unit : index);
      ends.push(index + (sideBySide ? unit + 1 : part.length));
    }
  }
  if (starts.length === lower.length) return { text: lower, origin: { starts, ends } };
  // No known text comes here; if the clusters do not add up to the whole, the pieces share the whole as their place.
  return { text: lower, origin: { starts: Array<number>(lower.length).fill(0), ends: Array<number>(lower.length).fill(text.length) } };
}
