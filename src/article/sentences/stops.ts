/** Ends a sentence by itself, with or without a space behind: ideographic, Arabic, Indic, Burmese, Khmer, Armenian, Ethiopic, Tibetan. */
const OWN = "。！？｡؟۔।॥။។៕։።፧༎‼⁇⁈⁉";
const CLOSERS = `"'”’»›«‹」』】）)\\]}〉》〕`;

/**
 * A stop, more stops, closing quotes and brackets, and a footnote mark: `?!»`, `.”)`, `。」`, `.[2]`, and the French ` »`.
 * “ closes in German and opens in Chinese: it closes where no letter follows.
 */
const STOPS = `[.!?…‥．${OWN}]+(?:[${CLOSERS}]+|“(?=[\\s,.;:)]|$)|[ ][”»›](?=\\s|$))*(?:\\[[\\p{L}\\d_]{1,12}\\]|[¹²³⁰-⁹]{1,3})*`;
export const STOP = new RegExp(STOPS, "gu");
/** The same in Greek, where a semicolon asks. */
export const GREEK_STOP = new RegExp(STOPS.replace("[.!?", "[.!?;"), "gu");

/** What a found stop is made of. */
export interface Stop {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const OWN_MARK = new RegExp(`[${OWN}]`, "u");

export function isOwnMark(stop: string): boolean {
  return OWN_MARK.test(stop);
}

/** `...` and `…`, not followed by a stop that decides. */
export function isEllipsis(stop: string): boolean {
  return /^(?:\.{2,}|[.…‥]*[…‥])[^!?]*$/u.test(stop);
}

/** The bracket that a stop's closers close: `(` for `.)`. Undefined where they close none. */
export function closedBracket(stop: string): string | undefined {
  const found = /[)）\]】]/u.exec(stop.replace(/\[[\p{L}\d_]{1,12}\]$/u, ""))?.[0];
  return found === undefined ? undefined : { ")": "(", "）": "（", "]": "[", "】": "【" }[found];
}

export function closesQuote(stop: string): boolean {
  return /["'”’“»›«‹」』]/u.test(stop);
}
