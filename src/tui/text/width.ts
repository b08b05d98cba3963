import stringWidth from "string-width";

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** User-perceived characters: a cut between two of them parts no letter from its marks. */
export function graphemes(text: string): string[] {
  return /^[\u0020-\u007e]*$/u.test(text) ? [...text] : [...segmenter.segment(text)].map(({ segment }) => segment);
}

/**
 * Columns that a text takes in a terminal. string-width counts by grapheme, and Thai and Lao sara am (ำ) belongs to the grapheme
 * before it; terminals give it a column of its own: ทำ takes two.
 */
export function columnsOf(text: string): number {
  let width = stringWidth(text);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if ((unit === 0x0e33 || unit === 0x0eb3) && at > 0 && /[\p{L}\p{M}]/u.test(text[at - 1]!)) width++;
  }
  return width;
}
